"""The cells of a table as Dutch text."""

from datetime import date
from decimal import Decimal

from routehln.views.documents.paper.paper import Cell
from routehln.views.report.clean import for_document
from routehln.views.report.words import day


def cell_text(cell: Cell) -> str:
    """Give a cell as text of one line: a day in words, a number with a decimal comma, '' for None."""
    if isinstance(cell, date):
        return day(cell)
    if isinstance(cell, float | Decimal):
        return f"{cell:f}".replace(".", ",") if isinstance(cell, Decimal) else f"{cell:g}".replace(".", ",")
    return "" if cell is None else for_document(str(cell))
