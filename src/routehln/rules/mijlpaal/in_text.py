"""Find the dated moments that a title or toelichting names in passing ('Starten met een werkgroep, augustus 2021.')."""

import re
from functools import lru_cache

from routehln.model.moment.grammar.read import read_moment
from routehln.model.moment.moment import Moment

MAX_WORDS = 6
# 'Begroting 2022' and 'evaluatie schooljaar 2020-2021' name what they are about; only these say when it is due.
_DUE = frozenset({"dag", "maand", "kwartaal", "halfjaar", "week", "seizoen", "jaardeel", "overleg"})
_YEAR = re.compile(r"(?:19|20|21)\d\d|['’]\d\d|\d-\d+-\d\d")


@lru_cache(maxsize=65536)
def moments_in(text: str) -> tuple[Moment, ...]:
    """Find the dated moments in a text, longest first from the left; a year or period only as its last clause."""
    if not _YEAR.search(text):
        return ()
    words = text.split()
    dated = {number for number, word in enumerate(words) if _YEAR.search(word)}
    moments: list[Moment] = []
    start = 0
    while start < len(words):
        near = dated.intersection(range(start, start + MAX_WORDS))
        moment, length = _longest(words, start) if near else (None, 0)
        if moment is not None and (moment.soort in _DUE or _last_clause(words, start, length)):
            moments.append(moment)
        start += max(length, 1)
    return tuple(moments)


def _longest(words: list[str], start: int) -> tuple[Moment | None, int]:
    """Give the longest dated moment that starts at this word, and how many words it took; None and 0 without one."""
    for length in range(min(MAX_WORDS, len(words) - start), 0, -1):
        moment = read_moment(" ".join(words[start : start + length]), alone=True)
        if moment.gedateerd:
            return _shortest(words[start : start + length], moment), length
    return None, 0


def _shortest(words: list[str], moment: Moment) -> Moment:
    """Leave out the words before a moment that add nothing ('werkgroep, augustus 2021.')."""
    for number in range(len(words) - 1, 0, -1):
        shorter = read_moment(" ".join(words[number:]).rstrip(".,;:"), alone=True)
        if shorter._replace(tekst=moment.tekst) == moment:
            return shorter
    return moment._replace(tekst=moment.tekst.rstrip(".,;:"))


def _last_clause(words: list[str], start: int, length: int) -> bool:
    return start > 0 and words[start - 1].endswith(",") and start + length == len(words)
