"""Pairs of records, and records that are surely one."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from routehln.model.disjoint_sets import DisjointSets
from routehln.rules.reconcile.blocking import Pair
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.doubles import Double
from routehln.rules.reconcile.statement import Statement


class Repeats:
    """Which records are one decision; by group, since a group of thousands has millions of pairs."""

    def __init__(self, found: Iterable[Double]) -> None:
        self.groups: dict[str, dict[int, bool]] = defaultdict(dict)
        for number, double in enumerate(found):
            if double.sure or double.soort == "ander-moment":
                for known in double.ids:
                    self.groups[known][number] = double.sure

    def sure(self, one: str, other: str) -> bool | None:
        """Whether two records are one beyond doubt (True) or at another moment (False); None where they aren't."""
        ours, theirs = self.groups.get(one, {}), self.groups.get(other, {})
        shared = ours.keys() & theirs.keys()
        return ours[max(shared)] if shared and one != other else None


def units(statements: Mapping[str, Statement], found: Iterable[Double], decided: Decided) -> dict[str, str]:
    """Records of one kind that are surely one, each by the first of them."""
    sets = DisjointSets[str]()
    for one, other in _ties(statements, found, decided):
        sets.join(one, other)
    return {known: sets.leader(known) for known in sorted(statements)}


def _ties(statements: Mapping[str, Statement], found: Iterable[Double], decided: Decided) -> Iterator[Pair]:
    for double in found:
        if double.sure:
            yield from ((double.ids[0], each) for each in double.ids[1:])
    first: dict[tuple[str, bool], str] = {}
    for known in sorted(statements):
        yield first.setdefault((decided.leader[known], statements[known].is_stop), known), known
