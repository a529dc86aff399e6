"""When a link is sure: the same step, near enough in time, and nothing else could be meant."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from routehln.rules.reconcile.assignment import Edge
from routehln.rules.reconcile.compare import Likeness
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.moments import comes_round, days_apart, is_same, relation
from routehln.rules.reconcile.statement import Statement

CLASH = 100  # days apart: above it a person should look, alike as the texts may be


class Certainty:
    """What each row and each tussenstop is surely like, linked ones too: so that a link made changes nothing else."""

    def __init__(
        self,
        statements: Mapping[str, Statement],
        likes: Mapping[Edge, Likeness],
        unit: Mapping[str, str],
        decided: Decided,
    ) -> None:
        self.statements = statements
        self.unit = unit
        self.sure = {edge for edge, like in likes.items() if like.sure and not decided.are_apart(*edge)}
        self.stops: dict[str, list[str]] = defaultdict(list)
        self.rows: dict[str, list[str]] = defaultdict(list)
        for row, stop in self.sure:
            self.stops[row].append(stop)
            self.rows[stop].append(row)

    def is_sure(self, row: str, stop: str) -> bool:
        """Could this link be written without a person looking?"""
        if (row, stop) not in self.sure or not self._fits_in_time(row, stop):
            return False
        rivals = list(self._rivals(row, stop))
        return not rivals or (self._meet(row, stop) and not any(self._may_meet(*rival) for rival in rivals))

    def _fits_in_time(self, row: str, stop: str) -> bool:
        one, other = self.statements[row], self.statements[stop]
        if is_same(one, other):
            return True
        if any(each.moment is not None and each.moment.herhaling is not None for each in (one, other)):
            return False
        clash = relation(one.moment, other.moment) == "strijdig"
        return not clash or not (days_apart(one, other) > CLASH or comes_round(one) or comes_round(other))

    def _rivals(self, row: str, stop: str) -> Iterator[Edge]:
        """The other tussenstops that this row could be, the other rows that could be this tussenstop's."""
        yield from ((row, each) for each in self.stops[row] if self.unit[each] != self.unit[stop])
        yield from ((each, stop) for each in self.rows[stop] if self.unit[each] != self.unit[row])

    def _meet(self, row: str, stop: str) -> bool:
        one, other = self.statements[row], self.statements[stop]
        return bool(one.dated and other.dated) and self._may_meet(row, stop)

    def _may_meet(self, row: str, stop: str) -> bool:
        return relation(self.statements[row].moment, self.statements[stop].moment) != "strijdig"
