"""A table of somebody's file, as an import sees it."""

from typing import NamedTuple


class SourceRow(NamedTuple):
    """A row: its number as the reader counts, from 1 with the heading, and the texts of its cells.

    A merged cell gives its text to every place that it covers; `merged` are the places, from 0, that only repeat the
    cell to their left. `hidden`: the file doesn't show this row. `beside`: the heading of the one column that it is of,
    where a row of the file is taken apart.
    """

    nummer: int
    cells: tuple[str, ...]
    merged: tuple[int, ...] = ()
    hidden: bool = False
    beside: str = ""

    @property
    def filled(self) -> dict[int, str]:
        """The cells that hold a text, by their places, each merged one once."""
        return {place: cell for place, cell in enumerate(self.cells) if cell and place not in self.merged}


class SourceTable(NamedTuple):
    """A table, numbered from 1 in its file.

    `titels` are what it stands under, the nearest first, then the name of its sheet. `hidden_columns` are the columns,
    from 0, that the file doesn't show.
    """

    nummer: int
    titels: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    hidden_columns: tuple[int, ...] = ()
