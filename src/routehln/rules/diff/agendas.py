"""Tell how full each overleg gets, and which mijlpalen come, go and stay."""

from collections.abc import Collection, Iterator
from typing import NamedTuple

from routehln.model.answers.difference import Drukte, Titel
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.title import shown_title
from routehln.rules.diff.identity.meaning import Meaning
from routehln.rules.diff.twins import Twins


class _Points(NamedTuple):
    """The open mijlpalen of one overleg as they were and as they are.

    Both are keyed by the id of the later mijlpaal, so that a renamed one stays; one that is gone has `id (weg)`.
    """

    old: dict[str, Titel]
    new: dict[str, Titel]


def agendas(twins: Twins, meaning: Meaning) -> list[Drukte]:
    """Give each overleg that got or lost an open mijlpaal, sorted by its present id.

    `meaning` is that of the earlier version: it knows which id a meeting has now.
    """
    points: dict[str, _Points] = {}
    for new, old in twins.pairs:
        for overleg in _overleggen(new):
            points.setdefault(overleg, _Points({}, {})).new[new.id] = Titel(new.id, shown_title(new))
        for overleg in _overleggen(old) if old else ():
            present = meaning.overleg(overleg)
            points.setdefault(present, _Points({}, {})).old[new.id] = Titel(new.id, shown_title(new))
    for old in twins.ended:
        for overleg in _overleggen(old):
            present = meaning.overleg(overleg)
            points.setdefault(present, _Points({}, {})).old[f"{old.id} (weg)"] = Titel(old.id, shown_title(old))
    return list(_changed_agendas(points))


def _overleggen(mijlpaal: Mijlpaal) -> tuple[str, ...]:
    return mijlpaal.overleggen if mijlpaal.is_open else ()


def _changed_agendas(points: dict[str, _Points]) -> Iterator[Drukte]:
    for overleg in sorted(points):
        old, new = points[overleg]
        if old.keys() != new.keys():
            yield Drukte(
                overleg,
                voor=len(old),
                na=len(new),
                komt=_those(new, new.keys() - old.keys()),
                gaat=_those(old, old.keys() - new.keys()),
                blijft=_those(new, new.keys() & old.keys()),
            )


def _those(points: dict[str, Titel], keys: Collection[str]) -> tuple[Titel, ...]:
    """Give the points under these keys, in their own order."""
    return tuple(point for key, point in points.items() if key in keys)
