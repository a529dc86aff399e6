"""The title that readers see: without a slip of the pen that another source of the mijlpaal does not make."""

import re
from collections.abc import Iterable

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.views.report.clean import for_document

_FULL_STOP = re.compile(r"(?<!\.\w)[.,;: ]+$")  # at the end of a sentence, not of `e.a.`
_YEAR = re.compile(r"\b\d{4}$")  # with its year, so that it says when by itself
MIN_LENGTH = 6  # of a word in which a letter can be missing without it being another word
MOST_MISSING = 2  # letters


def title(mijlpaal: Mijlpaal) -> str:
    """Give the title without the moment that it repeats at its end.

    Where a word of it misses letters that another source has, that source's words.
    """
    titel = for_document(mijlpaal.titel)
    source_titles = [for_document(bron.titel) for bron in mijlpaal.bronnen]
    mended = (source_title for source_title in source_titles if _mends(source_title, titel))
    return _without_moment(_FULL_STOP.sub("", next(mended, titel)), mijlpaal.moment or "")


def _without_moment(titel: str, moment: str) -> str:
    """Give `Vaststellen projectplan` of `Vaststellen projectplan, Q1 2022`, where that is its moment."""
    begin, comma, repeated = titel.rpartition(", ")
    ends_so = f" {_FULL_STOP.sub('', moment)}".casefold().endswith(f" {repeated.casefold()}")
    return begin if comma and _YEAR.search(repeated) and ends_so else titel


def awaited_titles(mijlpalen: Iterable[Mijlpaal], overzicht: Overzicht, *, vertrouwelijk: bool) -> dict[str, str]:
    """Give the titles of what these mijlpalen wait for, by id; of what is confidential only with `vertrouwelijk`."""
    ids: set[str] = set()
    for mijlpaal in mijlpalen:
        ids.update(mijlpaal.wacht_op)
    first = overzicht.mijlpalen.such(Hint(ids=ids)) if ids else []
    shown = [mijlpaal for mijlpaal in first if vertrouwelijk or not mijlpaal.vertrouwelijk]
    return {mijlpaal.id: title(mijlpaal) for mijlpaal in shown}


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
