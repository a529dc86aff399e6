"""A table as a file holds it, whatever the format; and why a file has none to give."""

from typing import NamedTuple

from routehln.errors import RoutehlnError


class Row(NamedTuple):
    """A row of a table.

    Attributes:
        nummer: its number as the reader counts, from 1 with the heading.
        cells: the texts of its cells; a merged cell gives its text to every place that it covers.
        merged: the columns, from 0, that only repeat the merged cell to their left.
        hidden: whether the file doesn't show this row.
    """

    nummer: int
    cells: tuple[str, ...]
    merged: tuple[int, ...] = ()
    hidden: bool = False


class Table(NamedTuple):
    """A table of a file.

    Attributes:
        naam: the name of a sheet; empty elsewhere.
        rows: its rows, without those that are empty.
        above: what it stands under, a line each, the nearest last: the headings in force, then its caption or else the
            paragraph directly above it; empty where there is none.
        hidden_columns: the columns, from 0, that the file doesn't show.
        hidden: whether the file doesn't show this sheet; it is named then, and its rows are left out.
    """

    naam: str
    rows: tuple[Row, ...]
    above: str = ""
    hidden_columns: tuple[int, ...] = ()
    hidden: bool = False


class NoTable(RoutehlnError):
    """A file in which no table can be read: the sentence says why, and what to do."""
