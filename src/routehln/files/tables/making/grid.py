"""A table in the making: cells are put down row by row, and cover what they span."""

from collections.abc import Iterable
from typing import NamedTuple

from routehln.files.tables.table import NoTable, Row, Table

MAX_CELLS = 2_500_000  # of one file: CBS' figures of all buurten in a year, and less than what fills a memory
_ROW = 10  # cells that a row counts for beside its own: rows without end cost time too
MAX_ACROSS = 1_000  # columns that one cell covers, as in HTML; a title over a whole sheet covers more than anyone reads


class Room:
    """The cells that a file may still have, shared by all its tables."""

    def __init__(self, cells: int = MAX_CELLS) -> None:
        self._left = cells

    def take(self, cells: int) -> None:
        """Use up some; raises NoTable where there are no more."""
        self._left -= cells
        if self._left < 0:
            raise NoTable("een tabel gaat te ver naar rechts of naar beneden; haal weg wat daar staat")


class Cell(NamedTuple):
    """A cell as its format gives it: its text, and how many columns and rows it covers, itself counted.

    `column`, from 0, is where it begins; None for the first column that is free. `repeats`: it only says again what
    a cell above it says. `is_seen`: it stands there, even where a cell above would cover it.
    """

    text: str
    across: int = 1
    down: int = 1
    column: int | None = None
    repeats: bool = False
    is_seen: bool = False


class _Hanging(NamedTuple):
    """What a cell leaves in the rows below it: its text, the last row that it covers, and whether it came across."""

    text: str
    last: int
    merged: bool


class Grid:
    """The rows of one table, in the order in which they come."""

    def __init__(self, room: Room) -> None:
        self._room = room
        self._rows: list[Row] = []
        self._hanging: dict[int, _Hanging] = {}

    @property
    def width(self) -> int:
        """How many columns the widest row has."""
        return max((len(row.cells) for row in self._rows), default=0)

    def add(self, nummer: int, cells: Iterable[Cell], *, hidden: bool = False) -> None:
        """Put down a row; one in which nothing stands but what hangs down from above is left out.

        Args:
            nummer: its number, higher than those before.
            cells: its own cells, from left to right.
            hidden: whether the file hides it.

        Raises:
            NoTable: the file has more cells than it may.
        """
        self._hanging = {column: above for column, above in self._hanging.items() if above.last >= nummer}
        texts = {column: above.text for column, above in self._hanging.items() if above.text}
        merged = {column for column, above in self._hanging.items() if above.merged}
        taken = set(self._hanging)
        is_own = False
        at = 0
        for cell in cells:
            at = _free(at, taken) if cell.column is None else cell.column
            if at in taken and not cell.is_seen:
                continue  # a merged cell covers this one, and hides what stands in it
            text = clean(cell.text)
            is_own = is_own or bool(text and not cell.repeats)
            covered = range(at, at + min(cell.across, MAX_ACROSS))
            self._room.take(len(covered) - 1)
            taken.update(covered)
            merged.update(covered[1:])
            texts.update(dict.fromkeys(covered, text))
            self._hang(covered, text, nummer + cell.down - 1)
            at = covered.stop
        if is_own:
            self._keep(nummer, texts, merged, hidden=hidden)

    def _hang(self, covered: range, text: str, last: int) -> None:
        """Let a cell cover the rows below it, up to the last; what hung there from above ends."""
        for column in covered:
            self._hanging[column] = _Hanging(text, last, column > covered[0])

    def _keep(self, nummer: int, texts: dict[int, str], merged: set[int], *, hidden: bool) -> None:
        width = max(column for column, text in texts.items() if text) + 1
        self._room.take(width + _ROW)
        cells = tuple(texts.get(column, "") for column in range(width))
        inside = tuple(sorted(column for column in merged if column < width))
        self._rows.append(Row(nummer, cells, inside, hidden))

    def table(self, *, naam: str = "", above: str = "", hidden_columns: Iterable[int] = ()) -> Table:
        """Give the table that was put down."""
        width = self.width
        inside = tuple(column for column in hidden_columns if column < width)
        return Table(naam, tuple(self._rows), above, inside)


def plain_table(rows: Iterable[tuple[int, list[str]]], above: str = "") -> Table:
    """Make a table of rows with their numbers, in which no cell covers another; raises NoTable as Grid does."""
    room = Room()
    made: list[Row] = []
    for nummer, texts in rows:
        cells = [clean(text) for text in texts]
        while cells and not cells[-1]:
            cells.pop()
        room.take(len(cells) + _ROW)
        if cells:
            made.append(Row(nummer, tuple(cells)))
    return Table("", tuple(made), above)


def _free(column: int, taken: set[int]) -> int:
    """Give the first column, from this one on, that no cell covers."""
    while column in taken:
        column += 1
    return column


def clean(text: str) -> str:
    """Give the text of a cell as it is kept: its lines end in LF, nothing but text at its ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return lines.strip()
