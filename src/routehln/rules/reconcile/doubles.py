"""Doubles: records of one source that say the same, as groups in which each is like every other."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from routehln.model.answers.reconciliation import Sameness
from routehln.rules.reconcile.blocking import Pair
from routehln.rules.reconcile.compare import SAME_TEXT, Likeness
from routehln.rules.reconcile.decided import Decided
from routehln.rules.reconcile.moments import is_same, is_series, relation, when
from routehln.rules.reconcile.statement import Statement

NEAR = 0.72  # score from which two that share a day may be one
FAR = 0.85  # and two that share none
MOST = 500  # records to the letter the same of which some were set apart: more are taken by so many
SERIES = 3  # moments: a text that has so many recurs, and isn't repeated by mistake


class Double(NamedTuple):
    """Ids in order that are one decision, and how alike the least alike of them are."""

    soort: Sameness
    ids: tuple[str, ...]
    score: float
    sure: bool


def doubles(statements: list[Statement], likenesses: Mapping[Pair, Likeness], decided: Decided) -> list[Double]:
    """The doubles among the records of one source that nobody decided about yet.

    Equal ones (`gelijk`) first; of each such group only the first is held against others.
    """
    finder = _Finder(statements, likenesses, decided)
    equal = list(finder.equal())
    repeats = {each for double in equal for each in double.ids[1:]}
    return equal + list(finder.alike(repeats))


class _Finder:
    def __init__(self, statements: list[Statement], likenesses: Mapping[Pair, Likeness], decided: Decided) -> None:
        self.statements = {each.id: each for each in statements}
        self.likenesses = likenesses
        self.decided = decided
        self.moments = _moments_of_texts(statements)

    def equal(self) -> Iterator[Double]:
        """The same text, onderdeel and moment."""
        alike: dict[tuple[object, ...], list[str]] = defaultdict(list)
        for each in self.statements.values():
            alike[_identity(each)].append(each.id)
        for ids in (sorted(each) for each in alike.values() if len(each) > 1):
            for group in [tuple(ids)] if self.decided.says_nothing_of(ids) else self._open_cliques(ids):
                yield Double("gelijk", group, SAME_TEXT, sure=True)

    def alike(self, repeats: set[str]) -> Iterator[Double]:
        """The same decision at another moment, or nearly the same text."""
        soorten: tuple[Sameness, ...] = ("ander-moment", "bijna-gelijk")
        for soort in soorten:
            found = {
                pair: like
                for pair, like in self.likenesses.items()
                if repeats.isdisjoint(pair) and self._soort(pair, like) == soort and self._is_open(*pair)
            }
            for group in self._cliques({pair: like.score for pair, like in found.items()}):
                likes = [found[pair] for pair in _pairs(group)]
                sure = soort == "bijna-gelijk" and all(_says_the_same(like) for like in likes)
                yield Double(soort, group, min(like.score for like in likes), sure)

    def _soort(self, pair: Pair, like: Likeness) -> Sameness | None:
        one, other = (self.statements.get(known) for known in pair)
        if one is None or other is None or is_series(one, other):
            return None
        if like.sure or one.text == other.text:
            if is_same(one, other):
                return "bijna-gelijk"
            recurs = max(self._moments(one), self._moments(other)) >= SERIES
            each_scheduled = all(self.decided.rows_of(known) for known in pair if one.is_stop)
            return None if recurs or (one.is_stop and each_scheduled) else "ander-moment"
        share = relation(one.moment, other.moment) != "strijdig"
        return "bijna-gelijk" if like.score >= (NEAR if share else FAR) else None

    def _moments(self, statement: Statement) -> int:
        return len(self.moments[statement.text, statement.onderdeel])

    def _is_open(self, one: str, other: str) -> bool:
        """Undecided; two rows that were linked to two tussenstops are decided."""
        both_linked = self.decided.is_linked(one) and self.decided.is_linked(other)
        is_row = not self.statements[one].is_stop
        return self.decided.is_open(one, other) and not (is_row and both_linked)

    def _open_cliques(self, ids: list[str]) -> Iterator[tuple[str, ...]]:
        for start in range(0, len(ids), MOST):
            some = ids[start : start + MOST]
            yield from self._cliques({pair: SAME_TEXT for pair in _pairs(some) if self._is_open(*pair)})

    def _cliques(self, scores: Mapping[Pair, float]) -> Iterator[tuple[str, ...]]:
        """Groups in which every pair is alike, the most alike first (complete linkage)."""
        group_of: dict[str, list[str]] = {}
        for one, other in sorted(scores, key=lambda pair: (-scores[pair], pair)):
            ours, theirs = group_of.get(one, [one]), group_of.get(other, [other])
            if ours is not theirs and all(tuple(sorted((a, b))) in scores for a in ours for b in theirs):
                merged = sorted([*ours, *theirs])
                group_of.update(dict.fromkeys(merged, merged))
        yield from sorted({tuple(group) for group in group_of.values()})


def _identity(statement: Statement) -> tuple[object, ...]:
    undated_in = statement.fase if statement.dated is None else None
    return statement.text, statement.about, statement.onderdeel, when(statement.moment), undated_in


def _moments_of_texts(statements: Iterable[Statement]) -> dict[tuple[str, str], set[object]]:
    found: dict[tuple[str, str], set[object]] = defaultdict(set)
    for each in statements:
        found[each.text, each.onderdeel].add(when(each.moment))
    return found


def _says_the_same(like: Likeness) -> bool:
    """Word for word, but for fillers and what its chapter implies."""
    return like.sure and [word.form for word in like.one.words] == [word.form for word in like.other.words]


def _pairs(ids: Iterable[str]) -> Iterator[Pair]:
    known = list(ids)
    return ((one, other) for at, one in enumerate(known) for other in known[at + 1 :])
