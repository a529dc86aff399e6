"""The rows of one table in a Word document: cells that go on below each other, columns that a row skips."""

from routehln.files.tables.making.grid import MAX_ACROSS, Cell
from routehln.files.tables.making.open_tables import OpenTable
from routehln.files.tables.word.text import OFF

_DIGITS = 6


class WordRows:
    """Puts the cells of Word in an open table.

    Word gives each row cells of its own; one that goes on with the cell above it says so (`vMerge`).
    `has_paragraph`: whether a paragraph began in the open cell.
    """

    def __init__(self, table: OpenTable) -> None:
        self.has_paragraph = False
        self._table = table
        self._column = 0
        self._across = 1
        self._goes_on = False
        self._is_deleted = False
        self._above: dict[int, str] = {}  # the text of the last cell that began in a column

    def begin_row(self) -> None:
        """Begin a row."""
        self._table.begin_row()
        self._is_deleted = False
        self._column = 0

    def begin_cell(self) -> None:
        """Begin a cell."""
        self._table.begin_cell()
        self.has_paragraph = False
        self._across = 1
        self._goes_on = False

    def take_in(self, tag: str, value: str) -> None:
        """Take in a property of the open row or cell."""
        if tag == "gridBefore":
            self._column += _number(value)
        elif tag == "gridSpan":
            self._across = max(1, _number(value))
        elif tag == "vMerge":
            self._goes_on = value != "restart"
        elif tag == "del":
            self._is_deleted = True
        elif tag == "hidden" and value not in OFF:
            self._table.hidden = True

    def end_cell(self) -> None:
        """End the open cell: put its text down, or again that of the cell that it goes on with."""
        repeats = self._goes_on and self._column in self._above
        text = self._above[self._column] if repeats else str(self._table.text)
        self._table.text = None
        self._table.put(Cell(text, self._across, column=self._column, repeats=repeats))
        self._above[self._column] = text
        self._column += self._across

    def end_row(self) -> None:
        """End the row; one that was deleted goes, and doesn't count."""
        if self._is_deleted:
            self._table.drop_row()
        else:
            self._table.end_row()


def _number(value: str) -> int:
    """Read a number of columns; what is none is 0."""
    return min(int(value), MAX_ACROSS) if value.isdecimal() and len(value) <= _DIGITS else 0
