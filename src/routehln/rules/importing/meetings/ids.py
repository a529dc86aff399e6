"""The ids of overleggen once a schedule is taken in: those of new ones, and those that others would lose by it.

An overleg without an id of its own is called after its month where it is the only one then, else after its day. So
another one in the same month may change what it is called.
"""

from collections.abc import Sequence
from typing import NamedTuple

from routehln.model.answers.change import AnyChange
from routehln.model.importing.outcome import Planned
from routehln.model.moment.day import parse_day
from routehln.model.records.described import described
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.overleggen import DescribedChanges
from routehln.rules.importing.meetings.matching import Described


class Added(NamedTuple):
    """A new overleg: the place of its row among all that are planned, and its record."""

    number: int
    record: Overleg


def with_ids(
    planned: Sequence[Planned], added: Sequence[Added], overleggen: Sequence[Described], routekaart: Routekaart
) -> list[Planned]:
    """Give each new overleg its id, and write down the id of each other one that would get another by these.

    Args:
        planned: the rows of the schedule, in order.
        added: the new overleggen among them.
        overleggen: those that are there already.
        routekaart: where they stand.
    """
    gremia = routekaart.bijeenkomsten.gremia
    new_records = [one.record for one in added]
    records = _as_they_will_be(overleggen, planned)
    changes = DescribedChanges(routekaart)
    kept: list[AnyChange] = []
    for place, later in enumerate(described((*records, *new_records), gremia)[: len(records)]):
        now = overleggen[place].meeting
        if now.id != later.id:
            kept.append(changes.keep_id(now))
            records[place] = records[place].model_copy(update={"id": now.id})
    rows = list(planned)
    new_meetings = described((*records, *new_records), gremia)[len(records) :]
    for (number, _), meeting in zip(added, new_meetings, strict=True):
        rows[number] = rows[number]._replace(rij=rows[number].rij._replace(id=meeting.id))
    if kept:
        last = max(number for number, row in enumerate(rows) if row.changes)
        rows[last] = rows[last]._replace(changes=(*rows[last].changes, *kept))
    return rows


def _as_they_will_be(overleggen: Sequence[Described], planned: Sequence[Planned]) -> list[Overleg]:
    """Give the records of the overleggen, each with the day that the schedule gives it."""
    days: dict[str | None, str | None] = {}
    for row in planned:
        for wijziging in row.rij.wijzigingen:
            if wijziging.veld == "datum":
                days[row.rij.id] = wijziging.nieuw
    records: list[Overleg] = []
    for meeting, record in overleggen:
        day = days.get(meeting.id)
        update = {"datum": parse_day(day)} if day else {}
        records.append(record.model_copy(update=update))
    return records
