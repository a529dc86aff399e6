"""A table as a file holds it, whatever the format; and why a file has none to give."""

from typing import NamedTuple

from routehln.errors import RoutehlnError

MAX_CELLS = 2_000_000  # of one table: more than a person fills in, less than what fills a memory


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

    `naam` is that of a sheet, empty elsewhere; `above` the heading or caption that the table stands under, empty where
    there is none; `hidden_columns` are the columns, from 0, that the file doesn't show.
    """

    naam: str
    rows: tuple[Row, ...]
    above: str = ""
    hidden_columns: tuple[int, ...] = ()


class NoTable(RoutehlnError):
    """A file in which no table can be read: the sentence says why, and what to do."""


def table(naam: str, rows: list[tuple[int, list[str]]]) -> Table:
    """Make a table of rows with their numbers: lines in a cell end in LF, empty cells behind the last one go."""
    made: list[Row] = []
    for nummer, cells in rows:
        texts = [cell.replace("\r\n", "\n").replace("\r", "\n").strip() for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        if texts:
            made.append(Row(nummer, tuple(texts)))
    return Table(naam, tuple(made))
