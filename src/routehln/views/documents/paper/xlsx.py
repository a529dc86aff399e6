"""The tables of a document as a spreadsheet: the only door to XlsxWriter."""

import io
import re
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from routehln.views.documents.paper.cells import cell_text
from routehln.views.documents.paper.paper import Cell, Paper, Table
from routehln.views.report.clean import for_document

MAX_TEXT = 32_767  # characters in a cell, MAX_NAME in the name of a sheet: what Excel allows
MAX_NAME = 31
MAX_IN_HEADER = 80
FIRST_YEAR = 1900  # of Excel's calendar; an earlier day stays text
WIDTH = 12  # characters, of a column with a share of 1
_NOT_IN_A_NAME = re.compile(r"[\[\]:*?/\\]")
_MADE = datetime(2000, 1, 1)  # noqa: DTZ001  # the same bytes every time; Excel knows no time zones
Book = Any  # XlsxWriter's Workbook, imported when one is made


def spreadsheet(paper: Paper) -> bytes:
    """Make a spreadsheet with a sheet for each table: text is never a formula, a day is a date, a figure a number."""
    out = io.BytesIO()
    book = workbook(out, paper.titel)
    names: set[str] = set()
    for table in paper.bladen or _tables(paper):
        name = _sheet_name(table.naam or paper.titel, names)
        _fill(book, name, table, for_document(paper.titel))
    book.close()
    return out.getvalue()


def workbook(out: io.BytesIO, titel: str) -> Book:
    """Begin a workbook in which no text becomes a formula, a link or a figure."""
    from xlsxwriter import Workbook

    choices = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(out, choices | {"default_date_format": "dd-mm-yyyy"})
    book.set_properties({"title": for_document(titel)[:255], "created": _MADE})
    return book


def _tables(paper: Paper) -> list[Table]:
    return [block for block in paper.blocks if isinstance(block, Table)]


def _sheet_name(text: str, taken: set[str]) -> str:
    """Give a name that no sheet has yet and that Excel allows; adds it to `taken`."""
    base = _NOT_IN_A_NAME.sub(" ", for_document(text)).strip("' ")[:MAX_NAME] or "Blad"
    name, number = base, 1
    while name.casefold() in taken:
        number += 1
        ending = f" {number}"
        name = base[: MAX_NAME - len(ending)] + ending
    taken.add(name.casefold())
    return name


def _fill(book: Book, name: str, table: Table, titel: str) -> None:
    """Add a sheet: the headings stay in sight, every column can be filtered, and on paper each page has the title."""
    sheet = book.add_worksheet(name)
    bold = book.add_format({"bold": True, "bottom": 1, "valign": "top", "text_wrap": True})
    wrapped = book.add_format({"valign": "top", "text_wrap": True})
    counted = book.add_format({"valign": "top", "align": "center"})
    dated = book.add_format({"valign": "top", "num_format": "dd-mm-yyyy", "align": "left"})
    for place, column in enumerate(table.columns):
        sheet.set_column(place, place, WIDTH * column.breedte)
        sheet.write_string(0, place, for_document(column.titel), bold)
    for line, row in enumerate(table.rows, start=1):
        for place, cell in enumerate(row):
            form = dated if isinstance(cell, date) else counted if isinstance(cell, int | float | Decimal) else wrapped
            _write(sheet, (line, place), cell, form)
    sheet.freeze_panes(1, 0)
    sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    sheet.set_header(f"&L&B{_on_page(titel)}&R{_on_page(name)}")
    sheet.set_footer("&LAfgedrukt op &D&R&P / &N")


def _on_page(text: str) -> str:
    """Give text for the top of a page, where `&` begins a code of Excel's; a header holds at most 255 characters."""
    return text[:MAX_IN_HEADER].replace("&", "&&")


def _write(sheet: Book, place: tuple[int, int], cell: Cell, form: Book) -> None:
    if isinstance(cell, date) and cell.year >= FIRST_YEAR:
        sheet.write_datetime(*place, cell, form)
    elif isinstance(cell, int | float | Decimal):
        sheet.write_number(*place, cell, form)
    elif cell:
        sheet.write_string(*place, cell_text(cell)[:MAX_TEXT], form)
