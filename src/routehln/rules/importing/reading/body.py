"""The rows of a table below its headings, read from top to bottom."""

from collections.abc import Iterator, Sequence

from routehln.model.importing.table import SourceRow
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.text import unmarked
from routehln.rules.importing.columns.arrangement import Arrangement, arrange
from routehln.rules.importing.columns.heading_rows import is_exact_heading_row
from routehln.rules.importing.reading.lines import Line, cells_of, line_of, taken_apart
from routehln.rules.importing.reading.notes import lone_note
from routehln.rules.importing.reading.sections import Context, Sections, under


class Body:
    """Reads the rows of one table; `notes` tells of those that are no row.

    A row of headings in the middle begins again, a heading in between tells of the rows below it.
    """

    def __init__(
        self, nummer: int, heading: SourceRow | None, rows: Sequence[SourceRow], arrangement: Arrangement, guide: Guide
    ) -> None:
        self.notes: list[str] = []
        self._nummer = nummer
        self._heading = heading
        self._rows = rows
        self._arrangement = arrangement
        self._guide = guide
        self._sections = Sections(guide)
        self._above: dict[str, str] = {}  # by key, the last text in its column

    def lines(self, context: Context) -> Iterator[Line]:
        """Give the rows, each with what it stands under; at first that is `context`."""
        for place, row in enumerate(self._rows):
            if self._is_heading(row):
                self._arrangement = arrange(row, self._rows[place + 1 :], self._guide)
                self._above = {}
            elif self._sections.is_lone(row, self._arrangement.columns, context):
                section = self._sections.told_by(row)
                context = under(context, section)
                if not section:
                    self.notes.append(lone_note(self._nummer, row))
            else:
                cells = self._cells(row)
                for piece in taken_apart(row, cells, self._guide):
                    yield line_of(piece.row, piece.cells, context)

    def _is_heading(self, row: SourceRow) -> bool:
        if self._heading is not None and row.cells == self._heading.cells:
            return True
        return is_exact_heading_row(row, self._guide)

    def _cells(self, row: SourceRow) -> dict[str, str]:
        """Give the text of each key in a row, and remember it for a cell below that says 'as above'."""
        cells = cells_of(row, self._arrangement.columns, self._above)
        for place in self._arrangement.stand_ins:
            if place in row.filled:
                cells.setdefault(self._guide.target.text, unmarked(row.filled[place]))
        self._above |= cells
        return cells
