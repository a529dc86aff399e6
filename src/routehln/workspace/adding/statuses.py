"""Plan another status, of records that are named or of every mijlpaal that lies before a day (`status`)."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.model.answers.change import Plan
from routehln.model.moment.day import in_words
from routehln.rules.change.acties import open_about
from routehln.rules.change.changes import set_status
from routehln.rules.change.ended import ended_before
from routehln.views.report.words import counted
from routehln.workspace import lookup
from routehln.workspace.change.besluit.consequences import still_open
from routehln.workspace.question import today

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence
    from datetime import date

    from routehln.model.answers.change import AnyChange
    from routehln.model.mijlpaal.mijlpaal import Mijlpaal, Status
    from routehln.model.records.records import Stap
    from routehln.model.records.routekaart import Routekaart


class Asked(NamedTuple):
    """The status to give; `op` is the day of `--op` and `peildatum` that of `--peildatum`, None where not given."""

    status: Status
    op: date | None
    peildatum: date | None


def plan_of(routekaart: Routekaart, ids: Sequence[str], asked: Asked) -> Plan:
    """Plan to give the records with these ids the status; raises WrongUsage where there is no such record.

    What is afgerond already keeps its day, unless another is given.
    """
    records = [lookup.stap(routekaart, record_id) for record_id in dict.fromkeys(ids)]
    day = asked.op or asked.peildatum
    done_ids = {routekaart.mijlpaal_ids[record.id] for record in records if asked.status == "afgerond"}
    changes: list[AnyChange] = []
    notes = _not_yet(asked.op, today(routekaart.programma.tijdzone))
    for record in records:
        keeps_day = day is None and record.status == asked.status == "afgerond"
        if not keeps_day:
            changes += set_status(record, asked.status, day or today(routekaart.programma.tijdzone))
            notes += _notes(routekaart, record, asked.status, done_ids)
    return Plan(changes, list(dict.fromkeys(notes)))


def _not_yet(op: date | None, vandaag: date) -> list[str]:
    """Say of a day that is still to come that nothing is done until then."""
    if op is None or op <= vandaag:
        return []
    return [f"Let op: {in_words(op)} moet nog komen; tot die dag geldt dit niet als afgerond."]


def _notes(routekaart: Routekaart, record: Stap, status: Status, done_ids: Collection[str]) -> list[str]:
    """Tell what is still open: of what lapses its acties, of what is done or begun what had to come first."""
    if status == "vervallen":
        return _left_open(routekaart, record)
    return list(still_open(routekaart, record, done_ids)) if status in ("lopend", "afgerond") else []


def plan_before(routekaart: Routekaart, before: date, onderdelen: Sequence[str], asked: Asked) -> Plan:
    """Plan to give every open mijlpaal that ends before a day the status; a series stays, and is named.

    Args:
        routekaart: the routekaart to change.
        before: the day; what ends on it stays.
        onderdelen: only mijlpalen of these, each by a name or the beginning of one; all where there are none.
        asked: the status, and its day if it gets one.

    Raises:
        WrongUsage: there is no such onderdeel.
    """
    names = lookup.onderdelen(onderdelen, routekaart)
    dag = asked.peildatum or today(routekaart.programma.tijdzone)
    ended = ended_before(before, routekaart, dag, names)
    once = [mijlpaal for mijlpaal in ended if not mijlpaal.herhaling]
    changes: list[AnyChange] = []
    for mijlpaal in once:
        changes += set_status(routekaart.by_id[mijlpaal.id], asked.status, asked.op)
    notes = [f"Dit rondt {counted(len(once), 'mijlpaal', 'mijlpalen')} van vóór {in_words(before)} af."]
    if once and asked.op is None:
        notes.append("Er komt geen dag bij; weet u die, geef haar dan met --op, of per id.")
    return Plan(changes, [*notes, *_series(ended)])


def _series(mijlpalen: Sequence[Mijlpaal]) -> list[str]:
    """Say of what recurs that it stays."""
    ids = [mijlpaal.id for mijlpaal in mijlpalen if mijlpaal.herhaling]
    if not ids:
        return []
    return [f"Wat terugkeert, blijft staan: {', '.join(ids)}. Eén keer afronden: routehln status {ids[0]} afgerond"]


def _left_open(routekaart: Routekaart, record: Stap) -> list[str]:
    """Tell which acties of a mijlpaal that lapses are still open."""
    names = [actie.id or f"'{actie.tekst}'" for actie in open_about(routekaart, record)]
    return [f"Hierbij staat nog open: {', '.join(names)} (zie routehln actie --help)."] if names else []
