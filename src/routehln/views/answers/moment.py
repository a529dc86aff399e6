"""The answer of `moment`: how each text was read."""

from datetime import date
from typing import Any

from routehln.model.moment.moment import Moment
from routehln.views.report.answer import Answer, pick_all
from routehln.views.report.report import Column, Report, Section

KEYS = ["tekst", "soort", "begin", "eind", "overleg", "vaag"]
COLUMNS = list(map(Column, ["Tekst", "Soort", "Begin", "Eind", "Overleg", "Let op"]))


def answer(moments: list[Moment]) -> Answer:
    """Give one reading for each moment, in order."""

    def report() -> Report:
        return Report([Section(COLUMNS, list(map(_row, moments)))])

    def rows() -> list[dict[str, Any]]:
        return pick_all(moments, *KEYS)

    return Answer("moment", report, lambda: {"momenten": rows()}, KEYS, rows)


def _row(moment: Moment) -> list[str]:
    begin, eind = _iso(moment.begin), _iso(moment.eind)
    return [moment.tekst, moment.soort, begin, eind, moment.overleg or "", _notice(moment)]


def _iso(day: date | None) -> str:
    return day.isoformat() if day else ""


def _notice(moment: Moment) -> str:
    """Say what a reader should know of this reading, if anything."""
    if moment.herhaling is not None:
        first = moment.herhaling.eerste
        return f"telt vanaf {first[0].isoformat()}" if first else "zonder begindatum"
    if moment.soort == "onbekend":
        return "niet zeker te lezen"
    return "ongeveer" if moment.vaag else ""
