"""Links: the kalenderregels that schedule a tussenstop, by one assignment over all pairs."""

from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from routehln.model.disjoint_sets import DisjointSets
from routehln.rules.reconcile.assignment import Edge, assign
from routehln.rules.reconcile.blocking import Pair
from routehln.rules.reconcile.certainty import Certainty
from routehln.rules.reconcile.compare import UNSURE, Likeness
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.doubles import Double
from routehln.rules.reconcile.moments import is_series, relation
from routehln.rules.reconcile.statement import Statement

LINK = 0.6  # score from which a row may schedule a tussenstop
# What moments add, between pairs that are as alike.
BONUS = {"gelijk": 0.03, "ruimer": 0.02, "onbekend": 0.01, "strijdig": 0.0}
SAME_ONDERDEEL, SAME_FASE, ANOTHER_YEAR = 0.01, 0.005, -0.1
SURE_FIRST = 1.0  # so that one sure pair outweighs two that are not


class Link(NamedTuple):
    """Kalenderregels of one tussenstop, in order of id, and the score of the least alike of them."""

    stop: str
    rows: tuple[str, ...]
    score: float
    sure: bool


class Linker:
    """The edges along which rows and tussenstops may be linked, and the best choice among them.

    Attributes:
        unit: the unit of each record: the first of the records of its kind that are surely the same.
        likes: the likeness along each edge (row, stop).
        edges_of: the edges between each two units.
        stops_of: the tussenstops at the end of each row's edges.
        doubles_of: the doubles that each record is in.
    """

    def __init__(
        self,
        statements: Mapping[str, Statement],
        likenesses: Mapping[Pair, Likeness],
        doubles: list[Double],
        decided: Decided,
    ) -> None:
        self.statements = statements
        self.decided = decided
        self.unit = _units(statements, doubles, decided)
        across = _across(likenesses, statements)
        self.certainty = Certainty(statements, across, self.unit, decided)
        self.likes: dict[Edge, Likeness] = {}
        self.edges_of: dict[Edge, list[Edge]] = defaultdict(list)
        self.stops_of: dict[str, list[str]] = defaultdict(list)
        for edge in sorted(across):
            if self._is_linkable(edge, across[edge]):
                row, stop = edge
                self.likes[edge] = across[edge]
                self.edges_of[self.unit[row], self.unit[stop]].append(edge)
                self.stops_of[row].append(stop)
        self.doubles_of: dict[str, list[Double]] = defaultdict(list)
        for double in doubles:
            if double.sure or double.soort == "ander-moment":
                for record_id in double.ids:
                    self.doubles_of[record_id].append(double)

    def find(self) -> list[Link]:
        """Find the links that nobody decided about yet; a row stands in at most one, a tussenstop too.

        First each unit of rows gets a tussenstop of its own, then each other row is put beside one that it repeats.
        """
        chosen: dict[str, Link] = {}
        linked: set[str] = set()
        for row_unit, stop_unit in assign(self._weights()):
            chosen[stop_unit] = self._link(self.edges_of[row_unit, stop_unit])
            linked.add(row_unit)
        for row in self.stops_of:
            link = None if self.unit[row] in linked else self._beside(row, chosen)
            if link is not None:
                chosen[self.unit[link.stop]] = link
        return list(chosen.values())

    def _is_linkable(self, edge: Edge, like: Likeness) -> bool:
        row, stop = edge
        if like.score < LINK or self.decided.is_linked(row) or not self.decided.is_open(row, stop):
            return False
        if like.score < UNSURE and is_series(self.statements[row], self.statements[stop]):
            return False
        return self.decided.rows_of(row)[0] == row  # what repeats a row is linked when that one is

    def _weights(self) -> dict[Edge, float]:
        """The weight between units of rows and units of tussenstops that have no row yet."""
        scheduled = {unit for record_id, unit in self.unit.items() if self.decided.rows_of(record_id)}
        weights: dict[Edge, float] = {}
        for units, edges in self.edges_of.items():
            if units[1] not in scheduled:
                weights[units] = max(map(self._weight, edges))
        return weights

    def _weight(self, edge: Edge) -> float:
        """How much a link is worth: the score first, then what moments and places add."""
        row, stop = self.statements[edge[0]], self.statements[edge[1]]
        like = self.likes[edge]
        weight = like.score + BONUS[relation(row.moment, stop.moment)]
        if like.sure:
            weight += SURE_FIRST
        place = 0.0
        if row.onderdeel == stop.onderdeel:
            place += SAME_ONDERDEEL
        if row.fase == stop.fase:
            place += SAME_FASE
        return weight + place + (ANOTHER_YEAR if is_series(row, stop) else 0.0)

    def _link(self, edges: list[Edge]) -> Link:
        """Link the rows of one unit to the best tussenstop of another, along the edges between them."""
        _, best_stop = min(edges, key=lambda edge: (-self._weight(edge), edge))
        mijlpaal_id = self.decided.mijlpaal_of[best_stop]
        scores: dict[str, float] = {}
        sure_rows: set[str] = set()
        for row, stop in edges:
            if self.decided.is_open(row, mijlpaal_id):
                scores[row] = max(scores.get(row, 0.0), self.likes[row, stop].score)
                if self.certainty.is_sure(row, stop):
                    sure_rows.add(row)
        return Link(mijlpaal_id, tuple(sorted(scores)), min(scores.values()), sure=len(sure_rows) == len(scores))

    def _beside(self, row: str, chosen: Mapping[str, Link]) -> Link | None:
        """Return the best link that holds a row which this one repeats, with this row added; None if there is none."""
        options: list[tuple[float, Link]] = []
        for stop in self.stops_of[row]:
            like = self.likes[row, stop]
            unlinked = Link(self.decided.mijlpaal_of[stop], (), like.score, sure=True)
            link = chosen.get(self.unit[stop], unlinked)
            siblings = {*link.rows, *self.decided.rows_of(stop)}
            repeated = [double.sure for double in self.doubles_of[row] if not siblings.isdisjoint(double.ids)]
            if repeated and self.decided.is_open(row, link.stop):
                rows = tuple(sorted((*link.rows, row)))
                sure = link.sure and like.sure and any(repeated)
                options.append((self._weight((row, stop)), Link(link.stop, rows, min(link.score, like.score), sure)))
        return max(options)[1] if options else None


def _units(statements: Mapping[str, Statement], doubles: list[Double], decided: Decided) -> dict[str, str]:
    """Map each record to its unit: the least id of the records of its kind that are surely the same."""
    sets = DisjointSets[str]()
    for double in doubles:
        if double.sure:
            for record_id in double.ids:
                sets.join(double.ids[0], record_id)
    first_ids: dict[tuple[str, bool], str] = {}
    for record_id, statement in statements.items():
        first_id = first_ids.setdefault((decided.mijlpaal_of[record_id], statement.is_stop), record_id)
        sets.join(first_id, record_id)
    return {record_id: sets.leader(record_id) for record_id in statements}


def _across(likenesses: Mapping[Pair, Likeness], statements: Mapping[str, Statement]) -> dict[Edge, Likeness]:
    """The likenesses between a row and a tussenstop, by edge."""
    edges: dict[Edge, Likeness] = {}
    for (left, right), like in likenesses.items():
        if statements[left].is_stop != statements[right].is_stop:
            edges[(right, left) if statements[left].is_stop else (left, right)] = like
    return edges
