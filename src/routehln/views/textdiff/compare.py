"""Which lines of two texts are the same, in a time that grows with their length and no faster.

Lines that stand once in both part the texts first (Bram Cohen's 'patience diff'); what lies between two of these is
compared as difflib does, unless it is so long that this would take forever: then it counts as replaced.
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable
from difflib import Match, SequenceMatcher

_MAX_PAIRS = 250_000


class Comparison(SequenceMatcher[str]):
    """difflib's matcher of old and new lines with these matches; its opcodes follow from them."""

    def __init__(self, old: list[str], new: list[str]) -> None:
        self.old, self.new = old, new
        super().__init__(None, old, new, autojunk=False)

    def get_matching_blocks(self) -> list[Match]:
        """Give every stretch of lines that is the same, in order, and an empty one at the end."""
        end = Match(len(self.old), len(self.new), 0)
        matches: list[Match] = []
        old_start = new_start = 0
        for anchor in [*_anchors(self.old, self.new), end]:
            old, new = self.old[old_start : anchor.a], self.new[new_start : anchor.b]
            matches += [Match(old_start + at.a, new_start + at.b, at.size) for at in _matches(old, new)]
            matches.append(anchor)
            old_start, new_start = anchor.a + 1, anchor.b + 1
        return [*_joined(matches), end]


def _anchors(old: list[str], new: list[str]) -> list[Match]:
    """Match lines that stand once in both texts, as many as stand there in the same order."""
    once = _unique(old) & _unique(new)
    new_numbers = {line: number for number, line in enumerate(new) if line in once}
    return _rising([Match(number, new_numbers[line], 1) for number, line in enumerate(old) if line in once])


def _unique(lines: list[str]) -> set[str]:
    return {line for line, count in Counter(lines).items() if count == 1}


def _rising(matches: list[Match]) -> list[Match]:
    """Keep as many matches as rise in the new text too, by patience sorting.

    Each match is put on the first pile with a higher top, linked to the top of the pile before it. The links from the
    last pile are the longest row that rises.
    """
    tops: list[int] = []
    ends: list[tuple[Match, object]] = []
    for match in matches:
        pile = bisect_left(tops, match.b)
        tops[pile : pile + 1] = [match.b]
        ends[pile : pile + 1] = [(match, ends[pile - 1] if pile else None)]
    rising: list[Match] = []
    link: object = ends[-1] if ends else None
    while isinstance(link, tuple):
        match, link = link
        rising.append(match)
    return rising[::-1]


def _matches(old: list[str], new: list[str]) -> list[Match]:
    """Match as difflib does; of texts that are too long for that nothing is the same."""
    if 0 < len(old) * len(new) <= _MAX_PAIRS:
        return SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    return []


def _joined(matches: Iterable[Match]) -> list[Match]:
    """Make one match of those that follow each other at once, and leave out what is empty."""
    joined = [Match(0, 0, 0)]
    for match in matches:
        last = joined[-1]
        if (last.a + last.size, last.b + last.size) == (match.a, match.b):
            joined[-1] = Match(last.a, last.b, last.size + match.size)
        elif match.size:
            joined.append(match)
    return [match for match in joined if match.size]
