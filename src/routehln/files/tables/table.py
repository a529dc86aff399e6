"""A table as a file holds it, whatever the format; and why a file has none to give."""

from typing import NamedTuple

from routehln.errors import RoutehlnError


class Row(NamedTuple):
    """A row: its number as the reader counts, from 1 with the heading, and the text of its cells.

    A merged cell gives its text to every place that it covers. `merged`: the columns, from 0, that only repeat the
    cell to their left. `hidden`: the file doesn't show this row.
    """

    nummer: int
    cells: tuple[str, ...]
    merged: tuple[int, ...] = ()
    hidden: bool = False


class Table(NamedTuple):
    """The rows of a table, without those that are empty.

    `naam` is that of a sheet, empty elsewhere. `above` is what the table stands under, a line each, the nearest last:
    the headings in force, then its caption or else the paragraph directly above it; empty where there is none.
    `hidden_columns` are the columns, from 0, that the file doesn't show. `hidden`: the file doesn't show this sheet;
    it is named, and its rows are left out.
    """

    naam: str
    rows: tuple[Row, ...]
    above: str = ""
    hidden_columns: tuple[int, ...] = ()
    hidden: bool = False


class NoTable(RoutehlnError):
    """A file in which no table can be read: the sentence says why, and what to do."""
