"""The shape of a rule of `check`, and how rules become bevindingen."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from routehln.model.answers.finding import Bevinding, Ernst, by_place
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.records import Record
from routehln.model.records.routekaart import Routekaart


class Hit(NamedTuple):
    """A breach of a rule: the record, the path within it to the value at fault, and the sentence that says so.

    `unsure`: there may be no breach at all, if a file that couldn't be read holds the record that seems to be missing.
    """

    record: Record
    path: tuple[str | int, ...]
    melding: str
    unsure: bool = False


class Regel(NamedTuple):
    """A rule: its id, how bad a breach is, what it asks, and the function that finds the breaches.

    `alone`: it looks at one record at a time, so that its breaches are certain even where other records are unread.
    """

    id: RegelId
    ernst: Ernst
    uitleg: str
    find: Callable[[Routekaart], Iterator[Hit]]
    alone: bool = False


class Dagregel(NamedTuple):
    """A rule of which the answer depends on the day."""

    id: RegelId
    ernst: Ernst
    uitleg: str
    find: Callable[[date, Routekaart], Iterator[Hit]]


def apply(rules: Iterable[Regel], routekaart: Routekaart, *, complete: bool) -> list[Bevinding]:
    """Give the findings of these rules, sorted by place; unsure ones only where every file could be read."""
    bevindingen = []
    for rule in rules:
        for record, path, melding, unsure in rule.find(routekaart):
            if complete or not unsure:
                record_id = getattr(record, "id", None)
                bevindingen.append(Bevinding(rule.id, rule.ernst, record.source.plaats(*path), record_id, melding))
    return sorted(bevindingen, key=by_place)
