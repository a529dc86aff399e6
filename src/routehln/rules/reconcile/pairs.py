"""Pairs of records, and records that are surely one."""

from collections.abc import Iterable, Iterator, Mapping

from routehln.rules.reconcile.blocking import Pair
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.doubles import Double
from routehln.rules.reconcile.statement import Statement


def ordered(one: str, other: str) -> Pair:
    """The pair as the likenesses have it."""
    return (one, other) if one < other else (other, one)


def repeats(found: Iterable[Double]) -> dict[Pair, bool]:
    """The pairs that are one decision, beyond doubt (True) or at another moment (False)."""
    return {
        ordered(one, other): double.sure
        for double in found
        if double.sure or double.soort == "ander-moment"
        for at, one in enumerate(double.ids)
        for other in double.ids[at + 1 :]
    }


def units(statements: Mapping[str, Statement], found: Iterable[Double], decided: Decided) -> dict[str, str]:
    """Records of one kind that are surely one, each by the first of them."""
    leader: dict[str, str] = {}

    def find(known: str) -> str:
        while leader.setdefault(known, known) != known:
            known = leader[known]
        return known

    for one, other in _ties(statements, found, decided):
        low, high = sorted((find(one), find(other)))
        leader[high] = low
    return {known: find(known) for known in sorted(statements)}


def _ties(statements: Mapping[str, Statement], found: Iterable[Double], decided: Decided) -> Iterator[Pair]:
    for double in found:
        if double.sure:
            yield from ((double.ids[0], each) for each in double.ids[1:])
    first: dict[tuple[str, bool], str] = {}
    for known in sorted(statements):
        yield first.setdefault((decided.leader[known], statements[known].is_stop), known), known
