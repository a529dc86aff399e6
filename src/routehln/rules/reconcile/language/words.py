"""A text as words: folded, stemmed, and how sure two of them are one word."""

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
    """A word of a text: its folded letters, its stem (slips mended), and whether it is a name."""

    form: str
    stem: str
    proper: bool = False


@lru_cache(maxsize=65536)
def fold(text: str) -> str:
    """Lower case, without accents, apostrophes and hyphens."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(char for char in plain if char.isalnum())


@lru_cache(maxsize=65536)
def stem(form: str) -> str:
    """The Snowball stem (dutch_porter), with plurals in -s, double ends and v/z at the end evened out."""
    if not form.isalpha():
        return form
    stemmed: str = _DOUBLE.sub(r"\1", _STEMMER.stemWord(_PLURAL_S.sub("", form)))
    return stemmed[:-1] + _HARD_END.get(stemmed[-1:], stemmed[-1:])


def same_word(one: str, other: str) -> bool:
    """Surely one word: equal but for inflection ('plan', 'plannen', not 'planning'), or a slip.

    'Ouders' and 'ouderen' have one stem and are two kinds of people.
    """
    if one == other:
        return True
    return (stem(one) == stem(other) and _derivation(one) == _derivation(other)) or is_slip(one, other)


def is_slip(one: str, other: str) -> bool:
    """One letter dropped or two swapped inside a long word; two dropped inside a longer one."""
    short, long = sorted((one, other), key=len)
    if one == other or len(short) < SLIP_LENGTH or one[:SAME_HEAD] != other[:SAME_HEAD] or one[-1] != other[-1]:
        return False
    if len(short) == len(long):
        return sorted(one) == sorted(other) and OSA.distance(one, other, score_cutoff=1) <= 1
    if one[-SAME_TAIL:] != other[-SAME_TAIL:]:
        return False
    allowed = 2 if len(short) >= LONG_SLIP_LENGTH else 1
    return Indel.distance(short, long, score_cutoff=allowed) == len(long) - len(short) <= allowed


def is_near(one: str, other: str) -> bool:
    """Perhaps one word: a slip, or one other letter in a long word."""
    if min(len(one), len(other)) < SLIP_LENGTH or one[:SAME_HEAD] != other[:SAME_HEAD]:
        return False
    return is_slip(one, other) or OSA.distance(one, other, score_cutoff=1) <= 1


def _derivation(form: str) -> str:
    found = _SUFFIX.search(form)
    return (found[1] or found[2] or "eren") if found else ""
