"""The answer of `due`: as a report, as JSON and as rows of CSV (contract section 5)."""

from typing import Any

from routehln.model.answers.due import Due
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.answers.mijlpalen import COLUMNS, KEYS, as_json, row
from routehln.views.report.answer import Answer
from routehln.views.report.report import Report, Section
from routehln.views.report.words import day, during, this_period

HEADINGS = {"achterstallig": "Achterstallig", "deze_maand": "Deze maand", "loopt": "Loopt"}
MORE = {"afgerond": "Afgerond", "zonder_moment": "Zonder moment"}
CSV_KEYS = ["groep", *KEYS]


def answer(due: Due, *, everything: bool) -> Answer:
    """The answer of `due`; with `everything` also what is done and what has no moment."""
    headings = HEADINGS | MORE if everything else HEADINGS
    return Answer(
        "due", lambda: report(due, headings), lambda: payload(due, headings), CSV_KEYS, lambda: rows(due, headings)
    )


def report(due: Due, headings: dict[str, str]) -> Report:
    """A section for each heading, and one line of counts."""
    named = headings | {"deze_maand": this_period(due.begin, due.eind).capitalize()}
    sections = [_section(heading, getattr(due, key), due) for key, heading in named.items()]
    title = f"Te doen {during(due.begin, due.eind)}, op peildatum {day(due.peildatum)}"
    return Report(title, sections, [_counts(due)])


def payload(due: Due, headings: dict[str, str]) -> dict[str, Any]:
    """The JSON object of `due`, without its schema."""
    lists = {key: [as_json(each, due.peildatum) for each in getattr(due, key)] for key in headings}
    return {"peildatum": due.peildatum, "begin": due.begin, "eind": due.eind, **lists}


def rows(due: Due, headings: dict[str, str]) -> list[dict[str, Any]]:
    """A row for each mijlpaal, with the list it is in as `groep`."""
    return [{"groep": key, **as_json(each, due.peildatum)} for key in headings for each in getattr(due, key)]


def _section(heading: str, found: list[Mijlpaal], due: Due) -> Section:
    return Section(f"{heading} ({len(found)})", COLUMNS, [row(each, due.peildatum) for each in found])


def _counts(due: Due) -> str:
    clashing = sum(each.strijdig for each in due.shown)
    within = f"{len(due.deze_maand)} {this_period(due.begin, due.eind)}"
    counts = f"{len(due.achterstallig)} achterstallig, {within}, {len(due.loopt)} loopt"
    return f"{counts}; {clashing} strijdig.{_unreadable(due)}"


def _unreadable(due: Due) -> str:
    number = sum(each.soort == "onbekend" for each in due.zonder_moment)
    return f" Niet te plaatsen: {number} met een onleesbaar moment (zie routehln check)." if number else ""
