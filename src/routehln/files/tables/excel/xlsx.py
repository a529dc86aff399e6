"""The tables of an xlsx: one for each sheet."""

from collections.abc import Iterator

from routehln.files.tables.excel.sheet import Sheet, Span
from routehln.files.tables.excel.workbook import Workbook, workbook
from routehln.files.tables.making.budget import Budget
from routehln.files.tables.making.elements import walk
from routehln.files.tables.making.grid import Cell, Grid
from routehln.files.tables.making.package import parts_of
from routehln.files.tables.table import Table

_ONE = Span(1, 1)


def tables(data: bytes) -> list[Table]:
    """Give a table for each sheet: of a formula its value, of a day `2021-10-05`, `2021-10` where only that shows.

    A figure stays one, a serial of a day too; a formula that goes wrong gives what Excel in Dutch shows, `#N/B`. A
    hidden sheet is named, without its rows. Raises NoTable where it can't be read, or is more than people fill in.
    """
    book = workbook(parts_of(data, (".xml", ".rels")))
    budget = Budget()
    made: list[Table] = []
    for name, xml, is_hidden in book.parts:
        if is_hidden:
            made.append(Table(name, (), hidden=True))
        else:
            made.append(_table(name, xml, book, budget))
    return made


def _table(name: str, xml: bytes, book: Workbook, budget: Budget) -> Table:
    """Put the rows of a sheet down."""
    sheet = Sheet(book)
    walk(xml, sheet)
    grid = Grid(budget)
    for place in sorted(sheet.rows):
        grid.add(place + 1, _cells(sheet, place), hidden=place in sheet.hidden_rows)
    return grid.table(naam=name, hidden_columns=sheet.hidden_columns)


def _cells(sheet: Sheet, place: int) -> Iterator[Cell]:
    """Give the cells of a row from left to right."""
    for column, text in sorted(sheet.rows[place].items()):
        across, down = sheet.spans.get((place, column), _ONE)
        yield Cell(text, across, down, column)
