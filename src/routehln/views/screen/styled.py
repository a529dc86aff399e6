"""Text with a style, wrapped by words (the colours are told in words too: contract section 5)."""

import re
from collections.abc import Iterable, Iterator

from rich.cells import cell_len
from rich.text import Text

from routehln.views.report.clean import clean
from routehln.views.report.report import Tone

STYLES: dict[Tone, str] = {  # each can be read on a light and on a dark background
    "plain": "",
    "bold": "bold",
    "dim": "dim",
    "alert": "bold red",
    "warning": "bold magenta",
}
_WORD = re.compile(r"\S+")


def plain(text: str) -> Text:
    """Give harmless text without a style."""
    return Text(clean(text))


def bold(text: str) -> Text:
    """Give harmless text in bold."""
    return Text(clean(text), style="bold")


def styled(pieces: Iterable[tuple[str, Tone]]) -> Text:
    """Give these texts, made harmless, one behind another, each in its tone."""
    text = Text()
    for piece, tone in pieces:
        text.append(clean(piece), style=STYLES[tone])
    return text


def width_of(text: str) -> int:
    """Count the columns that a text takes on a terminal."""
    return cell_len(clean(text))


def longest_word(text: str) -> int:
    """Count the columns that the longest word of a text takes on a terminal."""
    return max(map(cell_len, _WORD.findall(clean(text))), default=0)


def padded(text: Text, width: int) -> Text:
    """Give the text with spaces behind it, up to so many columns."""
    longer = text.copy()
    longer.pad_right(max(0, width - text.cell_len))
    return longer


def wrapped(text: Text, width: int, indent: int = 0) -> list[Text]:
    """Give the lines of a text in so many columns, the later ones indented; only what is longer than a line is broken.

    A word that is too long, as an id may be, is broken behind a `-` or `/` where it has one.
    """
    lines: list[Text] = []
    remaining = text
    lead = Text(" " * max(0, min(indent, width - 1)))  # it leaves room for a character, however narrow the screen is
    while remaining.cell_len > width and remaining.plain.strip():
        end, following = _line_end(remaining.plain, width)
        lines.append(remaining[:end])
        remaining = lead + remaining[following:]
    return [*lines, remaining]


def _line_end(text: str, width: int) -> tuple[int, int]:
    """Give where the first line ends, and where the next one begins, as offsets."""
    most = _fits(text, width)
    begin = len(text) - len(text.lstrip(" "))
    space = text.rfind(" ", begin, most + 1)
    if space > begin:
        return len(text[:space].rstrip(" ")), space + 1
    behind = 1 + max(text.rfind(sign, begin, most) for sign in "-/")
    end = behind if behind > begin else max(most, begin + 1)
    return end, end


def _fits(text: str, width: int) -> int:
    """Count the characters that fit in so many columns."""
    most = 0
    for used in _used(text):
        if used > width:
            break
        most += 1
    return most


def _used(text: str) -> Iterator[int]:
    """Give the columns taken after each character."""
    used = 0
    for character in text:
        used += cell_len(character)
        yield used
