"""The question who is there, of the organisations that have a seat in the gremium."""

from __future__ import annotations

from shlex import join
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.mijlpaal.plain import Overleg
from routehln.model.mijlpaal.seats import Seat, seats
from routehln.model.names import begins, either, nearest, same
from routehln.views.answers.vergadering import attendance
from routehln.views.report.messages import say
from routehln.views.screen.draw import draw
from routehln.workspace.change.overleg import facts, recording
from routehln.workspace.vergadering.prompts import ask
from routehln.workspace.vergadering.recording import Answer, written

if TYPE_CHECKING:
    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart
    from routehln.workspace.vergadering.standing import Standing
    from routehln.workspace.vergadering.table import Table

EVERYBODY, THE_REST = "i", "r"
EXPLAINED = (
    "  +Provincie Limburg   iemand die geen lid is, is er ook; mag ernaast, met een komma.",
    f"  {EVERYBODY}      iedereen is er.",
    f"  {THE_REST}      wie als afwezig staat, is er niet; de rest wel.",
    "  Enter  niets vastleggen, of het blijft zoals het staat.",
)
PROMPT = f"Wie is er niet? ({EVERYBODY} = iedereen is er, Enter = zo laten, ? = uitleg): "
GUEST = "+"


def ask_attendance(table: Table) -> bool:
    """Ask who is there, and write it; always goes on. Raises GoBack, StopHere."""
    while True:
        standing = table.standing
        if not _seats(standing):
            say(f"Wie er zijn, legt u vast met routehln overleg {standing.overleg.id} --aanwezig ORG.")
            return True
        lines = [(seat.naam, _state(standing, seat)) for seat in _seats(standing)]
        say("")
        draw(attendance(lines))
        typed = ask(PROMPT, (_absentees_explained(len(lines)), *EXPLAINED))
        if not typed or _recorded(table, typed):
            return True


def is_known(standing: Standing) -> bool:
    """Whether anybody said who was there."""
    return bool(_overleg(standing).aanwezig)


def _absentees_explained(count: int) -> str:
    """Explain how to say who isn't there, by numbers of a list of so many lines."""
    first = "1, " if count > 1 else ""
    return (
        f"  {first}{count}=de directeur   wie er niet zijn: hun nummer of naam, met wie er in de plaats komt; "
        "de anderen zijn er."
    )


def _seats(standing: Standing) -> list[Seat]:
    """List the seats of the gremium, then the others that are named as there or not.

    An organisation that is named as a whole stands for its seats, unless someone comes instead, for one of them.
    """
    gremium = standing.whole.who_meets(standing.overleg)
    overleg = _overleg(standing)
    own = seats(gremium.leden) if gremium else []
    as_whole = {seat.organisatie.casefold() for seat in own}
    own_names = {seat.naam.casefold() for seat in own}
    names = [name for name in overleg.aanwezig if name.casefold() not in as_whole | own_names]
    for absent in overleg.afwezig:
        taken = own_names if absent.vervanging else as_whole | own_names
        names += [absent.organisatie] if absent.organisatie.casefold() not in taken else []
    return own + [Seat(name, name, None) for name in dict.fromkeys(names)]


def _overleg(standing: Standing) -> Overleg:
    return standing.whole.overleggen.get(standing.overleg.id, Overleg())


def _state(standing: Standing, seat: Seat) -> str:
    overleg = _overleg(standing)
    for absent in overleg.afwezig:
        if same(absent.organisatie, seat.naam):
            return f"afwezig, komt: {absent.vervanging}" if absent.vervanging else "afwezig"
        if same(absent.organisatie, seat.organisatie) and not absent.vervanging:
            return "afwezig"
    present = {name.casefold() for name in overleg.aanwezig}
    return "aanwezig" if {seat.naam.casefold(), seat.organisatie.casefold()} & present else "–"


def _recorded(table: Table, typed: str) -> bool:
    """Write who is there; False where that can't be read, and it was said why."""
    try:
        lists = _lists(table.standing, typed)
        new = facts({}, lists)
    except WrongUsage as error:
        say(*error.lines)
        return False

    def plan(routekaart: Routekaart) -> Plan:
        return recording(routekaart, table.standing.overleg.id, None, new)

    if not written(table, Answer(plan, typed, _command(table.standing, lists))):
        return False
    absent = "; ".join(lists["afwezig"] or []) or "niemand"
    say(f"{len(lists['aanwezig'] or [])} aanwezig; afwezig: {absent}.")
    return True


def _command(standing: Standing, lists: dict[str, list[str] | None]) -> str:
    """Give the command line of `overleg` that says the same, as a shell takes it."""
    command = ["routehln", "overleg", standing.overleg_id]
    for key, names in lists.items():
        for name in names or []:
            command += [f"--{key}", name]
    return join(command)


def _lists(standing: Standing, typed: str) -> dict[str, list[str] | None]:
    """Give who is there and who isn't, as the options of `overleg` have it; raises WrongUsage."""
    own = _seats(standing)
    guests: list[str] = []
    absent: list[str] = []
    for part in filter(None, map(str.strip, typed.split(","))):
        if part.startswith(GUEST):
            guests.append(part.removeprefix(GUEST).strip())
        elif part.casefold() == THE_REST:
            absent += [_as_option(who.organisatie, who.vervanging) for who in _overleg(standing).afwezig]
        elif part.casefold() != EVERYBODY:
            who, equals, instead = part.partition("=")
            absent.append(_as_option(_named(own, who.strip()).naam, instead.strip() if equals else None))
    gone = {text.partition("=")[0].casefold() for text in absent}
    gone_whole = {text.casefold() for text in absent if "=" not in text}
    present = [
        seat.naam for seat in own if seat.naam.casefold() not in gone and seat.organisatie.casefold() not in gone_whole
    ]
    return {"aanwezig": [*present, *guests], "afwezig": list(dict.fromkeys(absent)), "mededelingen": None}


def _as_option(name: str, instead: str | None) -> str:
    return name if instead is None else f"{name}={instead}"


def _named(own: list[Seat], who: str) -> Seat:
    """Give the seat with this number, name, functie, or only beginning of a name; raises WrongUsage."""
    if who.isdecimal():
        if 0 < int(who) <= len(own):
            return own[int(who) - 1]
        raise WrongUsage(f"er is geen nummer {who}; de nummers zijn 1 t/m {len(own)}")
    meant = [seat for seat in own if same(seat.naam, who) or same(seat.functie or "", who)]
    meant = meant or [seat for seat in own if begins(seat.naam, who)]
    if len(meant) > 1:
        numbers = [str(number) for number, seat in enumerate(own, start=1) if seat in meant]
        raise WrongUsage(f"'{who}' kan meer dan één zijn; typ het nummer: {either(numbers)}")
    if not meant:
        names = [seat.naam for seat in own]
        raise WrongUsage(f"'{who}' is geen van de organisaties hierboven{nearest(who, names)}")
    return meant[0]
