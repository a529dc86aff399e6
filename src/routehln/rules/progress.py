"""How far a mijlpaal is: by its records, and on a given day (contract section 4, 'Status' and 'Recurring')."""

from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal import Mijlpaal, Status
from routehln.model.records import Tussenstop
from routehln.model.recurrence import current
from routehln.model.routekaart import Stap


class Progress(NamedTuple):
    """A status, and the one that held until the day on which it was afgerond."""

    status: Status
    tot_dan: Status
    afgerond_op: date | None


def progress(group: list[Stap]) -> Progress:
    """The status of a group of records, its mijlpaal's own record first, whatever the day."""
    before = _before(group)
    done = [stap for stap in group if stap.status == "afgerond"]
    if not done:
        return Progress(before, before, None)
    return Progress("afgerond", before, min((stap.afgerond_op for stap in done if stap.afgerond_op), default=None))


def _before(group: list[Stap]) -> Status:
    deciding = group[:1] if isinstance(group[0], Tussenstop) else group
    if all(stap.status == "vervallen" for stap in deciding):
        return "vervallen"
    return "lopend" if any(stap.status == "lopend" for stap in group) else "gepland"


def on_day(mijlpalen: list[Mijlpaal], dag: date) -> list[Mijlpaal]:
    """The mijlpalen as they stand on that day: what was done later isn't done yet, what recurs is its occurrence."""
    return [_on_day(mijlpaal, dag) for mijlpaal in mijlpalen]


def _on_day(mijlpaal: Mijlpaal, dag: date) -> Mijlpaal:
    done = max((day for day in mijlpaal.gedaan if day <= dag), default=None)
    if mijlpaal.herhaling and mijlpaal.herhaling.eerste:
        begin, eind = current(mijlpaal.herhaling, dag, done)
        return _not_yet(mijlpaal)._replace(begin=begin, eind=eind, afgerond_op=done)
    if mijlpaal.afgerond_op and mijlpaal.afgerond_op > dag:
        return _not_yet(mijlpaal)
    return mijlpaal


def _not_yet(mijlpaal: Mijlpaal) -> Mijlpaal:
    if mijlpaal.status == "afgerond" and mijlpaal.afgerond_op:
        return mijlpaal._replace(status=mijlpaal.status_tot_dan, afgerond_op=None)
    return mijlpaal
