"""The question who is there, of the organisations that have a seat in the gremium."""

from __future__ import annotations

from shlex import join
from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.mijlpaal.plain import Overleg
from routehln.model.names import begins, nearest, same
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
    "  3, 13=de directeur   wie er niet zijn: hun nummer of naam, met wie er in de plaats komt; de anderen zijn er.",
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
        if not _organisations(standing):
            say(f"Wie er zijn, legt u vast met routehln overleg {standing.overleg.id} --aanwezig ORG.")
            return True
        say("")
        draw(attendance([(name, _state(standing, name)) for name in _organisations(standing)]))
        typed = ask(PROMPT, EXPLAINED)
        if not typed or _recorded(table, typed):
            return True


def is_known(standing: Standing) -> bool:
    """Whether anybody said who was there."""
    return bool(_overleg(standing).aanwezig)


def _organisations(standing: Standing) -> list[str]:
    """List the organisations with a seat, each once, then the others that are named as there or not."""
    gremium = standing.whole.who_meets(standing.overleg)
    overleg = _overleg(standing)
    names = [lid.organisatie for lid in gremium.leden] if gremium else []
    names += [*overleg.aanwezig, *(absent.organisatie for absent in overleg.afwezig)]
    return list(dict.fromkeys(names))


def _overleg(standing: Standing) -> Overleg:
    return standing.whole.overleggen.get(standing.overleg.id, Overleg())


def _state(standing: Standing, name: str) -> str:
    overleg = _overleg(standing)
    for absent in overleg.afwezig:
        if same(absent.organisatie, name):
            return f"afwezig, komt: {absent.vervanging}" if absent.vervanging else "afwezig"
    return "aanwezig" if name in overleg.aanwezig else "–"


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
    absent = ", ".join(lists["afwezig"] or []) or "niemand"
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
    names = _organisations(standing)
    guests: list[str] = []
    absent: list[str] = []
    for part in filter(None, map(str.strip, typed.split(","))):
        if part.startswith(GUEST):
            guests.append(part.removeprefix(GUEST).strip())
        elif part.casefold() == THE_REST:
            absent += [_as_option(who.organisatie, who.vervanging) for who in _overleg(standing).afwezig]
        elif part.casefold() != EVERYBODY:
            who, equals, instead = part.partition("=")
            absent.append(_as_option(_named(names, who.strip()), instead.strip() if equals else None))
    gone = {text.partition("=")[0] for text in absent}
    present = [name for name in names if name not in gone]
    return {"aanwezig": [*present, *guests], "afwezig": list(dict.fromkeys(absent)), "mededelingen": None}


def _as_option(name: str, instead: str | None) -> str:
    return name if instead is None else f"{name}={instead}"


def _named(names: list[str], who: str) -> str:
    """Give the organisation with this number, name or only beginning of a name; raises WrongUsage."""
    if who.isdecimal():
        if 0 < int(who) <= len(names):
            return names[int(who) - 1]
        raise WrongUsage(f"er is geen nummer {who}; de nummers zijn 1 t/m {len(names)}")
    meant = [name for name in names if same(name, who)] or [name for name in names if begins(name, who)]
    if len(meant) != 1:
        raise WrongUsage(f"'{who}' is geen van de organisaties hierboven{nearest(who, names) if not meant else ''}")
    return meant[0]
