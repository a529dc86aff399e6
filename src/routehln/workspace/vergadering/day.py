"""The question on which day a meeting was, asked where nobody knows and no `--op` says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.views.report.messages import say
from routehln.views.report.words import day as in_words
from routehln.views.report.words import weekday
from routehln.workspace import typed
from routehln.workspace.change.besluit.ruling import refuse_day
from routehln.workspace.change.overleg import facts, recording
from routehln.workspace.vergadering.prompts import ask, confirmed
from routehln.workspace.vergadering.recording import Answer, written

if TYPE_CHECKING:
    from datetime import date

    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart
    from routehln.workspace.vergadering.standing import Standing
    from routehln.workspace.vergadering.table import Table

EXPLAINED = (
    "  Typ de dag: 12-10-2021, of '12 oktober 2021'. Die wordt de datum van het overleg, en van wat daar besloten is.",
)


def ask_day(table: Table) -> bool:
    """Ask for the day of the meeting until it is one, and write it; goes on at once where it is known already."""
    while table.standing.overleg.datum is None and table.op is None:
        text = ask("Op welke dag was dit overleg? ", EXPLAINED)
        try:
            day = read_day(table.standing, text)
        except WrongUsage as error:
            say(*error.lines)
            continue
        if _fits(table.standing, day) and _written(table, day):
            say(f"Het overleg was op {weekday(day)}.")
    return True


def read_day(standing: Standing, text: str) -> date:
    """Read a day on which this meeting may have decided; raises WrongUsage."""
    day = typed.day(text, "--op")
    if day is None:
        raise WrongUsage("--op is leeg")
    refuse_day(standing.overleg, day, standing.today, is_typed=True)
    return day


def refuse_future(standing: Standing) -> None:
    """Refuse a meeting that is still to come; raises WrongUsage."""
    overleg = standing.overleg
    if overleg.begin > standing.today:
        when = "op" if overleg.datum else "op zijn vroegst op"
        sentence = f"overleg {overleg.id} is {when} {in_words(overleg.begin)}, en dat is nog niet geweest"
        raise WrongUsage(f"{sentence}; leg het dan pas vast")


def _fits(standing: Standing, day: date) -> bool:
    if day <= standing.overleg.eind:
        return True
    return confirmed(f"{weekday(day).capitalize()} is later dan de maand van overleg {standing.overleg.id}. Klopt dat?")


def _written(table: Table, day: date) -> bool:
    new = facts({"datum": day.isoformat()}, {"aanwezig": None, "afwezig": None, "mededelingen": None})

    def plan(routekaart: Routekaart) -> Plan:
        return recording(routekaart, table.standing.overleg.id, None, new)

    again = f"routehln overleg {table.standing.overleg_id} --datum {day}"
    return written(table, Answer(plan, weekday(day), again))
