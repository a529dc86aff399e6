"""Rows as CSV, safe in a spreadsheet: for a pipe plain (RFC 4180, but with LF), in a file as a Dutch Excel opens it."""

import csv
import io
from codecs import BOM_UTF8
from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from routehln.views.report.clean import for_csv


def render(columns: list[str], rows: Iterable[Mapping[str, Any]]) -> str:
    """Give a line of column names, then a line per row; None is empty, true and false are `ja` and `nee`."""
    return _written(columns, rows, delimiter=",", lineterminator="\n", point=".")


def for_excel(columns: list[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Give the same rows as a Dutch Excel opens them by a double click: a BOM, semicolons, a comma in decimals."""
    return BOM_UTF8 + _written(columns, rows, delimiter=";", lineterminator="\r\n", point=",").encode()


def _written(
    columns: list[str], rows: Iterable[Mapping[str, Any]], *, delimiter: str, lineterminator: str, point: str
) -> str:
    out = io.StringIO(newline="")
    writer = csv.writer(out, delimiter=delimiter, lineterminator=lineterminator)
    writer.writerow(columns)
    writer.writerows([_cell(row[column], point) for column in columns] for row in rows)
    return out.getvalue()


def _cell(value: Any, point: str) -> str | int:  # noqa: ANN401  # whatever JSON can hold
    """Give a value as a cell; a list has its values behind each other, with a space."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "ja" if value else "nee"
    if isinstance(value, int):
        return value
    if isinstance(value, Decimal):
        return f"{value:f}".replace(".", point)
    return for_csv(" ".join(map(str, value)) if isinstance(value, list | tuple) else str(value))
