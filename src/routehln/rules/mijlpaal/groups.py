"""Which records are one mijlpaal: what links to a tussenstop, and what repeats one of those (contract section 4)."""

from collections.abc import Iterator
from functools import lru_cache

from routehln.model.records.records import Tussenstop
from routehln.model.records.routekaart import Routekaart, Stap
from routehln.rules.disjoint_sets import DisjointSets


@lru_cache(maxsize=2)  # many rules ask; `diff` has two versions
def groups(routekaart: Routekaart) -> list[list[Stap]]:
    """Every record in exactly one group, the one whose id the mijlpaal has first, whatever the order of the files."""
    sets = DisjointSets[str]()
    for one, other in _ties(routekaart):
        sets.join(one, other)
    grouped: dict[str, list[Stap]] = {}
    for known, stap in routekaart.by_id.items():
        grouped.setdefault(sets.leader(known), []).append(stap)
    return [sorted(group, key=_headship) for group in grouped.values()]


def mijlpaal_ids(routekaart: Routekaart) -> dict[str, str]:
    """The mijlpaal of each tussenstop and kalenderregel, by their ids."""
    return {stap.id: group[0].id for group in groups(routekaart) for stap in group}


def _ties(routekaart: Routekaart) -> Iterator[tuple[str, str]]:
    for stap in routekaart.by_id.values():
        for other in stap.ties:
            if other in routekaart.by_id:
                yield stap.id, other


def _headship(stap: Stap) -> tuple[bool, bool, str]:
    return not isinstance(stap, Tussenstop), stap.afstemming.dubbel_van is not None, stap.id
