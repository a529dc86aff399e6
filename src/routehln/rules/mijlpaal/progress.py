"""Tell how far mijlpalen are on a day (contract section 4, 'Status' and 'Recurring')."""

from datetime import date

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.moment.recurrence import Recurrence, current, occurrence, overleg_of


def on_day(mijlpalen: list[Mijlpaal], dag: date, done_by: date | None = None) -> list[Mijlpaal]:
    """Give the mijlpalen as they stand on a day; one that recurs as its occurrence of then.

    An `afgerond_op` or `afgewezen_op` later than `done_by`, else than the day, doesn't count yet.
    """
    return [_on_day(mijlpaal, dag, done_by or dag) for mijlpaal in mijlpalen]


def _on_day(mijlpaal: Mijlpaal, dag: date, done_by: date) -> Mijlpaal:
    if mijlpaal.herhaling and mijlpaal.herhaling.eerste:
        done = max((day for day in mijlpaal.gedaan if day <= done_by), default=None)
        number = current(mijlpaal.herhaling, dag, done)
        return _occurring(_not_yet_done(mijlpaal), mijlpaal.herhaling, number, done)
    if mijlpaal.afgerond_op and mijlpaal.afgerond_op > done_by:
        mijlpaal = _not_yet_done(mijlpaal)
    if mijlpaal.afgewezen_op and mijlpaal.afgewezen_op <= done_by and mijlpaal.is_open:
        return mijlpaal._replace(status="vervallen")
    return mijlpaal


def _occurring(mijlpaal: Mijlpaal, herhaling: Recurrence, number: int, done: date | None) -> Mijlpaal:
    """Give occurrence `number` of what recurs; it belongs to its own meeting, and to those that other sources name."""
    begin, eind = occurrence(herhaling, number)
    overleg = overleg_of(herhaling, number)
    overleggen = sorted(filter(None, {*mijlpaal.overleggen, overleg}))
    occurring = mijlpaal._replace(begin=begin, eind=eind, afgerond_op=done)
    return occurring._replace(overleg=overleg, overleggen=tuple(overleggen))


def _not_yet_done(mijlpaal: Mijlpaal) -> Mijlpaal:
    """Take back afgerond where it has a date: give the mijlpaal its earlier status, without that date."""
    if mijlpaal.status == "afgerond" and mijlpaal.afgerond_op:
        return mijlpaal._replace(status=mijlpaal.status_tot_dan, afgerond_op=None)
    return mijlpaal
