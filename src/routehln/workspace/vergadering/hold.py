"""The start and the end of `routehln vergadering`: find the meeting, fix its agenda, walk through it, and stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import STOPPED
from routehln.views.report.messages import say
from routehln.views.report.words import counted
from routehln.workspace import question
from routehln.workspace.change.besluit.lijst import refuse_final
from routehln.workspace.change.overleg import fixing
from routehln.workspace.change.prompts import prepare_terminal
from routehln.workspace.meeting import overleg_of
from routehln.workspace.opened import open_routekaart
from routehln.workspace.vergadering.day import read_day, refuse_future
from routehln.workspace.vergadering.prompts import StopHere, edit_comfortably
from routehln.workspace.vergadering.standing import Matter, Standing
from routehln.workspace.vergadering.table import Table
from routehln.workspace.vergadering.walk import walk

if TYPE_CHECKING:
    from routehln.commands.options import Settings

NO_TERMINAL = (
    "vergadering stelt vragen, en heeft daarvoor een terminal nodig; "
    "leg anders elk punt vast met routehln besluit NUMMER --overleg OVERLEG --uitkomst …, "
    "of alles tegelijk met een formulier: --formulier BESTAND, en ingevuld --uit BESTAND"
)


def hold(settings: Settings, overleg: str | None, gremium: str | None, op: str | None) -> int:
    """Ask on the terminal what a meeting decided, and write each answer at once.

    Args:
        settings: where the routekaart is.
        overleg: the meeting by id, month, day or name; None for the next one.
        gremium: the gremium that meets, by name; None for the one that `overleg` names, or that decides.
        op: the day of the besluiten; None for the day of the meeting.

    Returns:
        The exit code: 130 after Ctrl-C, else 0.

    Raises:
        WrongUsage: there is no terminal, no such meeting, or it is still to come; or its besluitenlijst is final.
        RoutehlnError: the files can't be read or written.
    """
    prepare_terminal(NO_TERMINAL)
    edit_comfortably()
    return converse(settings, overleg, gremium, op)


def converse(settings: Settings, overleg: str | None, gremium: str | None, op: str | None) -> int:
    """Ask, by `input`, what a meeting decided; its arguments, answer and errors are those of `hold`."""
    table = _laid(settings, overleg, gremium, op)
    _welcome(table.standing)
    try:
        walk(table)
    except (StopHere, EOFError):
        say("", _go_on(table))
    except KeyboardInterrupt:
        say("", _go_on(table))
        return STOPPED
    return 0


def _laid(settings: Settings, overleg: str | None, gremium: str | None, op: str | None) -> Table:
    """Open the files of a meeting, and fix its agenda where it isn't; raises as `hold` does."""
    from routehln.rules.mijlpaal.overzicht import overzicht

    opened = open_routekaart(settings)
    whole = overzicht(opened.routekaart)
    found = overleg_of(whole, overleg, question.today(whole.tijdzone), gremium)
    standing = Standing(opened, found.id)
    refuse_final(opened.routekaart, found.id)
    refuse_future(standing)
    if op is not None:
        op = read_day(standing, op).isoformat()
    table = Table(settings, standing, op)
    if not standing.agenda.vast:
        say(f"De agenda van {found.id} stond nog niet vast; nu wel, zodat elk punt zijn nummer houdt.")
        table.write(lambda routekaart: fixing(routekaart, found.id, None, None, None))
        table.last_edits = []
    return table


def _welcome(standing: Standing) -> None:
    """Say which meeting it is, how far it came, and how it works."""
    points = standing.agenda.punten
    decided = [punt for punt in points if standing.besluit(Matter(punt.mijlpaal.id))]
    gremium = standing.whole.who_meets(standing.overleg)
    name = gremium.naam if gremium else "Overleg"
    progress = f"{counted(len(decided), 'heeft', 'hebben')} al een besluit" if decided else "nog geen besluiten"
    say(
        f"{name} {standing.overleg_id}: {counted(len(points), 'punt', 'punten')}, {progress}.",
        "Elk antwoord wordt meteen vastgelegd. Met ? ziet u wat u kunt typen, met t gaat u terug, met s stopt u.",
    )


def _go_on(table: Table) -> str:
    op = f" --op {table.op}" if table.op else ""
    command = f"routehln vergadering {table.standing.overleg_id}{op}"
    return f"Gestopt; alles tot hier is vastgelegd. Verder gaat het met: {command}"
