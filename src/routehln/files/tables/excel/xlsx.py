"""The sheets of an xlsx: the only door to calamine."""

import io
from datetime import date, datetime, time, timedelta

from routehln.files.tables.excel.sheet import Place, month_styles, months, sheets
from routehln.files.tables.making.grid import plain_table
from routehln.files.tables.making.package import parts_of
from routehln.files.tables.table import NoTable, Table

NEEDED = "om xlsx te lezen is nog iets nodig; installeer het met: pip install 'routehln[excel]'"
Value = int | float | str | bool | date | datetime | time | timedelta


def tables(data: bytes) -> list[Table]:
    """Give a table for each sheet: of a formula its value, of a day `2021-10-05`, `2021-10` where only that shows.

    Raises NoTable where it can't be read, or is more than a person fills in.
    """
    try:
        from python_calamine import CalamineError, CalamineWorkbook  # noqa: PLC0415  # an extra; may not be there
    except ImportError:
        raise NoTable(NEEDED) from None
    parts = parts_of(data)
    styles = month_styles(parts)
    shown = {name: months(xml, styles) for name, xml in sheets(parts).items()}
    tables: list[Table] = []
    try:
        with CalamineWorkbook.from_filelike(io.BytesIO(data)) as book:
            for name in book.sheet_names:
                rows = book.get_sheet_by_name(name).to_python(skip_empty_area=False)
                tables.append(plain_table(_rows(rows, shown.get(name, frozenset())))._replace(naam=name))
    except CalamineError:
        raise NoTable("dit is geen xlsx-rekenblad dat te lezen is") from None
    return tables


def _rows(rows: list[list[Value]], months_only: frozenset[Place]) -> list[tuple[int, list[str]]]:
    """Give the text of each cell, with the numbers of the rows."""
    texts: list[tuple[int, list[str]]] = []
    for place, row in enumerate(rows):
        cells: list[str] = []
        for column, value in enumerate(row):
            cells.append(_text(value, shows_month=(place, column) in months_only))
        texts.append((place + 1, cells))
    return texts


def _text(value: Value, *, shows_month: bool) -> str:
    """Give the text of a cell: a figure without a needless `.0`, a day as ISO has it."""
    if isinstance(value, bool):
        return "WAAR" if value else "ONWAAR"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime) and value.time() == time():
        value = value.date()
    if isinstance(value, date) and not isinstance(value, datetime):
        text = value.isoformat()
        return text[: len("2021-10")] if shows_month else text
    return str(value)
