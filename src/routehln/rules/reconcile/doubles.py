"""Doubles: records of one source that say the same, as groups in which each is like every other."""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from itertools import combinations, product
from typing import NamedTuple

from routehln.model.answers.reconciliation import Sameness
from routehln.rules.reconcile.blocking import Pair, ordered
from routehln.rules.reconcile.compare import SAME_TEXT, Likeness
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.moments import is_readable, is_same, is_series, relation, when
from routehln.rules.reconcile.statement import Statement

NEAR = 0.72  # score from which two that share a day may be one
FAR = 0.85  # and two that share none
MOST = 500  # records to the letter the same of which some were set apart: more are taken by so many
SERIES = 3  # moments: a text that has so many recurs, and isn't repeated by mistake


class Double(NamedTuple):
    """Records that are one decision, by id in order, and the least score of any two of them."""

    soort: Sameness
    ids: tuple[str, ...]
    score: float
    sure: bool


def find_doubles(
    statements: Mapping[str, Statement], likenesses: Mapping[Pair, Likeness], decided: Decided
) -> list[Double]:
    """Find the doubles, within the kalenderregels and within the tussenstops, that nobody decided about yet.

    Equal ones (`gelijk`) first; of each such group only the first record is compared with others.
    """
    finder = _Finder(statements, decided)
    equal = list(finder.equal())
    repeats: set[str] = set()
    for double in equal:
        repeats.update(double.ids[1:])
    return [*equal, *finder.alike(likenesses, repeats)]


class _Finder:
    """Group statements that say the same, rows with rows and tussenstops with tussenstops."""

    def __init__(self, statements: Mapping[str, Statement], decided: Decided) -> None:
        self.statements = statements
        self.decided = decided
        self.moments: dict[tuple[object, ...], set[object]] = defaultdict(set)
        for statement in statements.values():
            self.moments[_series(statement)].add(when(statement.moment))

    def equal(self) -> Iterator[Double]:
        """Yield the groups with the same text, onderdeel and moment; not sure where that can't be read."""
        ids_of: dict[tuple[object, ...], list[str]] = defaultdict(list)
        for statement in self.statements.values():
            ids_of[_identity(statement)].append(statement.id)
        for ids in ids_of.values():
            if len(ids) > 1:
                sure = is_readable(self.statements[ids[0]].moment)
                for group in self._undecided(sorted(ids)):
                    yield Double("gelijk" if sure else "bijna-gelijk", group, SAME_TEXT, sure)

    def alike(self, likenesses: Mapping[Pair, Likeness], repeats: set[str]) -> Iterator[Double]:
        """Yield the groups at another moment, then those with nearly the same text, both without the repeats."""
        likes_of: dict[Sameness, dict[Pair, Likeness]] = {"ander-moment": {}, "bijna-gelijk": {}}
        for pair, like in likenesses.items():
            soort = self._soort(pair, like)
            if soort and repeats.isdisjoint(pair) and self._is_open(*pair):
                likes_of[soort][pair] = like
        for soort, likes in likes_of.items():
            for group in _cliques({pair: like.score for pair, like in likes.items()}):
                of_group = [likes[pair] for pair in combinations(group, 2)]
                readable = all(is_readable(self.statements[record_id].moment) for record_id in group)
                sure = soort == "bijna-gelijk" and readable and all(map(_says_the_same, of_group))
                yield Double(soort, group, min(like.score for like in of_group), sure)

    def _soort(self, pair: Pair, like: Likeness) -> Sameness | None:
        left, right = self.statements[pair[0]], self.statements[pair[1]]
        if left.is_stop != right.is_stop or is_series(left, right):
            return None
        moments = relation(left.moment, right.moment)
        if like.sure or left.text == right.text:
            if moments == "onbekend" or is_same(left, right):
                return "bijna-gelijk"
            recurs = max(len(self.moments[_series(left)]), len(self.moments[_series(right)])) >= SERIES
            both_scheduled = left.is_stop and all(map(self.decided.rows_of, pair))
            return None if recurs or both_scheduled else "ander-moment"
        return "bijna-gelijk" if like.score >= (FAR if moments == "strijdig" else NEAR) else None

    def _is_open(self, left: str, right: str) -> bool:
        """Undecided; two rows that were linked to two tussenstops are decided."""
        is_row = not self.statements[left].is_stop
        both_linked = is_row and self.decided.is_linked(left) and self.decided.is_linked(right)
        return self.decided.is_open(left, right) and not both_linked

    def _undecided(self, ids: list[str]) -> Iterator[tuple[str, ...]]:
        """All of these records as one group, or groups of those about which nobody decided."""
        if self.decided.says_nothing_of(ids):
            yield tuple(ids)
            return
        for start in range(0, len(ids), MOST):
            pairs = combinations(ids[start : start + MOST], 2)
            yield from _cliques({pair: SAME_TEXT for pair in pairs if self._is_open(*pair)})


def _cliques(scores: Mapping[Pair, float]) -> list[tuple[str, ...]]:
    """Groups in which every pair has a score, the greatest scores joined first (complete linkage)."""
    group_of: dict[str, list[str]] = {}
    for left, right in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        left_group, right_group = group_of.get(left, [left]), group_of.get(right, [right])
        if left_group is right_group:
            continue
        if all(ordered(*ids) in scores for ids in product(left_group, right_group)):
            merged = sorted(left_group + right_group)
            group_of.update(dict.fromkeys(merged, merged))
    return sorted(set(map(tuple, group_of.values())))


def _identity(statement: Statement) -> tuple[object, ...]:
    """What equal records have in common."""
    undated_fase = statement.fase if statement.dated is None else None
    return _series(statement), statement.about, when(statement.moment), undated_fase


def _series(statement: Statement) -> tuple[object, ...]:
    """What the records of a series have in common: all but their moments."""
    return statement.is_stop, statement.text, statement.onderdeel


def _says_the_same(like: Likeness) -> bool:
    """Return whether two are surely the same and have the same content words."""
    return like.sure and like.left.forms == like.right.forms
