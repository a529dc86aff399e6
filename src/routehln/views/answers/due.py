"""The answer of `due`: as a report, as a terminal shows it, as JSON and as rows of CSV (contract section 5)."""

from collections.abc import Sequence
from datetime import date
from operator import attrgetter
from typing import Any

from routehln.model.answers.due import Due, Group
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.answers import acties
from routehln.views.answers.due_words import Part, conclusion, heading_of, is_shown, parts_of
from routehln.views.answers.mijlpalen import KEYS, all_as_json, table
from routehln.views.brief import entries
from routehln.views.report.answer import Answer, pick
from routehln.views.report.report import Listing, Report, Screen, Section
from routehln.views.report.words import day, during, listed

CSV_KEYS = ["groep", *KEYS]


def answer(due: Due, *, everything: bool, groups: Sequence[Group] = (), among: Sequence[Due] = ()) -> Answer:
    """Give the answer of `due`; with `everything` also what is done and what has no moment.

    Where there are groups, tables show each of them; the rows for machines stay as they are. `among` are the answers of
    several programmes, each with its own day, where `due` has all of them together.
    """
    peildatum = due.peildatum
    dues = among or [due]
    parts = parts_of(due, everything=everything)
    lists: dict[str, list[Mijlpaal]] = pick(due, *[part.key for part in parts])
    days = listed(list(dict.fromkeys(day(part.peildatum) for part in dues)))
    titel = f"Te doen {during(due.begin, due.eind)}, op peildatum {days}"
    opening = conclusion(due, dues, attrgetter("id"), "routehln check zegt waar")
    shown = groups or [Group("", due)]

    def report() -> Report:
        sections: list[Section] = []
        for group in shown:
            sections += _sections(group, parts)
        return Report(sections, titel, opening=[" ".join(opening)])

    def screen() -> Screen:
        listings: list[Listing] = []
        for group in shown:
            listings += _listings(group, parts)
        return Screen(listings, titel, entries.awaited(due.shown), opening)

    def payload() -> dict[str, Any]:
        objects = {key: all_as_json(mijlpalen, due.seen_on(key)) for key, mijlpalen in lists.items()}
        promised = {"acties": acties.all_as_json(due.acties, peildatum)}
        return {"peildatum": peildatum, "begin": due.begin, "eind": due.eind, **objects, **promised}

    def rows() -> list[dict[str, Any]]:
        rows: list[dict[str, Any]] = []
        for key, mijlpalen in lists.items():
            rows += [{"groep": key, **values} for values in all_as_json(mijlpalen, due.seen_on(key))]
        return rows + [_actie(actie, peildatum) for actie in due.acties]

    return Answer("due", report, payload, CSV_KEYS, rows, screen=screen)


def _sections(group: Group, parts: list[Part]) -> list[Section]:
    """Give the tables of a group; in one of several, only those that aren't empty."""
    due = group.due
    sections: list[Section] = []
    for part in parts:
        mijlpalen = getattr(due, part.key)
        if is_shown(part, group):
            sections.append(table(mijlpalen, due.seen_on(part.key), heading_of(group, part)))
    if due.acties:
        sections.append(acties.table(due.acties, due.peildatum, group.heading("Acties", due.acties)))
    return sections


def _listings(group: Group, parts: list[Part]) -> list[Listing]:
    """Give the lists of a group for a terminal; in one of several, only those that aren't empty."""
    due = group.due
    listings: list[Listing] = []
    for part in parts:
        mijlpalen = getattr(due, part.key)
        if is_shown(part, group):
            listings.append(entries.of_mijlpalen(mijlpalen, due.seen_on(part.key), heading_of(group, part)))
    if due.acties:
        listings.append(entries.of_acties(due.acties, due.peildatum, group.heading("Acties", due.acties)))
    return listings


def _actie(actie: Actie, peildatum: date) -> dict[str, Any]:
    """Give an actie under the headings of a mijlpaal; what only mijlpalen have stays empty."""
    row: dict[str, Any] = dict.fromkeys(CSV_KEYS)
    row |= {key: value for key, value in acties.as_json(actie, peildatum).items() if key in row}
    return row | {"groep": "acties", "titel": actie.tekst, "eigenaar": actie.wie, "afgerond_op": actie.gereed_op}
