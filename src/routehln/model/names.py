"""What to say of a name that nothing has."""

from collections.abc import Iterable
from difflib import get_close_matches

MAX_LISTED = 20
MAX_SHOWN = 80  # characters; a stranger's name may be a whole book


def short(text: str, most: int = MAX_SHOWN) -> str:
    """A text as a message quotes it: cut off where it is longer than `most` characters."""
    return text if len(text) <= most else f"{text[:most]}…"


def closest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, whatever its case, or None where none comes near."""
    by_folded = {each.casefold(): each for each in reversed([*known])}  # the first, where only the case differs
    matches = get_close_matches(short(name).casefold(), by_folded, n=1, cutoff=0.6)
    return by_folded[matches[0]] if matches else None


def nearest(name: str, known: Iterable[str]) -> str:
    """The end of a sentence about an unknown name: the nearest one, else all where they are few."""
    names = list(known)
    if found := closest(name, names):
        return f"; bedoelde u '{found}'?"
    return f"; kies uit: {', '.join(names)}" if 0 < len(names) <= MAX_LISTED else ""
