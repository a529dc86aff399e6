"""One heading: the key that its words mean."""

import re
from collections.abc import Iterable
from typing import NamedTuple

from routehln.model.importing.table import SourceRow
from routehln.rules.importing.columns.words import NO_PLANNING, OF_PEOPLE, WORDS

CHOSEN = -1  # the rank of a heading that a person explained: before all others
MAX_WORDS = 6  # of a heading: longer texts are no heading, whatever words they hold
_LONG = 5  # letters of a word that may be the end of a longer one: `opleverdatum` ends in `datum`
_NO_LETTERS = re.compile(r"[^a-zà-öø-ÿ]+")
_RANKS = {key: {phrase: rank for rank, phrase in enumerate(phrases)} for key, phrases in WORDS.items()}
_LONGEST = max(max(map(len, phrases)) for phrases in WORDS.values())
_ACCENTS = str.maketrans("àáâäèéêëìíîïòóôöùúûü", "aaaaeeeeiiiioooouuuu")


class Heading(NamedTuple):
    """A heading that means a key.

    Attributes:
        key: the key; SKIP where a person chose not to read the column.
        rank: how telling its words are: CHOSEN where a person said so, else from 0, the lower the better.
        exact: whether the whole of it means the key, and not just one of its words.
    """

    key: str
    rank: int
    exact: bool


def chosen_heading(key: str) -> Heading:
    """Give a heading of which a person said which key it means."""
    return Heading(key, CHOSEN, exact=True)


def read_heading(text: str, keys: Iterable[str]) -> Heading | None:
    """Tell which of these keys a heading means: by the whole of it, else by the first word that means one."""
    words = folded(text).split()
    if not words or len(words) > MAX_WORDS:
        return None
    wanted = tuple(keys)
    whole = _rank(" ".join(words), wanted)
    if whole:
        return Heading(*whole, exact=True)
    for word in words:
        by_word = _rank(word, wanted) or _rank_of_end(word, wanted)
        if by_word:
            return Heading(*by_word, exact=False)
    return None


def is_of_other_list(row: SourceRow) -> bool:
    """Tell whether a row heads a list of versions, risks or people, and no planning."""
    names = {folded(cell).replace(" ", "") for cell in row.filled.values()}
    if names & NO_PLANNING:
        return True
    says_when = names & {*WORDS["moment"]} - {"datum", "data"}
    return bool(names & OF_PEOPLE) and not says_when


def folded(text: str) -> str:
    """Give the words of a text in small letters, without accents and signs, a space between."""
    return " ".join(_NO_LETTERS.sub(" ", text.casefold()).translate(_ACCENTS).split())


def _rank(phrase: str, keys: tuple[str, ...]) -> tuple[str, int] | None:
    """Give the key that has this phrase, with its place there."""
    ranked = [(_RANKS[key][phrase], key) for key in keys if phrase in _RANKS.get(key, ())]
    if not ranked:
        return None
    rank, key = min(ranked)
    return key, rank


def _rank_of_end(word: str, keys: tuple[str, ...]) -> tuple[str, int] | None:
    """Give the key that has the end of a word as one of its own."""
    for length in range(min(len(word) - 1, _LONGEST), _LONG - 1, -1):
        ranked = _rank(word[-length:], keys)
        if ranked:
            return ranked
    return None
