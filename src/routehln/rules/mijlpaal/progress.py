"""Tell how far mijlpalen are on a day (contract section 4, 'Status' and 'Recurring')."""

from datetime import date

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.moment.recurrence import current


def on_day(mijlpalen: list[Mijlpaal], dag: date) -> list[Mijlpaal]:
    """Give the mijlpalen as they stand on that day; what recurs is its occurrence then."""
    return [_on_day(mijlpaal, dag) for mijlpaal in mijlpalen]


def _on_day(mijlpaal: Mijlpaal, dag: date) -> Mijlpaal:
    done = max((day for day in mijlpaal.gedaan if day <= dag), default=None)
    if mijlpaal.herhaling and mijlpaal.herhaling.eerste:
        begin, eind = current(mijlpaal.herhaling, dag, done)
        return _not_yet_done(mijlpaal)._replace(begin=begin, eind=eind, afgerond_op=done)
    if mijlpaal.afgerond_op and mijlpaal.afgerond_op > dag:
        return _not_yet_done(mijlpaal)
    return mijlpaal


def _not_yet_done(mijlpaal: Mijlpaal) -> Mijlpaal:
    """Take back afgerond where it has a date: give the mijlpaal its earlier status, without that date."""
    if mijlpaal.status == "afgerond" and mijlpaal.afgerond_op:
        return mijlpaal._replace(status=mijlpaal.status_tot_dan, afgerond_op=None)
    return mijlpaal
