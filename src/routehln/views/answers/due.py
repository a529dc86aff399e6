"""The answer of `due`: as a report, as JSON and as rows of CSV (contract section 5)."""

from datetime import date
from typing import Any

from routehln.model.answers.due import Due
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.answers import acties
from routehln.views.answers.mijlpalen import KEYS, all_as_json, clashing, table
from routehln.views.report.answer import Answer, pick
from routehln.views.report.report import Report, Section
from routehln.views.report.words import counted, day, during, this_period

HEADINGS = {"achterstallig": "Achterstallig", "deze_maand": "Deze maand", "loopt": "Loopt"}
MORE = {"afgerond": "Afgerond", "zonder_moment": "Zonder moment"}
CSV_KEYS = ["groep", *KEYS]


def answer(due: Due, *, everything: bool) -> Answer:
    """Give the answer of `due`; with `everything` also what is done and what has no moment."""
    headings = HEADINGS | MORE if everything else HEADINGS
    peildatum = due.peildatum
    lists: dict[str, list[Mijlpaal]] = pick(due, *headings)

    def report() -> Report:
        shown = headings | {"deze_maand": this_period(due.begin, due.eind).capitalize()}
        sections: list[Section] = []
        for key, titel in shown.items():
            number = len(lists[key])
            sections.append(table(lists[key], peildatum, f"{titel} ({number})"))
        if due.acties:
            sections.append(acties.table(due.acties, peildatum, f"Acties ({len(due.acties)})"))
        return Report(sections, f"Te doen {during(due.begin, due.eind)}, op peildatum {day(peildatum)}", [_counts(due)])

    def payload() -> dict[str, Any]:
        objects = {key: all_as_json(mijlpalen, peildatum) for key, mijlpalen in lists.items()}
        promised = {"acties": acties.all_as_json(due.acties, peildatum)}
        return {"peildatum": peildatum, "begin": due.begin, "eind": due.eind, **objects, **promised}

    def rows() -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for key, mijlpalen in lists.items():
            rows += [{"groep": key, **values} for values in all_as_json(mijlpalen, peildatum)]
        return rows + [_actie(actie, peildatum) for actie in due.acties]

    return Answer("due", report, payload, CSV_KEYS, rows)


def _actie(actie: Actie, peildatum: date) -> dict[str, Any]:
    """Give an actie under the headings of a mijlpaal; what only mijlpalen have stays empty."""
    row: dict[str, Any] = dict.fromkeys(CSV_KEYS)
    row |= {key: value for key, value in acties.as_json(actie, peildatum).items() if key in row}
    return row | {"groep": "acties", "titel": actie.tekst, "eigenaar": actie.wie, "afgerond_op": actie.gereed_op}


def _counts(due: Due) -> str:
    """Give the closing line: how many of each list, and how many are strijdig or can't be read."""
    within = f"{len(due.deze_maand)} {this_period(due.begin, due.eind)}"
    counts = f"{len(due.achterstallig)} achterstallig, {within}, {len(due.loopt)} loopt"
    promised = f"; {counted(len(due.acties), 'actie', 'acties')}" if due.acties else ""
    return f"{counts}; {clashing(due.shown)}{promised}.{_unreadable(due)}"


def _unreadable(due: Due) -> str:
    number = sum(mijlpaal.soort == "onbekend" for mijlpaal in due.zonder_moment) + len(due.onleesbare_acties)
    return f" Niet te plaatsen: {number} met een onleesbaar moment (zie routehln check)." if number else ""
