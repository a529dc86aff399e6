"""A table in the making: cells are put down row by row, and cover what they span."""

from collections.abc import Iterable, Mapping
from typing import NamedTuple

from routehln.files.tables.making.budget import MAX_WIDTH, ROW, Budget, too_far
from routehln.files.tables.table import Row, Table

MAX_ACROSS = 1_000  # columns that one cell covers, as in HTML; a title over a whole sheet covers more than anyone reads


class Cell(NamedTuple):
    """A cell as its format gives it.

    Attributes:
        text: its text.
        across: how many columns it covers, itself counted.
        down: how many rows it covers, itself counted.
        column: where it begins, from 0; None for the first column that is free.
        repeats: whether it only says again what a cell above it says.
        is_seen: whether it is shown even where a cell above would cover it.
    """

    text: str
    across: int = 1
    down: int = 1
    column: int | None = None
    repeats: bool = False
    is_seen: bool = False


class _Hanging(NamedTuple):
    """The rest of a cell that covers rows below its own, in one column; `last` is the last row that it covers."""

    text: str
    last: int
    merged: bool


class Grid:
    """The rows of one table, in the order in which they come."""

    def __init__(self, budget: Budget) -> None:
        self._budget = budget
        self._rows: list[Row] = []
        self._hanging: dict[int, _Hanging] = {}  # by column

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
        open_row = _OpenRow(self._hanging)
        for cell in cells:
            covered = open_row.put(cell)
            self._budget.take(len(covered))
            if covered and (cell.down > 1 or covered.start in self._hanging):
                self._hang(covered, open_row.texts[covered.start], nummer + cell.down - 1)
        if not open_row.has_own:
            self._budget.take(len(self._hanging))
            return
        row = open_row.row(nummer, hidden=hidden)
        self._budget.take(len(row.cells) + ROW)
        self._rows.append(row)

    def _hang(self, covered: range, text: str, last: int) -> None:
        """Let a cell cover the rows below it, up to the last; what covered its columns before ends above it."""
        for column in covered:
            self._hanging[column] = _Hanging(text, last, merged=column > covered.start)

    def table(self, *, naam: str = "", above: str = "", hidden_columns: Iterable[int] = ()) -> Table:
        """Give the table that was put down."""
        width = max((len(row.cells) for row in self._rows), default=0)
        inside = tuple(column for column in hidden_columns if column < width)
        return Table(naam, tuple(self._rows), above, inside)


class _OpenRow:
    """One row in the making: the text of each column, and which columns only repeat the one to their left."""

    def __init__(self, hanging: Mapping[int, _Hanging]) -> None:
        self.has_own = False
        self.texts = {column: above.text for column, above in hanging.items()}
        self._merged = {column for column, above in hanging.items() if above.merged}
        self._at = 0  # the first column that the next cell may have

    def put(self, cell: Cell) -> range:
        """Put a cell down and give the columns that it covers; none where another covers its place."""
        at = self._free() if cell.column is None else cell.column
        if at in self.texts and not cell.is_seen:
            return range(0)
        covered = range(at, at + min(cell.across, MAX_ACROSS))
        if cell.text and covered.stop > MAX_WIDTH:
            raise too_far()
        text = clean(cell.text)
        self.texts.update(dict.fromkeys(covered, text))
        self._merged.difference_update(covered)
        self._merged.update(covered[1:])
        self.has_own = self.has_own or bool(text and not cell.repeats)
        self._at = covered.stop
        return covered

    def row(self, nummer: int, *, hidden: bool) -> Row:
        """Give the row, without the empty cells at its end."""
        width = max(column for column, text in self.texts.items() if text) + 1
        cells = tuple(self.texts.get(column, "") for column in range(width))
        merged = tuple(sorted(column for column in self._merged if column < width))
        return Row(nummer, cells, merged, hidden)

    def _free(self) -> int:
        """Give the first column that no cell covers."""
        while self._at in self.texts:
            self._at += 1
        return self._at


def clean(text: str) -> str:
    """Give the text of a cell as it is kept: its lines end in LF, nothing but text at its ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return lines.strip()
