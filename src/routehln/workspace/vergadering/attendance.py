"""The question who is there, of the organisations that have a seat in the gremium."""

from __future__ import annotations

from shlex import join
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.mijlpaal.plain import Overleg
from routehln.views.answers.vergadering import attendance
from routehln.views.report.messages import say
from routehln.views.screen.draw import draw
from routehln.workspace.change.overleg import facts, recording
from routehln.workspace.change.seating import named, seated, state, there
from routehln.workspace.vergadering.prompts import ask
from routehln.workspace.vergadering.recording import Answer, written

if TYPE_CHECKING:
    from routehln.model.answers.change import Plan
    from routehln.model.mijlpaal.seats import Seat
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
        listed = _seats(standing)
        if not listed:
            say(f"Wie er zijn, legt u vast met routehln overleg {standing.overleg.id} --aanwezig ORG.")
            return True
        lines = [(seat.naam, state(seat, _overleg(standing))) for seat in listed]
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
    return seated(standing.whole.who_meets(standing.overleg), _overleg(standing))


def _overleg(standing: Standing) -> Overleg:
    return standing.whole.overleggen.get(standing.overleg.id, Overleg())


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
    listed = _seats(standing)
    guests: list[str] = []
    absent: list[str] = []
    for part in filter(None, map(str.strip, typed.split(","))):
        if part.startswith(GUEST):
            guests.append(part.removeprefix(GUEST).strip())
        elif part.casefold() == THE_REST:
            absent += [_as_option(who.organisatie, who.vervanging) for who in _overleg(standing).afwezig]
        elif part.casefold() != EVERYBODY:
            who, equals, instead = part.partition("=")
            absent.append(_as_option(named(listed, who.strip()).naam, instead.strip() if equals else None))
    return {"aanwezig": [*there(listed, absent), *guests], "afwezig": list(dict.fromkeys(absent)), "mededelingen": None}


def _as_option(name: str, instead: str | None) -> str:
    return name if instead is None else f"{name}={instead}"
