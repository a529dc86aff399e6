"""The form as CSV that a Dutch Excel opens: a BOM, semicolons, CRLF; no cell is a formula."""

import csv
import io
from codecs import BOM_UTF8

from routehln.model.form.form import COLUMNS, Form
from routehln.model.form.formula import as_text


def render(form: Form) -> bytes:
    """Give the headings and a line for each row; a text may hold line breaks."""
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=";", lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in form.rows:
        writer.writerow([as_text(cell) for cell in row])
    return BOM_UTF8 + out.getvalue().encode()
