"""Tables of which the end hasn't come yet, one within the other."""

from routehln.files.tables.making.budget import Budget
from routehln.files.tables.making.cell_text import CellText
from routehln.files.tables.making.grid import Cell, Grid
from routehln.files.tables.table import NoTable, Table

MAX_NESTED = 100
_LEAST = 10  # cells that a table counts for, however small: a file has no end of empty ones


class OpenTable:
    """A table of which the end hasn't come yet, with its open row and open cell.

    Attributes:
        naam, above, hidden_columns: what the table will have.
        is_shown: whether the file shows the table; of one that it doesn't only the name is kept.
        slot: the number of the table among all of its file, from 0.
        text: the text of the open cell; None where none is open.
        hidden: whether the file hides the open row.
        in_row: whether a row is open.
    """

    def __init__(self, budget: Budget, slot: int, above: str) -> None:
        self.naam = ""
        self.above = above
        self.hidden_columns: list[int] = []
        self.is_shown = True
        self.slot = slot
        self.grid = Grid(budget)
        self.text: CellText | None = None
        self.hidden = False
        self.in_row = False
        self._nummer = 0
        self._span = (1, 1)
        self._cells: list[Cell] = []

    def begin_row(self, *, hidden: bool = False) -> None:
        """Begin a row."""
        self._nummer += 1
        self.in_row = True
        self.hidden = hidden

    def begin_cell(self, across: int = 1, down: int = 1) -> None:
        """Begin a cell that covers so many columns and rows, itself counted."""
        self.text = CellText()
        self._span = (across, down)

    def end_cell(self, text: str) -> None:
        """End the open cell, with its text."""
        across, down = self._span
        self.put(Cell(text, across, down))
        self.text = None

    def put(self, cell: Cell) -> None:
        """Put a cell in the open row."""
        self._cells.append(cell)

    def end_row(self, times: int = 1) -> None:
        """End the open row, if there is one; it stands there so many times."""
        if self.in_row and (times == 1 or any(cell.text for cell in self._cells)):
            for nummer in range(self._nummer, self._nummer + times):
                self.grid.add(nummer, self._cells, hidden=self.hidden)
        if self.in_row:
            self._nummer += times - 1
        self.in_row = False
        self._cells = []

    def made(self) -> Table:
        """Give the table as it is now; of a sheet that isn't shown only the name."""
        if not self.is_shown:
            return Table(self.naam, (), hidden=True)
        return self.grid.table(naam=self.naam, above=self.above, hidden_columns=self.hidden_columns)

    def drop_row(self) -> None:
        """Forget the open row, as if it never was."""
        self._nummer -= 1
        self.in_row = False
        self._cells = []


class OpenTables:
    """All tables of a text; the last that began is the one that is being read."""

    def __init__(self) -> None:
        self._budget = Budget()
        self._open: list[OpenTable] = []
        self._made: list[Table | None] = []

    @property
    def last(self) -> OpenTable | None:
        """The table that is being read, None outside of any."""
        return self._open[-1] if self._open else None

    def begin(self, above: str) -> OpenTable:
        """Begin a table, within the one that is being read; raises NoTable where that is too deep, or one too many."""
        if len(self._open) >= MAX_NESTED:
            raise NoTable("in dit bestand staan te veel tabellen in elkaar")
        self._budget.take(_LEAST)
        table = OpenTable(self._budget, len(self._made), above)
        self._open.append(table)
        self._made.append(None)
        return table

    def end(self) -> None:
        """End the table that is being read, if there is one."""
        if self._open:
            table = self._open.pop()
            self._made[table.slot] = table.made()

    def made(self) -> list[Table]:
        """Give the tables in the order in which they began."""
        return [table for table in self._made if table is not None]
