"""The certainty of a link: the same step, near enough in time, and nothing else could be meant."""

from collections import defaultdict
from collections.abc import Mapping

from routehln.rules.reconcile.assignment import Edge
from routehln.rules.reconcile.compare import Likeness
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.moments import comes_round, days_apart, is_same, relation
from routehln.rules.reconcile.statement import Statement

CLASH = 100  # days apart: above it a person should look, alike as the texts may be


class Certainty:
    """Hold each edge (row, stop) that is surely alike, also of linked records, so that a link changes no certainty.

    `edges_of` has them by row and by tussenstop.
    """

    def __init__(
        self,
        statements: Mapping[str, Statement],
        likes: Mapping[Edge, Likeness],
        unit: Mapping[str, str],
        decided: Decided,
    ) -> None:
        self.statements = statements
        self.unit = unit
        self.sure: set[Edge] = set()
        self.edges_of: dict[str, list[Edge]] = defaultdict(list)
        for edge, like in likes.items():
            if like.sure and not decided.are_apart(*edge):
                self.sure.add(edge)
                for record_id in edge:
                    self.edges_of[record_id].append(edge)

    def is_sure(self, row: str, stop: str) -> bool:
        """Tell whether this link can be written without a person looking."""
        if (row, stop) not in self.sure or not self._fits_in_time(row, stop):
            return False
        rivals = self._rivals(row, stop)
        if not rivals:
            return True
        both_dated = self.statements[row].dated and self.statements[stop].dated
        return bool(both_dated) and self._may_meet((row, stop)) and not any(map(self._may_meet, rivals))

    def _fits_in_time(self, row: str, stop: str) -> bool:
        a, b = self.statements[row], self.statements[stop]
        if relation(a.moment, b.moment) == "onbekend":
            return False
        if is_same(a, b):
            return True
        if any(moment is not None and moment.herhaling is not None for moment in (a.moment, b.moment)):
            return False
        too_far = days_apart(a, b) > CLASH or comes_round(a) or comes_round(b)
        return self._may_meet((row, stop)) or not too_far

    def _rivals(self, row: str, stop: str) -> list[Edge]:
        """Edges to other tussenstops that this row could be, and to other rows that this tussenstop could have."""
        edges = self.edges_of[row] + self.edges_of[stop]
        return [edge for edge in edges if self._units(edge) != self._units((row, stop))]

    def _units(self, edge: Edge) -> tuple[str, str]:
        return self.unit[edge[0]], self.unit[edge[1]]

    def _may_meet(self, edge: Edge) -> bool:
        row, stop = self.statements[edge[0]], self.statements[edge[1]]
        return relation(row.moment, stop.moment) != "strijdig"
