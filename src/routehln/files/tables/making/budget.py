"""How much of a table is read: a file may ask for cells without end."""

from routehln.files.tables.table import NoTable

MAX_CELLS = 2_500_000  # of one file: CBS' figures of all buurten in a year, and less than what fills a memory
MAX_WIDTH = 16_384  # columns of a table, as in a spreadsheet
ROW = 10  # cells that a row counts for beside its own: rows without end cost time too


class Budget:
    """The cells that a file may still have, shared by all its tables."""

    def __init__(self, cells: int = MAX_CELLS) -> None:
        self._left = cells

    def take(self, cells: int) -> None:
        """Use up some; raises NoTable where there are no more."""
        self._left -= cells
        if self._left < 0:
            raise too_far()


def too_far() -> NoTable:
    """Give the refusal of a table with more columns or cells than it may have."""
    return NoTable("een tabel gaat te ver naar rechts of naar beneden; haal weg wat daar staat")
