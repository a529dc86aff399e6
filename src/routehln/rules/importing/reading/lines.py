"""The rows of a table: what is seen of them, and the text of each key in one."""

from collections.abc import Iterable
from typing import NamedTuple

from routehln.model.importing.table import SourceRow, SourceTable
from routehln.model.importing.targets import JAAR
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.text import repeats_above, unmarked
from routehln.rules.importing.cells.years import only_year
from routehln.rules.importing.columns.column import Columns
from routehln.rules.importing.columns.headings import folded
from routehln.rules.importing.reading.heading import MOST_ABOVE
from routehln.rules.importing.reading.sections import Context

LEAST_LINES = 2  # of cells that list more rows than one


class Line(NamedTuple):
    """A row below headings.

    Attributes:
        plaats: where it stands, `rij 7`.
        cells: the text of each key; that of the cell itself where it says 'as above' and nothing is above.
        jaar: the year of the section that it stands in, if that names one.
        hidden: whether the file doesn't show it.
    """

    plaats: str
    cells: dict[str, str]
    jaar: int | None
    hidden: bool


def line_of(row: SourceRow, cells: dict[str, str], context: Context) -> Line:
    """Put the cells of a row together with what it stands under; a year there is no key of a record."""
    texts = {**context, **cells}
    year = only_year([texts.pop(JAAR, "")])
    plaats = f"rij {row.nummer}, {row.beside}" if row.beside else f"rij {row.nummer}"
    return Line(plaats, texts, year.jaar if year else None, row.hidden)


def visible(table: SourceTable) -> tuple[SourceRow, ...]:
    """Give the rows without the columns that the file doesn't show; one of ids is read all the same."""
    hidden = set(table.hidden_columns)
    for row in table.rows[:MOST_ABOVE]:
        hidden -= {place for place, cell in row.filled.items() if folded(cell) == "id"}
    if not hidden:
        return table.rows
    rows: list[SourceRow] = []
    for row in table.rows:
        cells = tuple("" if place in hidden else cell for place, cell in enumerate(row.cells))
        shown = row._replace(cells=cells)
        if shown.filled:
            rows.append(shown)
    return tuple(rows)


def texts_of(rows: Iterable[SourceRow]) -> list[str]:
    """List the texts of these rows, in order."""
    texts: list[str] = []
    for row in rows:
        texts += row.filled.values()
    return texts


def cells_of(row: SourceRow, columns: Columns, above: dict[str, str]) -> dict[str, str]:
    """Give the text of each key in a row; a cell that says 'as above' has the text of the row above."""
    cells: dict[str, str] = {}
    for key, column in columns.items():
        cell = row.cells[column.place] if column.place < len(row.cells) else ""
        text = above.get(key, cell) if repeats_above(cell) else unmarked(cell)
        if text:
            cells[key] = text
    return cells


class Piece(NamedTuple):
    """A row, or one of the lines that its cells list, and the text of each key in it."""

    row: SourceRow
    cells: dict[str, str]


def taken_apart(row: SourceRow, cells: dict[str, str], guide: Guide) -> list[Piece]:
    """Give a piece for each line of a row whose moment lists days, with as many lines of text beside them.

    Any other row is one piece: a text that goes on in the next line is no list, and what has an id is one record.
    """
    moments = _lines_of(cells.get("moment", ""))
    texts = _lines_of(cells.get(guide.target.text, ""))
    if "id" in cells or len(moments) < LEAST_LINES or len(moments) != len(texts):
        return [Piece(row, cells)]
    goes_on = any(text[0].islower() for text in texts)
    if goes_on or not all(guide.meanings.is_date(moment) for moment in moments):
        return [Piece(row, cells)]
    pieces: list[Piece] = []
    for number, (moment, text) in enumerate(zip(moments, texts, strict=True), start=1):
        beside = f"{row.beside}, regel {number}" if row.beside else f"regel {number}"
        pieces.append(Piece(row._replace(beside=beside), {**cells, "moment": moment, guide.target.text: text}))
    return pieces


def _lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]
