"""The title that readers see: without a slip of the pen that another source of the mijlpaal does not make."""

import re
from collections.abc import Iterable

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.report.clean import for_document

_FULL_STOP = re.compile(r"(?<!\.\w)[.,;: ]+$")  # at the end of a sentence, not of `e.a.`
MIN_LENGTH = 6  # of a word in which a letter can be missing without it being another word
MOST_MISSING = 2  # letters


def title(mijlpaal: Mijlpaal) -> str:
    """Give the title; where a word of it misses letters that another source has, that source's words."""
    titel = for_document(mijlpaal.titel)
    source_titles = [for_document(bron.titel) for bron in mijlpaal.bronnen]
    mended = (source_title for source_title in source_titles if _mends(source_title, titel))
    return _FULL_STOP.sub("", next(mended, titel))


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
