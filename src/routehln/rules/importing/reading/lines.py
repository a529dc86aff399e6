"""The rows of a table: what is seen of them, and the text of each key in one."""

from collections.abc import Iterable
from typing import NamedTuple

from routehln.model.importing.table import SourceRow, SourceTable
from routehln.rules.importing.reading.cells import repeats_above, unmarked
from routehln.rules.importing.reading.column import Columns
from routehln.rules.importing.reading.headings import folded
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.sections import Context
from routehln.rules.importing.reading.targets import JAAR, Target
from routehln.rules.importing.reading.years import only_year

MOST_ABOVE = 10  # rows that may stand above the headings
LEAST_LINES = 2  # of cells that list more rows than one


class Line(NamedTuple):
    """A row below headings: where it stands (`rij 7`), the text of each key, the year of its section, if it is hidden.

    A key whose cell only says 'as above' where nothing is above has the text of that cell.
    """

    plaats: str
    cells: dict[str, str]
    jaar: int | None
    hidden: bool


def line_of(row: SourceRow, cells: dict[str, str], context: Context) -> Line:
    """Put the cells of a row and what stands above it together; its year is no key of a record."""
    texts = {**context, **cells}
    year = only_year([texts.pop(JAAR, "")])
    plaats = f"rij {row.nummer}, {row.beside}" if row.beside else f"rij {row.nummer}"
    return Line(plaats, texts, year[0] if year else None, row.hidden)


def visible(table: SourceTable) -> tuple[SourceRow, ...]:
    """Give the rows without the columns that the file doesn't show; one of ids is read all the same."""
    hidden = set(table.hidden_columns)
    for row in table.rows[:MOST_ABOVE]:
        hidden -= {place for place, cell in row.filled.items() if folded(cell) == "id"}
    rows: list[SourceRow] = []
    for row in table.rows if hidden else ():
        cells = tuple("" if place in hidden else cell for place, cell in enumerate(row.cells))
        rows.append(row._replace(cells=cells))
    return tuple(row for row in rows if row.filled) if hidden else table.rows


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


class Part(NamedTuple):
    """A row, or one of the lines that its cells list, and the text of each key in it."""

    row: SourceRow
    cells: dict[str, str]


def taken_apart(row: SourceRow, cells: dict[str, str], target: Target, meanings: Meanings) -> list[Part]:
    """Give a part for each line of a row whose moment lists days, with as many lines of text beside them.

    Any other row is one part: a text that goes on in the next line is no list, and what has an id is one record.
    """
    moments = _lines_of(cells.get("moment", ""))
    texts = _lines_of(cells.get(target.text, ""))
    if "id" in cells or len(moments) < LEAST_LINES or len(moments) != len(texts):
        return [Part(row, cells)]
    goes_on = any(text[0].islower() for text in texts)
    if goes_on or not all(meanings.is_date(moment) for moment in moments):
        return [Part(row, cells)]
    parts: list[Part] = []
    for number, (moment, text) in enumerate(zip(moments, texts, strict=True), start=1):
        beside = f"{row.beside}, regel {number}" if row.beside else f"regel {number}"
        parts.append(Part(row._replace(beside=beside), {**cells, "moment": moment, target.text: text}))
    return parts


def _lines_of(text: str) -> list[str]:
    return [line.strip() for line in text.split("\n") if line.strip()]
