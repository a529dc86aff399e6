"""The title by which readers know a mijlpaal, in every medium but those that give the data as they are (JSON, CSV)."""

import re
from collections.abc import Iterable

from routehln.model.mijlpaal.mijlpaal import Mijlpaal

_FULL_STOP = re.compile(r"(?<!\.\w)[.,;: ]+$")  # at the end of a sentence, not of `e.a.`
_YEAR = re.compile(r"\b\d{4}$")  # with its year, so that it says when by itself
MIN_LENGTH = 6  # of a word in which a letter can be missing without it being another word
MOST_MISSING = 2  # letters


def shown_title(mijlpaal: Mijlpaal) -> str:
    """Give the title without the moment that it repeats at its end, and without a comma or full stop there.

    Where a word of it misses letters that another source has, that source's words.
    """
    titel = mijlpaal.titel
    for bron in mijlpaal.bronnen:
        if bron.titel != mijlpaal.titel and _mends(bron.titel, titel):
            titel = bron.titel
            break
    return without_moment(titel, mijlpaal.moment)


def without_moment(titel: str, moment: str | None) -> str:
    """Give `Vaststellen projectplan` of `Vaststellen projectplan, Q1 2022.`, where that is its moment.

    A comma or full stop at the end goes too.
    """
    titel = _FULL_STOP.sub("", titel.strip())
    begin, comma, repeated = titel.rpartition(", ")
    if not comma or not _YEAR.search(repeated):
        return titel
    ends_so = f" {_FULL_STOP.sub('', (moment or '').strip())}".casefold().endswith(f" {repeated.casefold()}")
    return begin if ends_so else titel


def _mends(title: str, slip: str) -> bool:
    """Tell whether two titles are the same but for one word, of which `slip` has lost letters."""
    words, slip_words = _words(title), _words(slip)
    if len(words) != len(slip_words):
        return False
    pairs = zip(words, slip_words, strict=True)
    different = [(word, slip_word) for word, slip_word in pairs if word != slip_word]
    return len(different) == 1 and _lost_letters(*different[0])


def _words(title: str) -> list[str]:
    return title.casefold().rstrip(".,;: ").split()


def _lost_letters(word: str, slip: str) -> bool:
    """Tell whether a word misses a letter or two within: `verkennde` of `verkennende`, not `plan` of `plannen`."""
    missing = len(word) - len(slip)
    if len(slip) < MIN_LENGTH or not 0 < missing <= MOST_MISSING:
        return False
    return not word.startswith(slip) and not word.endswith(slip) and _in_order(slip, word)


def _in_order(letters: Iterable[str], word: str) -> bool:
    """Tell whether these letters stand in the word in this order, others between them or not."""
    remaining = iter(word)
    return all(letter in remaining for letter in letters)
