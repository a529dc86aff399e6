"""A sheet of Excel, element by element (ECMA-376 part 1, 18.3)."""

import re
from collections import defaultdict
from collections.abc import Mapping
from typing import NamedTuple

from routehln.files.tables.excel.formats import Shown
from routehln.files.tables.excel.strings import unescaped
from routehln.files.tables.excel.values import value_text
from routehln.files.tables.excel.workbook import Workbook
from routehln.files.tables.making.elements import Reader

MAX_COLUMNS = 16_384  # of Excel
_REFERENCE = re.compile("([A-Z]{1,3})([0-9]{1,7})")
Place = tuple[int, int]  # row and column, from 0


class Span(NamedTuple):
    """How many columns and rows a merged cell covers, itself counted."""

    across: int
    down: int


class Sheet(Reader):
    """Reads the text of every cell, by row and column from 0, which ones are merged, and what is hidden."""

    def __init__(self, book: Workbook) -> None:
        self.rows: defaultdict[int, dict[int, str]] = defaultdict(dict)
        self.spans: dict[Place, Span] = {}
        self.hidden_rows: set[int] = set()
        self.hidden_columns: list[int] = []
        self._book = book
        self._at: Place = (-1, -1)
        self._kind = ""  # of the open cell
        self._shown = Shown.FIGURE
        self._value: list[str] = []
        self._in_value = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take in that an element begins."""
        if tag == "row":
            self._row(attributes)
        elif tag == "c":
            self._cell(attributes)
        elif tag in {"v", "t"}:
            self._in_value = True
        elif tag == "col" and _is_hidden(attributes):
            end = min(int(attributes.get("max", "0")), MAX_COLUMNS)
            self.hidden_columns += range(int(attributes.get("min", "1")) - 1, end)
        elif tag == "mergeCell":
            self._merge(attributes.get("ref", ""))

    def end(self, tag: str) -> None:
        """Take in that an element ends."""
        if tag in {"v", "t"}:
            self._in_value = False
        elif tag == "c" and self._value:
            row, column = self._at
            self.rows[row][column] = self._text("".join(self._value))

    def text(self, text: str) -> None:
        """Take in a piece of text."""
        if self._in_value:
            self._value.append(text)

    def _row(self, attributes: Mapping[str, str]) -> None:
        self._at = (int(attributes.get("r", self._at[0] + 2)) - 1, -1)
        if _is_hidden(attributes):
            self.hidden_rows.add(self._at[0])

    def _cell(self, attributes: Mapping[str, str]) -> None:
        self._at = _place(attributes.get("r", "")) or (self._at[0], self._at[1] + 1)
        self._kind = attributes.get("t", "")
        style = int(attributes.get("s", "0"))
        styles = self._book.styles
        self._shown = styles[style] if 0 <= style < len(styles) else Shown.FIGURE
        self._value = []

    def _text(self, raw: str) -> str:
        if self._kind == "s":
            number = int(raw)
            return self._book.texts[number] if 0 <= number < len(self._book.texts) else ""
        if self._kind in {"inlineStr", "str"}:
            return unescaped(raw)
        return value_text(self._kind, raw, self._shown, is_of_macs=self._book.is_of_macs)

    def _merge(self, reference: str) -> None:
        first, _, last = reference.partition(":")
        begin, end = _place(first), _place(last)
        if begin and end:
            self.spans[begin] = Span(end[1] - begin[1] + 1, end[0] - begin[0] + 1)


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
