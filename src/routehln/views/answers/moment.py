"""How moments were read."""

from typing import Any

from routehln.model.moment.moment import Moment
from routehln.views.report.answer import Answer
from routehln.views.report.report import Column, Report, Section

KEYS = ["tekst", "soort", "begin", "eind", "overleg", "vaag"]
COLUMNS = [Column(title) for title in ("Tekst", "Soort", "Begin", "Eind", "Overleg", "Let op")]


def answer(moments: list[Moment]) -> Answer:
    """The answer of `moment`: one reading for each text, in order."""

    def payload() -> dict[str, Any]:
        return {"momenten": rows()}

    def rows() -> list[dict[str, Any]]:
        return [{key: getattr(moment, key) for key in KEYS} for moment in moments]

    def report() -> Report:
        return Report("", [Section("", COLUMNS, [_row(moment) for moment in moments])], [])

    return Answer("moment", report, payload, KEYS, rows)


def _row(moment: Moment) -> list[str]:
    days = [day.isoformat() if day else "" for day in (moment.begin, moment.eind)]
    return [moment.tekst, moment.soort, *days, moment.overleg or "", _notice(moment)]


def _notice(moment: Moment) -> str:
    if moment.herhaling is not None:
        first = moment.herhaling.eerste
        return f"telt vanaf {first[0].isoformat()}" if first else "zonder begindatum"
    if moment.soort == "onbekend":
        return "niet zeker te lezen"
    return "ongeveer" if moment.vaag else ""
