"""Rows of which the cells are separated by a semicolon, a comma or a tab (RFC 4180, as spreadsheets write it)."""

import csv
import io

from routehln.files.tables.making.grid import plain_table
from routehln.files.tables.plain.text import text_of
from routehln.files.tables.table import NoTable, Table

SEPARATORS = ";\t,"


def tables(data: bytes) -> list[Table]:
    """Give the one table of such a file; its separator is the one that gives the widest first row.

    Raises NoTable where it can't be read.
    """
    text = text_of(data)
    separator = max(SEPARATORS, key=lambda candidate: _width(text, candidate))
    return [plain_table(_rows(text, separator))]


def _width(text: str, separator: str) -> int:
    """Count the cells of the first row that isn't empty."""
    lines = io.StringIO(text.lstrip("\r\n"), newline="")
    try:
        return len(next(csv.reader(lines, delimiter=separator), []))
    except csv.Error:
        return 0


def _rows(text: str, separator: str) -> list[tuple[int, list[str]]]:
    """Read every row with its number; an empty line counts too, as it does in a spreadsheet."""
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator, strict=True)
    rows: list[tuple[int, list[str]]] = []
    try:
        for cells in reader:
            rows.append((len(rows) + 1, cells))
    except csv.Error:
        raise NoTable(
            f"rij {len(rows) + 1}: hier staat een aanhalingsteken verkeerd, of mist er een (of de cel is te lang); "
            'een cel met " erin staat tussen aanhalingstekens, met elk " erin dubbel'
        ) from None
    return rows
