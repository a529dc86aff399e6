"""Links: which kalenderregels schedule which tussenstop, by one assignment over all pairs."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from routehln.rules.reconcile.assignment import Edge, assign
from routehln.rules.reconcile.blocking import Pair
from routehln.rules.reconcile.certainty import Certainty
from routehln.rules.reconcile.compare import UNSURE, Likeness
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.doubles import Double
from routehln.rules.reconcile.moments import is_series, relation
from routehln.rules.reconcile.pairs import Repeats, units
from routehln.rules.reconcile.statement import Statement

LINK = 0.6  # score from which a row may schedule a tussenstop
BONUS = {"gelijk": 0.03, "ruimer": 0.02, "strijdig": 0.0}  # what moments add, between pairs that are as alike
SAME_ONDERDEEL, SAME_FASE, ANOTHER_YEAR = 0.01, 0.005, -0.1
SURE_FIRST = 1.0  # so that one sure pair outweighs two that are not


class Link(NamedTuple):
    """Rows of one tussenstop, in order of id, and how alike the least alike of them is."""

    stop: str
    rows: tuple[str, ...]
    score: float
    sure: bool


def links(
    statements: Mapping[str, Statement], likenesses: Mapping[Pair, Likeness], found: list[Double], decided: Decided
) -> list[Link]:
    """The links that nobody decided about yet; a row stands in at most one, a tussenstop too."""
    return _Linker(statements, likenesses, found, decided).links()


class _Linker:
    def __init__(
        self,
        statements: Mapping[str, Statement],
        likenesses: Mapping[Pair, Likeness],
        found: list[Double],
        decided: Decided,
    ) -> None:
        self.statements = statements
        self.decided = decided
        self.unit = units(statements, found, decided)
        self.repeats = Repeats(found)
        across = dict(_across(likenesses, statements))
        self.certainty = Certainty(statements, across, self.unit, decided)
        self.likes = {edge: like for edge, like in across.items() if self._is_linkable(edge, like)}
        self.members: dict[str, list[str]] = defaultdict(list)
        for known, unit in self.unit.items():
            self.members[unit].append(known)
        self.stops: dict[str, list[str]] = defaultdict(list)
        for row, stop in sorted(self.likes):
            self.stops[row].append(stop)

    def links(self) -> list[Link]:
        """First each group of equal rows to a tussenstop of its own, then what repeats one of them beside it."""
        chosen = {stop: self._link(rows, stop) for rows, stop in assign(self._weights())}
        linked = {self.unit[row] for link in chosen.values() for row in link.rows}
        for row in sorted(row for row in self.stops if self.unit[row] not in linked):
            repeated = self._beside(row, chosen)
            if repeated is not None:
                chosen[self.unit[repeated.stop]] = repeated
        return [chosen[stop] for stop in sorted(chosen)]

    def _is_linkable(self, edge: Edge, like: Likeness) -> bool:
        row, stop = edge
        too_far = like.score < UNSURE and is_series(self.statements[row], self.statements[stop])
        is_free = self.decided.is_open(row, stop) and not self.decided.is_linked(row)
        return like.score >= LINK and is_free and not too_far and self.decided.stands_for_itself(row)

    def _weights(self) -> dict[Edge, float]:
        """Between groups of equal rows and tussenstops that have no row yet."""
        weights: dict[Edge, float] = {}
        for row, stop in self.likes:
            if not any(self.decided.rows_of(each) for each in self.members[self.unit[stop]]):
                edge = self.unit[row], self.unit[stop]
                weights[edge] = max(weights.get(edge, 0.0), self._weight((row, stop)))
        return weights

    def _weight(self, edge: Edge) -> float:
        one, other = (self.statements[known] for known in edge)
        like = self.likes[edge]
        weight = like.score + BONUS[relation(one.moment, other.moment)] + SURE_FIRST * like.sure
        weight += SAME_ONDERDEEL * (one.onderdeel == other.onderdeel) + SAME_FASE * (one.fase == other.fase)
        return weight + ANOTHER_YEAR * is_series(one, other)

    def _link(self, rows: str, stops: str) -> Link:
        """The rows of a group that are like the tussenstop, and the best of equal tussenstops."""
        edges = [(row, stop) for row in self.members[rows] for stop in self.members[stops] if (row, stop) in self.likes]
        stop = self.decided.leader[min(edges, key=lambda edge: (-self._weight(edge), edge))[1]]
        of_row: dict[str, list[Edge]] = defaultdict(list)
        for edge in edges:
            if self.decided.is_open(edge[0], stop):
                of_row[edge[0]].append(edge)
        worst = min(max(self.likes[edge].score for edge in each) for each in of_row.values())
        sure = all(any(self.certainty.is_sure(*edge) for edge in each) for each in of_row.values())
        return Link(stop, tuple(sorted(of_row)), worst, sure)

    def _beside(self, row: str, chosen: Mapping[str, Link]) -> Link | None:
        """The link that this row repeats a row of, with the row added; the best one where there are several."""
        found: list[tuple[float, Link]] = []
        for stop in self.stops[row]:
            score = self.likes[row, stop].score
            old = chosen.get(self.unit[stop], Link(self.decided.leader[stop], (), score, sure=True))
            there = {*old.rows, *self.decided.rows_of(stop)}
            repeated = [sure for each in there if (sure := self.repeats.sure(row, each)) is not None]
            if repeated and self.decided.is_open(row, old.stop):
                sure = old.sure and any(repeated) and self.likes[row, stop].sure
                new = Link(old.stop, tuple(sorted({*old.rows, row})), min(old.score, score), sure)
                found.append((self._weight((row, stop)), new))
        return max(found)[1] if found else None


def _across(
    likenesses: Mapping[Pair, Likeness], statements: Mapping[str, Statement]
) -> Iterator[tuple[Edge, Likeness]]:
    """The likenesses between a row and a tussenstop, as edges."""
    for (one, other), like in likenesses.items():
        if statements[one].is_stop != statements[other].is_stop:
            yield ((other, one) if statements[one].is_stop else (one, other)), like
