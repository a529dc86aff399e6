"""The sides of a sheet that calamine doesn't tell: its reach, what is merged or hidden, what is shown as a month."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from routehln.files.tables.making.elements import Reader, walk
from routehln.files.tables.making.grid import Room
from routehln.files.tables.making.values import shown_error

MAX_COLUMNS = 16_384  # of Excel
_REFERENCE = re.compile("([A-Z]{1,3})([0-9]{1,7})")
Place = tuple[int, int]  # row and column, from 0


class Span(NamedTuple):
    """How many columns and rows a merged cell covers, itself counted."""

    across: int
    down: int


class Sheet(Reader):
    """Reads the cells that need more than their value, and the rows (from 0) and columns that are hidden."""

    def __init__(self, month_styles: frozenset[str], unmarked: Mapping[str, str]) -> None:
        self.months: set[Place] = set()
        self.texts: dict[Place, str] = {}  # that stand for the value: of an error, or without the mark of a footnote
        self.spans: dict[Place, Span] = {}
        self.hidden_rows: set[int] = set()
        self.hidden_columns: list[int] = []
        self.furthest: Place = (-1, -1)
        self._month_styles = month_styles
        self._unmarked = unmarked
        self._at: Place = (-1, -1)
        self._kind = ""  # of the open cell
        self._in_value = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take in that an element begins."""
        if tag == "row":
            self._row(attributes)
        elif tag == "c":
            self._cell(attributes)
        elif tag in {"v", "is"}:
            self._in_value = tag == "v"
            self.furthest = max(self.furthest[0], self._at[0]), max(self.furthest[1], self._at[1])
        elif tag == "col" and _is_hidden(attributes):
            end = min(int(attributes.get("max", "0")), MAX_COLUMNS)
            self.hidden_columns += range(int(attributes.get("min", "1")) - 1, end)
        elif tag == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, tag: str) -> None:
        """Take in that an element ends."""
        if tag == "v":
            self._in_value = False

    def text(self, text: str) -> None:
        """Take in a piece of text: that of a formula that went wrong, or the number of a shared text."""
        if not self._in_value:
            return
        if self._kind == "e":
            self.texts[self._at] = shown_error(text)
        elif self._kind == "s" and text in self._unmarked:
            self.texts[self._at] = self._unmarked[text]

    def _row(self, attributes: Mapping[str, str]) -> None:
        self._at = (int(attributes.get("r", self._at[0] + 2)) - 1, -1)
        if _is_hidden(attributes):
            self.hidden_rows.add(self._at[0])

    def _cell(self, attributes: Mapping[str, str]) -> None:
        self._at = _place(attributes.get("r", "")) or (self._at[0], self._at[1] + 1)
        self._kind = attributes.get("t", "")
        if attributes.get("s") in self._month_styles:
            self.months.add(self._at)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        begin, end = _place(first), _place(last)
        if begin and end:
            self.spans[begin] = Span(end[1] - begin[1] + 1, end[0] - begin[0] + 1)


def sheet(xml: bytes, month_styles: frozenset[str], unmarked: Mapping[str, str], room: Room) -> Sheet:
    """Read what calamine doesn't tell; raises NoTable where the sheet goes too far, or is no sound XML.

    Args:
        xml: the part of the sheet.
        month_styles: the styles, as cells name them, that show of a day only its month.
        unmarked: shared texts without the marks of footnotes, by their numbers.
        room: the cells that the workbook may still have.
    """
    notes = Sheet(month_styles, unmarked)
    walk(xml, notes)
    room.take((notes.furthest[0] + 1) * (notes.furthest[1] + 1))
    return notes


def _is_hidden(attributes: Mapping[str, str]) -> bool:
    return attributes.get("hidden", "0") in {"1", "true"}


def _place(reference: str) -> Place | None:
    """Read `B7` as row and column."""
    match = _REFERENCE.fullmatch(reference)
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    return int(match[2]) - 1, column - 1
