"""Which records are one mijlpaal: what links to a tussenstop, and what repeats one of those (contract section 4)."""

from collections.abc import Mapping

from routehln.model.disjoint_sets import DisjointSets
from routehln.model.records.records import Stap, Tussenstop


def grouped(steps: Mapping[str, Stap]) -> list[list[Stap]]:
    """Every record, by id, in exactly one group, the one whose id the mijlpaal has first, whatever their order."""
    sets = DisjointSets[str]()
    for stap in steps.values():
        for other in stap.ties:
            if other in steps:
                sets.join(stap.id, other)
    groups: dict[str, list[Stap]] = {}
    for step_id, stap in steps.items():
        groups.setdefault(sets.leader(step_id), []).append(stap)
    return [sorted(group, key=_headship) for group in groups.values()]


def _headship(stap: Stap) -> tuple[bool, bool, str]:
    return not isinstance(stap, Tussenstop), stap.afstemming.dubbel_van is not None, stap.id
