"""The sheets of an xlsx: the only door to calamine."""

import io
from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from routehln.files.tables.excel.sheet import Sheet, Span, sheet
from routehln.files.tables.excel.strings import unmarked
from routehln.files.tables.excel.workbook import Part, month_styles, sheets
from routehln.files.tables.making.grid import Cell, Grid, Room
from routehln.files.tables.making.package import parts_of
from routehln.files.tables.making.values import shown_figure
from routehln.files.tables.table import NoTable, Table

NEEDED = "om xlsx te lezen is nog iets nodig; installeer het met: pip install 'routehln[excel]'"
_ONE = Span(1, 1)
_UNKNOWN = Part(b"<none/>", is_hidden=False)
Value = int | float | str | bool | date | datetime | time | timedelta


def tables(data: bytes) -> list[Table]:
    """Give a table for each sheet: of a formula its value, of a day `2021-10-05`, `2021-10` where only that shows.

    A figure stays one, a serial of a day too; a formula that goes wrong gives what Excel in Dutch shows, `#N/B`. A
    hidden sheet is named, without its rows. Raises NoTable where it can't be read, or is more than people fill in.
    """
    try:
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415  # an extra; may not be there
    except ImportError:
        raise NoTable(NEEDED) from None
    parts = parts_of(data)
    styles = month_styles(parts)
    by_name = sheets(parts)
    texts = unmarked(parts.get("xl/sharedStrings.xml", b""))
    reach, room = Room(), Room()
    made: list[Table] = []
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            for name in book.sheet_names:
                xml, is_hidden = by_name.get(name, _UNKNOWN)
                if is_hidden:
                    made.append(Table(name, (), hidden=True))
                    continue
                notes = sheet(xml, styles, texts, reach)
                rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
                made.append(_table(name, rows, notes, room))
    except CalamineError:
        raise NoTable("dit is geen xlsx-rekenblad dat te lezen is") from None
    return made


def _table(name: str, rows: list[list[Value]], notes: Sheet, room: Room) -> Table:
    """Put the rows of a sheet down, each cell by what is noted of it."""
    grid = Grid(room)
    for place, row in enumerate(rows):
        grid.add(place + 1, _cells(place, row, notes), hidden=place in notes.hidden_rows)
    return grid.table(naam=name, hidden_columns=notes.hidden_columns)


def _cells(place: int, row: list[Value], notes: Sheet) -> Iterator[Cell]:
    """Give the cells of a row."""
    for column, value in enumerate(row):
        at = (place, column)
        text = notes.texts.get(at) or _text(value, shows_month=at in notes.months)
        across, down = notes.spans.get(at, _ONE)
        yield Cell(text, across, down, column)


def _text(value: Value, *, shows_month: bool) -> str:
    """Give the text of a cell: a figure without a needless `.0`, a day as ISO has it."""
    if isinstance(value, bool):
        return "WAAR" if value else "ONWAAR"
    if isinstance(value, int | float):
        return shown_figure(value)
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, date) and not isinstance(value, datetime):
        text = value.isoformat()
        return text[: len("2021-10")] if shows_month else text
    return str(value)
