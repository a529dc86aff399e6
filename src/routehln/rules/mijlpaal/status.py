"""How far a mijlpaal is by its records, whatever the day (contract section 4, 'Status')."""

from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.mijlpaal import Status
from routehln.model.records.records import Stap, Tussenstop


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
