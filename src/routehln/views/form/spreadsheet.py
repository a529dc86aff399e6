"""The form as a spreadsheet in which the outcome is chosen from a list."""

import io
from typing import Any, get_args

from routehln.errors import RoutehlnError
from routehln.model.form.form import COLUMNS, Form
from routehln.model.form.formula import as_text
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.views.documents.paper.xlsx import MAX_TEXT, workbook


class TooLong(RoutehlnError):
    """A text that no cell of a spreadsheet can hold."""


_WIDTHS = {
    "nummer": 8,
    "id": 32,
    "titel": 40,
    "uitkomst": 22,
    "tekst": 40,
    "naar": 18,
    "actie": 34,
    "wie": 20,
    "voor": 18,
}
_MORE_ROWS = 200  # below the points: room for more acties, and for decisions without a point


def render(form: Form) -> bytes:
    """Give one sheet: headings that stay in sight, text that stays text whatever is typed, a list for the outcome."""
    out = io.BytesIO()
    book = workbook(out, f"Besluiten {form.titel}")
    sheet = book.add_worksheet("Besluiten")
    text = book.add_format({"num_format": "@", "valign": "top", "text_wrap": True})
    bold = book.add_format({"num_format": "@", "bold": True, "bottom": 1})
    for place, column in enumerate(COLUMNS):
        sheet.set_column(place, place, _WIDTHS[column], text)
        sheet.write_string(0, place, column, bold)
    for line, row in enumerate(form.rows, start=1):
        for place, cell in enumerate(row):
            _write(sheet, (line, place), as_text(cell, always=False), text)
    outcome = COLUMNS.index("uitkomst")
    sheet.data_validation(1, outcome, len(form.rows) + _MORE_ROWS, outcome, _CHOICE)
    sheet.freeze_panes(1, outcome)
    sheet.set_landscape()
    sheet.set_paper(9)  # A4
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(0)
    book.close()
    return out.getvalue()


_CHOICE = {
    "validate": "list",
    "source": list(get_args(Uitkomst)),
    "error_title": "Uitkomst",
    "error_message": "Kies een uitkomst uit de lijst, of laat de cel leeg.",
}


def _write(sheet: Any, place: tuple[int, int], cell: str, form: Any) -> None:  # noqa: ANN401  # XlsxWriter's own
    is_number = place[1] == 0 and cell.isascii() and cell.isdigit()
    if is_number:
        sheet.write_number(*place, int(cell), form)
    elif len(cell) > MAX_TEXT:
        raise TooLong("een tekst is te lang voor een cel van een rekenblad; schrijf het formulier als csv of md")
    elif cell:
        sheet.write_string(*place, cell, form)
