"""The rows of one table in an OpenDocument: columns and rows that stand there many times, values of cells."""

from collections.abc import Mapping

from routehln.files.tables.making.grid import Cell
from routehln.files.tables.making.open_tables import OpenTable
from routehln.files.tables.opendocument.styles import Styles
from routehln.files.tables.opendocument.values import value_text

MAX_COLUMNS = 16_384  # of a sheet in LibreOffice
_HIDDEN = {"collapse", "filter"}
_DIGITS = 9
Attributes = Mapping[str, str]


class OpenDocumentRows:
    """Puts the cells of an OpenDocument in an open table.

    `has_paragraph`: whether a paragraph began in the open cell.
    """

    def __init__(self, table: OpenTable, styles: Styles, *, is_sheet: bool) -> None:
        self.has_paragraph = False
        self._table = table
        self._styles = styles
        self._is_sheet = is_sheet
        self._column_styles: list[tuple[int, str]] = []  # the column behind the last that has a style, and the style
        self._columns = 0
        self._column = 0
        self._covered_to = 0  # behind the columns that the last cell of this row covers
        self._above: dict[int, str] = {}  # the text of the last cell in a column
        self._times = 1  # that the open row stands there
        self._row_style = ""
        self._cell: Attributes = {}

    def column(self, attributes: Attributes) -> None:
        """Take in a column, or many alike."""
        begin = self._columns
        self._columns = min(begin + number(attributes, "number-columns-repeated"), MAX_COLUMNS)
        self._column_styles.append((self._columns, attributes.get("default-cell-style-name", "")))
        if attributes.get("visibility") in _HIDDEN:
            self._table.hidden_columns += range(begin, self._columns)

    def begin_row(self, attributes: Attributes) -> None:
        """Begin a row, or many alike."""
        self._table.begin_row(hidden=attributes.get("visibility") in _HIDDEN)
        self._times = number(attributes, "number-rows-repeated")
        self._row_style = attributes.get("default-cell-style-name", "")
        self._column = 0
        self._covered_to = 0

    def end_row(self) -> None:
        """End the open row."""
        self._table.end_row(self._times)

    def skip(self, columns: int) -> None:
        """Go on behind columns that another cell covers.

        Where merged cells overlap LibreOffice doesn't say how far the upper one goes down; its columns then have the
        text of the row above.
        """
        end = min(self._column + columns, MAX_COLUMNS)
        for column in range(max(self._column, self._covered_to), end):
            self._table.put(Cell(self._above.get(column, ""), column=column, repeats=True))
        self._column = end

    def begin_cell(self, attributes: Attributes) -> None:
        """Begin a cell, or many alike."""
        self._table.begin_cell()
        self._cell = attributes
        self.has_paragraph = False

    def end_cell(self) -> None:
        """End the open cell: put its value down, as often as it stands there."""
        style = self._cell.get("style-name") or self._row_style or self._style_of(self._column)
        shows_month = self._styles.shows_month(style)
        shown = str(self._table.text)
        text = value_text(self._cell, shown, is_sheet=self._is_sheet, shows_month=shows_month)
        self._table.text = None
        across = min(number(self._cell, "number-columns-spanned"), MAX_COLUMNS)
        down = number(self._cell, "number-rows-spanned")
        end = min(self._column + number(self._cell, "number-columns-repeated"), MAX_COLUMNS)
        for column in range(self._column, end):
            self._above[column] = text
            if text or down > 1:
                self._table.put(Cell(text, across, down, column, is_seen=True))
        self._covered_to = self._column + across
        self._column = end

    def _style_of(self, column: int) -> str:
        return next((style for end, style in self._column_styles if column < end), "")


def number(attributes: Attributes, name: str) -> int:
    """Read how often or how far something is; 1 where that isn't there."""
    value = attributes.get(name, "")
    return max(1, int(value)) if value.isdecimal() and len(value) <= _DIGITS else 1
