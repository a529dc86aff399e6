"""Acties as rows of a table and as JSON (contract section 5, `due` and `acties`)."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from routehln.model.mijlpaal.actie import Actie
from routehln.model.timing import days_late, is_late, lateness
from routehln.views.brief.entries import CONFIDENTIAL, of_acties
from routehln.views.report.answer import Answer, pick
from routehln.views.report.report import Column, Report, Screen, Section
from routehln.views.report.words import counted, day, interval, late

COLUMNS = [
    Column("Moment", width=16),
    Column("Actie"),
    Column("Id", under=True),
    Column("Overleg", under=True),
    Column("Mijlpaal", under=True),
    Column("Wie", width=14),
    Column("Let op", width=10, alert=True),
]
KEYS = [
    "id", "tekst", "wie", "moment", "begin", "eind", "status", "gereed_op", "overleg", "besluit", "mijlpaal",
    "dagen_te_laat",
]  # fmt: skip


def answer(acties: list[Actie], peildatum: date) -> Answer:
    """Give the answer of `acties`: these, in their order."""
    overdue = sum(is_late(actie, peildatum) for actie in acties)
    closing = [f"{counted(len(acties), 'actie', 'acties')}, {overdue} te laat op {day(peildatum)}."]

    def report() -> Report:
        return Report([table(acties, peildatum)], slot=closing)

    def screen() -> Screen:
        return Screen([of_acties(acties, peildatum)], slot=closing)

    def rows() -> list[dict[str, Any]]:
        return all_as_json(acties, peildatum)

    return Answer("acties", report, lambda: {"peildatum": peildatum, "acties": rows()}, KEYS, rows, screen=screen)


def one(actie: Actie, peildatum: date) -> Answer:
    """Give the answer of `show` about one actie."""
    facts = {
        "id": actie.id,
        "wie": actie.wie,
        "moment": actie.moment,
        "dagen": interval(actie.begin, actie.eind),
        "status": actie.status,
        "gereed op": actie.gereed_op and day(actie.gereed_op),
        "overleg": actie.overleg,
        "besluit": actie.besluit,
        "mijlpaal": actie.mijlpaal,
        "toelichting": actie.toelichting,
        "let op": notice(actie, peildatum, with_day=True) if actie.is_open else "",
    }
    rows = [[name, value] for name, value in facts.items() if value]
    report = Report([Section([Column(""), Column("")], rows)], actie.tekst)
    values = as_json(actie, peildatum) | {"toelichting": actie.toelichting}
    return Answer("show", lambda: report, lambda: {"peildatum": peildatum, "actie": values}, KEYS, lambda: [values])


def table(acties: Iterable[Actie], peildatum: date, titel: str = "") -> Section:
    """Make a section with a row for each actie, in this order."""
    return Section(COLUMNS, [_row(actie, peildatum) for actie in acties], titel)


def _row(actie: Actie, peildatum: date) -> list[str]:
    moment = (actie.moment or "").strip()
    texts = (moment, actie.tekst, actie.id, actie.overleg, actie.mijlpaal, actie.wie, notice(actie, peildatum))
    return [text or "" for text in texts]


def notice(actie: Actie, peildatum: date, *, with_day: bool = False) -> str:
    """Say what a reader should notice: how late it is, or that it is done or dropped; and that it is confidential.

    With `with_day` it says as of which day it is late.
    """
    days = days_late(actie, peildatum)
    lateness = late(days, peildatum if with_day else None) if days else ""
    done = f"{actie.status} op {day(actie.gereed_op)}" if actie.gereed_op else actie.status
    notices = ["" if actie.is_open else done, lateness, CONFIDENTIAL if actie.vertrouwelijk else ""]
    return ", ".join(filter(None, notices))


def all_as_json(acties: Iterable[Actie], peildatum: date) -> list[dict[str, Any]]:
    """Give `as_json` of each actie."""
    return [as_json(actie, peildatum) for actie in acties]


def as_json(actie: Actie, peildatum: date) -> dict[str, Any]:
    """Give the contract's keys of one actie, in its order."""
    values = pick(actie, *KEYS[:-1])
    return values | {"dagen_te_laat": lateness(actie, peildatum)}
