"""Words: folded, stemmed, and whether two of them are one word."""

import re
import unicodedata
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA, Indel
from snowballstemmer.dutch_porter_stemmer import DutchPorterStemmer

_STEMMER = DutchPorterStemmer()
_PLURAL_S = re.compile(r"(?<=[aeiouy])s$")
_DOUBLE = re.compile(r"([bdfgklmnprst])\1$")
_HARD_END = {"z": "s", "v": "f"}
_SUFFIX = re.compile(r"(ing|heid|lijk|baar|ig|isch|end)(?:en|e|s)?$|(he)den$|(er)en$")

SLIP_LENGTH = 7  # letters: shorter words with one letter more or less are other words
LONG_SLIP_LENGTH = 9  # letters: long enough to lose two
SAME_HEAD, SAME_TAIL = 3, 2  # letters: Dutch compounds differ at the front, inflections at the back


class Word(NamedTuple):
    """A word of a text: its folded letters and stem (slips mended), whether it is a name, the preposition before it."""

    form: str
    stem: str
    proper: bool = False
    after: str = ""


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Put in lower case, without accents, apostrophes and hyphens."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if char.isalnum())


@lru_cache(maxsize=65536)
def stem(form: str) -> str:
    """Give the Snowball stem (dutch_porter), with plurals in -s, double ends and v/z at the end evened out."""
    if not form.isalpha():
        return form
    stemmed: str = _DOUBLE.sub(r"\1", _STEMMER.stemWord(_PLURAL_S.sub("", form)))
    return stemmed[:-1] + _HARD_END.get(stemmed[-1:], stemmed[-1:])


def same_word(a: str, b: str) -> bool:
    """Tell whether two are surely one word: equal but for inflection ('plan', 'plannen', not 'planning'), or a slip.

    'Ouders' and 'ouderen' have one stem and are two kinds of people.
    """
    is_inflection = stem(a) == stem(b) and _SUFFIX.findall(a) == _SUFFIX.findall(b)
    return is_inflection or is_slip(a, b)


def is_slip(a: str, b: str) -> bool:
    """Tell whether a long word misses a letter of the other, or has two swapped; a longer one may miss two."""
    short, long = sorted((a, b), key=len)
    if a == b or len(short) < SLIP_LENGTH or a[:SAME_HEAD] != b[:SAME_HEAD] or a[-1] != b[-1]:
        return False
    dropped = len(long) - len(short)
    if not dropped:
        return sorted(a) == sorted(b) and OSA.distance(a, b, score_cutoff=1) <= 1
    allowed = 2 if len(short) >= LONG_SLIP_LENGTH else 1
    if dropped > allowed or a[-SAME_TAIL:] != b[-SAME_TAIL:]:
        return False
    return Indel.distance(short, long, score_cutoff=allowed) == dropped


def is_near(a: str, b: str) -> bool:
    """Tell whether two may be one word: a slip, or one other letter in a long word."""
    if min(len(a), len(b)) < SLIP_LENGTH or a[:SAME_HEAD] != b[:SAME_HEAD]:
        return False
    return is_slip(a, b) or OSA.distance(a, b, score_cutoff=1) <= 1
