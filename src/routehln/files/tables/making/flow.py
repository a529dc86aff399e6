"""The text of a document as it comes: into the open cell of a table, or between the tables."""

from routehln.files.tables.making.cell_text import CellText
from routehln.files.tables.making.open_tables import OpenTable, OpenTables
from routehln.files.tables.making.surroundings import Surroundings
from routehln.files.tables.table import Table


class Flow:
    """The tables of a document in the making, and what they stand under."""

    def __init__(self) -> None:
        self.tables = OpenTables()
        self.surroundings = Surroundings()
        self._loose = CellText()

    @property
    def text(self) -> CellText:
        """The text that is being read: that of the open cell, else what stands in no cell."""
        table = self.tables.last
        return table.text if table and table.text else self._loose

    @property
    def is_loose(self) -> bool:
        """Whether what is being read stands in no cell."""
        return self.text is self._loose

    def begin_table(self) -> OpenTable:
        """Begin a table, within the open cell if there is one; raises NoTable where that is too deep."""
        return self.tables.begin(self.surroundings.above())

    def end_table(self) -> None:
        """End the table that is being read."""
        self.tables.end()
        if not self.tables.last:
            self.surroundings.end_table()

    def end_paragraph(self, level: int | None = None) -> None:
        """End a paragraph that stands in no cell; `level` is that of a heading, 1 the highest."""
        self.surroundings.paragraph(self.take_loose(), level)

    def take_loose(self) -> str:
        """Give what was read outside of cells, and begin anew."""
        loose, self._loose = str(self._loose), CellText()
        return loose

    def made(self) -> list[Table]:
        """Give the tables in the order in which they began."""
        return self.tables.made()
