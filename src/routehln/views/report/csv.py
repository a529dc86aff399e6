"""Rows as CSV (RFC 4180, but with LF), safe to open in a spreadsheet."""

import csv
import io
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from routehln.views.report.clean import for_csv


def render(columns: list[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """Give a line of column names, then a line per row; None is empty, true and false are `ja` and `nee`."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_cell(row[column]) for column in columns] for row in rows)
    return out.getvalue()


def _cell(value: Any) -> str | int:  # noqa: ANN401  # whatever JSON can hold
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int):
        return value
    return f"{value:f}" if isinstance(value, Decimal) else for_csv(str(value))
