"""Two texts, shown so that a reader sees where they differ."""

import unicodedata
from bisect import bisect_left

_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
AROUND = 40  # characters that show where in a long text it is
LOOKED = 300  # characters in which two texts that seem the same are told apart, from before where they differ


def told_apart(one: str, other: str) -> tuple[str, str]:
    """Both, without the most of what long texts have in common; what can't be seen is written out if only that tells.

    A reader of a table sees no newline, no space at an end, and no character without a width.
    """
    one, other = _differing(one, other)
    if one[-AROUND:] == other[-AROUND:]:
        one, other = (each[::-1] for each in _differing(one[::-1], other[::-1]))
    if one != other and _seen(one[:LOOKED]) == _seen(other[:LOOKED]):
        return _written_out(one), _written_out(other)
    return one, other


def _differing(one: str, other: str) -> tuple[str, str]:
    """Both without the most of what they begin with alike, where that is long."""
    same = _common(one, other)
    if same <= 2 * AROUND:
        return one, other
    return f"…{one[same - AROUND :]}", f"…{other[same - AROUND :]}"


def _common(one: str, other: str) -> int:
    """How many characters they begin with alike."""
    shortest = range(min(len(one), len(other)))
    return bisect_left(shortest, 1, key=lambda at: int(one[: at + 1] != other[: at + 1]))


def _seen(text: str) -> str:
    composed = unicodedata.normalize("NFKC", text)
    return " ".join("".join(each for each in composed if each.isspace() or not _is_unseen(each)).split())


def _written_out(text: str) -> str:
    """In quotes, with an escape for each character that can't be seen, and for a space behind another."""
    shown = "".join(rf"\u{ord(each):04x}" if _is_unseen(each) else each for each in text[:LOOKED])
    return "'" + shown.replace("  ", r" \u0020") + ("'" if len(text) <= LOOKED else "…")


def _is_unseen(character: str) -> bool:
    """Has no ink of its own: a control, a mark on another character, a filler."""
    return not character.isprintable() or unicodedata.category(character)[0] == "M" or character in _FILLERS
