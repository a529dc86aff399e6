"""Rows of which the cells are separated by a semicolon, a comma or a tab (RFC 4180, as spreadsheets write it)."""

import csv
import io
from collections import Counter
from collections.abc import Iterator
from itertools import islice

from routehln.files.tables.plain.rows import plain_table
from routehln.files.tables.plain.text import text_of
from routehln.files.tables.table import NoTable, Table

SEPARATORS = ";\t,"
_TRIED = 1_000  # rows


def tables(data: bytes) -> list[Table]:
    """Give the one table of such a file; raises NoTable where it can't be read.

    Its separator is the one by which most rows are equally wide, since a title or a note may stand above or below.
    """
    text = text_of(data)
    separator = max(SEPARATORS, key=lambda candidate: _evenness(text, candidate))
    return [plain_table(_rows(text, separator))]


def _evenness(text: str, separator: str) -> tuple[int, int]:
    """Count the rows that have the most usual width above 1, and give that width; of at most the first _TRIED rows."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    widths: Counter[int] = Counter()
    try:
        for cells in islice(reader, _TRIED):
            if len(cells) > 1:
                widths[len(cells)] += 1
    except csv.Error:
        pass  # the rows before it tell enough; whoever reads the file says what is wrong with it
    return max(((count, width) for width, count in widths.items()), default=(0, 0))


def _rows(text: str, separator: str) -> Iterator[tuple[int, list[str]]]:
    """Read every row with its number; an empty line counts too, as it does in a spreadsheet."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    number = 0
    try:
        for number, cells in enumerate(reader, start=1):
            yield number, cells
    except csv.Error:
        raise NoTable(
            f"rij {number + 1}: hier staat een aanhalingsteken verkeerd, of mist er een (of de cel is te lang); "
            'een cel met " erin staat tussen aanhalingstekens, met elk " erin dubbel'
        ) from None
