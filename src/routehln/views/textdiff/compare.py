"""Which lines of two texts are the same, in a time that grows with their length and no faster.

Lines that stand once in both part the texts first (Bram Cohen's 'patience diff'); what lies between two of these is
compared as difflib does, unless it is so long that this would take forever: then it counts as replaced.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from difflib import Match, SequenceMatcher
from itertools import pairwise

_MAX_PAIRS = 250_000


class Comparison(SequenceMatcher[str]):
    """difflib's matcher with these matches; its opcodes follow from them."""

    def __init__(self, old: list[str], new: list[str]) -> None:
        self.old, self.new = old, new
        super().__init__(None, old, new, autojunk=False)

    def get_matching_blocks(self) -> list[Match]:
        """Every stretch of lines that is the same, in order, and an empty one at the end."""
        old, new = self.old, self.new
        parts = [(-1, -1), *_anchors(old, new), (len(old), len(new))]
        found = [match for before, behind in pairwise(parts) for match in _between(old, new, before, behind)]
        return [*_joined(found), Match(len(old), len(new), 0)]


def _anchors(old: list[str], new: list[str]) -> list[tuple[int, int]]:
    """Lines that stand once in both texts, as many as stand there in the same order: their numbers, from 0."""
    once = {line for line, count in Counter(old).items() if count == 1}
    once &= {line for line, count in Counter(new).items() if count == 1}
    numbers = {line: number for number, line in enumerate(new) if line in once}
    pairs = [(number, numbers[line]) for number, line in enumerate(old) if line in once]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """As many of the pairs as have rising second numbers (patience sorting: piles, each pair on a link to the last)."""
    tops: list[int] = []
    ends: list[tuple[int, int, object]] = []
    for first, second in pairs:
        pile = bisect_left(tops, second)
        tops[pile : pile + 1] = [second]
        ends[pile : pile + 1] = [(first, second, ends[pile - 1] if pile else None)]
    row: list[tuple[int, int]] = []
    link: object = ends[-1] if ends else None
    while isinstance(link, tuple):
        row.append(link[:2])
        link = link[2]
    return row[::-1]


def _between(old: list[str], new: list[str], before: tuple[int, int], behind: tuple[int, int]) -> Iterator[Match]:
    """What is the same between two anchors, and the second of these."""
    (start, from_), (stop, to) = (before[0] + 1, before[1] + 1), behind
    if (stop - start) * (to - from_) <= _MAX_PAIRS:
        inner = SequenceMatcher(None, old[start:stop], new[from_:to], autojunk=False)
        yield from (
            Match(start + each.a, from_ + each.b, each.size) for each in inner.get_matching_blocks() if each.size
        )
    if stop < len(old):
        yield Match(stop, to, 1)


def _joined(found: list[Match]) -> Iterator[Match]:
    """Matches that follow each other at once are one."""
    whole = Match(0, 0, 0)
    for each in found:
        if (whole.a + whole.size, whole.b + whole.size) == (each.a, each.b):
            whole = Match(whole.a, whole.b, whole.size + each.size)
            continue
        if whole.size:
            yield whole
        whole = each
    if whole.size:
        yield whole
