"""The cells of a table as Dutch text."""

import re
from datetime import date
from decimal import Decimal

from routehln.views.documents.paper.paper import Cell
from routehln.views.report.clean import for_document
from routehln.views.report.words import day

_UNITS = "jaar|jaren|maanden|weken|dagen|procent|%|euro|miljoen|miljard"
# Before a year, an amount or a unit a line may not end.
_TOGETHER = re.compile(rf"(?<=\bQ[1-4]) (?=\d{{4}}\b)|(?<=€) (?=\d)|(?<=\d) (?=(?:{_UNITS})(?!\w))")
_NO_BREAK = "\xa0"


def unbroken_text(cell: Cell) -> str:
    """Give a cell, or any text, as text of one line that is laid out: `€ 5`, `Q1 2022`, `4 jaar` stay on one line."""
    return _TOGETHER.sub(_NO_BREAK, cell_text(cell))


def cell_text(cell: Cell) -> str:
    """Give a cell as text of one line: a day in words, a number with a decimal comma, '' for None."""
    if isinstance(cell, date):
        return day(cell)
    if isinstance(cell, float | Decimal):
        return f"{cell:f}".replace(".", ",") if isinstance(cell, Decimal) else f"{cell:g}".replace(".", ",")
    return "" if cell is None else for_document(str(cell))
