"""Find the dated moments that a title or toelichting names in passing ('Starten met een werkgroep, augustus 2021.')."""

import re
from collections.abc import Sequence
from functools import cache, partial
from itertools import takewhile

from routehln.model.moment.grammar.read import may_have, read_moment
from routehln.model.moment.moment import Moment

MAX_WORDS = 6
# 'Begroting 2022' and 'evaluatie schooljaar 2020-2021' name what they are about; only these say when it is due.
_DUE = frozenset({"dag", "maand", "kwartaal", "halfjaar", "week", "seizoen", "jaardeel", "overleg"})
# What follows these says when, also a year or a period: 'uiterlijk maart 2025', 'gepland voor 2025'.
_LIMITS = ("uiterlijk", "op zijn laatst", "niet later dan")
_PLANNED = re.compile(
    r"(?:in)?gepland(?: (?:voor|in|op|rond))?|(?:voorzien|planning|streefdatum|deadline)(?::| voor| in| op)"
)
_YEAR = re.compile(r"(?:19|20|21)\d\d|['’]\d\d|\d-\d+-\d\d")


@cache
def moments_in(text: str) -> tuple[Moment, ...]:
    """Find the dated moments in a text, longest first from the left.

    A year or period counts only as the last clause, or where words say that something is due then (`says_due`).
    """
    if not _YEAR.search(text):
        return ()
    words = text.split()
    dated = {number for number, word in enumerate(words) if _YEAR.search(word)}
    places = range(1, len(words)) if _PLANNED.search(text.casefold()) else ()
    planned = list(filter(partial(_plans, words), places))
    moments: list[Moment] = []
    start = 0
    while start < len(words):
        moment, length = None, 1
        if not dated.isdisjoint(range(start, start + MAX_WORDS)):
            moment, length = _planned(words, start) or _longest(words, start, planned)
        if moment is not None and (_counts(moment) or _last_clause(words, start, length)):
            moments.append(moment)
        start += length
    return tuple(moments)


def says_due(moment: Moment) -> bool:
    """Tell whether the words of a moment say by themselves that something is due then."""
    words = moment.tekst.casefold()
    return words.startswith(_LIMITS) or _PLANNED.match(words) is not None


def _counts(moment: Moment) -> bool:
    """Tell whether a moment says when something is due, wherever it stands in a text."""
    return moment.soort in _DUE or says_due(moment)


def _planned(words: list[str], start: int) -> tuple[Moment, int] | None:
    """Give the moment for which something is planned from this word on, with the words before it, and their number."""
    match = _plans(words, start)
    if match is None:
        return None
    before = len(match[0].split())
    moment, length = _longest(words, start + before)
    if moment is None:
        return None
    tekst = " ".join(words[start : start + before + length]).lstrip("(").rstrip(".,;:)")
    return moment._replace(tekst=tekst), before + length


def _plans(words: list[str], start: int) -> re.Match[str] | None:
    """Match the words from here on that say that something is planned."""
    return _PLANNED.match(" ".join(words[start : start + 2]).casefold().lstrip("("))


def _longest(words: list[str], start: int, planned: Sequence[int] = ()) -> tuple[Moment | None, int]:
    """Give the longest dated moment that starts at this word, and how many words it took; without one None and 1.

    It ends before the next of the places in `planned`.
    """
    words_of_moments = list(takewhile(may_have, words[start : start + MAX_WORDS]))
    most = min([len(words_of_moments), *(place - start for place in planned if place > start)])
    for length in range(most, 0, -1):
        moment = read_moment(" ".join(words[start : start + length]), alone=True)
        if moment.gedateerd:
            return _shortest(words[start : start + length], moment), length
    return None, 1


def _shortest(words: list[str], moment: Moment) -> Moment:
    """Leave out the words before a moment that add nothing ('werkgroep, augustus 2021.')."""
    for number in range(len(words) - 1, 0, -1):
        shorter = read_moment(" ".join(words[number:]).rstrip(".,;:"), alone=True)
        if shorter._replace(tekst=moment.tekst) == moment:
            return shorter
    return moment._replace(tekst=moment.tekst.rstrip(".,;:"))


def _last_clause(words: list[str], start: int, length: int) -> bool:
    """Tell whether these are the last words of a text, behind a comma."""
    return start > 0 and words[start - 1].endswith(",") and start + length == len(words)
