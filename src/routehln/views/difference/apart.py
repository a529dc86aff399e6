"""Old and new text, shown so that a reader sees where they differ."""

import unicodedata

_FILLERS = frozenset("\u115f\u1160\u3164\uffa0")
LAST_OF_FOUR = 0xFFFF  # the last character whose number fits in four figures
AROUND = 40  # characters that show where in a long text it is
LOOKED = 300  # characters in which two texts that seem the same are told apart, from before where they differ


def told_apart(old: str, new: str) -> tuple[str, str]:
    """Return both texts cut to where they differ; quoted with escapes if they would look the same.

    A reader of a table sees no newline, no space at an end, and no character without a width.
    """
    old, new = _without_common_begin(old, new)
    if old[-AROUND:] == new[-AROUND:]:
        old_reversed, new_reversed = _without_common_begin(old[::-1], new[::-1])
        old, new = old_reversed[::-1], new_reversed[::-1]
    if old != new and _seen(old[:LOOKED]) == _seen(new[:LOOKED]):
        return _written_out(old), _written_out(new)
    return old, new


def _without_common_begin(old: str, new: str) -> tuple[str, str]:
    """Return both texts cut to 40 characters before they first differ, if they share more than 80."""
    length = _common_length(old, new)
    if length <= 2 * AROUND:
        return old, new
    return f"…{old[length - AROUND :]}", f"…{new[length - AROUND :]}"


def _common_length(old: str, new: str) -> int:
    length = 0
    for old_char, new_char in zip(old, new, strict=False):
        if old_char != new_char:
            break
        length += 1
    return length


def _seen(text: str) -> str:
    """Give the text as a reader sees it: without invisible characters, every white space one space."""
    composed = unicodedata.normalize("NFKC", text)
    return " ".join("".join(char for char in composed if char.isspace() or not _is_unseen(char)).split())


def _written_out(text: str) -> str:
    """Quote the text, with an escape for each character that can't be seen, and for a space behind a space."""
    shown = "".join(map(_escaped, text[:LOOKED]))
    return "'" + shown.replace("  ", r" \u0020") + ("'" if len(text) <= LOOKED else "…")


def _escaped(char: str) -> str:
    if not _is_unseen(char):
        return char
    return rf"\u{ord(char):04x}" if ord(char) <= LAST_OF_FOUR else rf"\U{ord(char):08x}"


def _is_unseen(char: str) -> bool:
    """Whether a character has no ink of its own: a control, a mark on another character, a filler."""
    return not char.isprintable() or unicodedata.category(char)[0] == "M" or char in _FILLERS
