"""What a rule of `check` is, and how rules become bevindingen."""

from collections.abc import Callable, Iterable, Iterator
from typing import NamedTuple

from routehln.model.answers.finding import Bevinding, Ernst, by_place
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.records import Record
from routehln.model.records.routekaart import Routekaart


class Hit(NamedTuple):
    """A rule is broken in this record, at this value; `unsure` where an unreadable file may hold what is missing."""

    record: Record
    path: tuple[str | int, ...]
    melding: str
    unsure: bool = False


class Regel(NamedTuple):
    """A rule: its id, how bad it is, what it says, and how to find where it is broken.

    `alone`: a record tells it by itself, whatever else could be read.
    """

    id: RegelId
    ernst: Ernst
    uitleg: str
    find: Callable[[Routekaart], Iterator[Hit]]
    alone: bool = False


def apply(rules: Iterable[Regel], routekaart: Routekaart, *, complete: bool) -> list[Bevinding]:
    """The findings of these rules, sorted by place; unsure ones only where every file could be read."""
    found = [
        Bevinding(rule.id, rule.ernst, hit.record.source.plaats(*hit.path), _id(hit.record), hit.melding)
        for rule in rules
        for hit in rule.find(routekaart)
        if complete or not hit.unsure
    ]
    return sorted(found, key=by_place)


def _id(record: Record) -> str | None:
    known = getattr(record, "id", None)
    return known if isinstance(known, str) else None
