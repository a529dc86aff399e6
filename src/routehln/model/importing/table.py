"""A table of somebody's file, as an import sees it."""

from typing import NamedTuple


class SourceRow(NamedTuple):
    """A row of a table, or a part of one that was taken apart.

    Attributes:
        nummer: its number as the reader counts, from 1 with the heading.
        cells: the texts of its cells; a merged cell gives its text to every place that it covers.
        merged: the places, from 0, that only repeat the merged cell to their left.
        hidden: whether the file doesn't show this row.
        beside: what tells a part from the others of its row, `regel 2` or the heading of its column; empty elsewhere.
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
    """A table of a file.

    Attributes:
        nummer: its number in the file, from 1.
        titels: what it stands under, the nearest first, then the name of its sheet.
        rows: its rows, without those that are empty.
        hidden_columns: the columns, from 0, that the file doesn't show.
    """

    nummer: int
    titels: tuple[str, ...]
    rows: tuple[SourceRow, ...]
    hidden_columns: tuple[int, ...] = ()
