"""Even out what means nothing in a text: spaces, dashes, quotes, case, dots, brackets and footnotes.

Everything here takes time linear in the text.
"""

import re
import unicodedata

_MAX_CHARACTERS = 200  # spaces folded: no moment is longer, and what is longer is not read
_UNREADABLE = "\ufffd"  # for what would be read wrongly, such as the 1 of '1) mei 2022'

_GLYPHS = (
    dict.fromkeys(map(ord, "‐‑‒–—―−⸺⸻˗⁃"), "-")
    | dict.fromkeys(map(ord, "’‘‛ʼ′´`"), "'")
    | dict.fromkeys(map(ord, '"“”„‟«»•·*†‡'), " ")
    | dict.fromkeys(map(ord, "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"), None)
)
_LOOSE_NUMBER = re.compile(r"[(\[] ?[0-9]{1,2} ?[)\]]|^[0-9]{1,2} ?[)\]]")
_BRACKETS = str.maketrans(dict.fromkeys("()[]{}", " "))
# A note is never the number of the word behind it: 'op [3] mei' may be 3 May.
_NOTE = re.compile(r"(?<=\S) ?\[ ?[0-9]{1,2} ?\](?! ?[^\W\d_])|(?<=\S) ?\([0-9]\)$")
_LAST_NOTE = re.compile(r"^([^()]*\S) [0-9]\)$")
_DOT = re.compile(r"(?<=[^\W\d_])\.(?!\.)")


def fold(text: str) -> str | None:
    """Return the text with spaces, dashes, quotes, case and notes evened out; None if it is too long to be a moment."""
    spaced = " ".join(text.split())
    if len(spaced) > _MAX_CHARACTERS:
        return None
    plain = spaced.translate(_GLYPHS)
    if not plain.isascii():
        plain = "".join(" " if _is_note(character) else character for character in plain)
    folded = unicodedata.normalize("NFKC", plain).casefold().translate(_GLYPHS).strip()
    without_notes = _NOTE.sub(" ", _LAST_NOTE.sub(r"\1", folded))
    without_brackets = _LOOSE_NUMBER.sub(_UNREADABLE, without_notes).translate(_BRACKETS)
    return _DOT.sub("", without_brackets).strip()


def _is_note(character: str) -> bool:
    """Tell whether it is a raised, lowered or circled figure: a note, never a figure of the number before it."""
    raised = unicodedata.decomposition(character).startswith(("<super>", "<sub>", "<circle>"))
    return raised and unicodedata.normalize("NFKC", character).isdigit()
