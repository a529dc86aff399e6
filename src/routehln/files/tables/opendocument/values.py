"""The text of a cell that holds a figure, a day or a time (ODF 1.3 part 3, 19.386 and further)."""

import re
from collections.abc import Mapping

from routehln.files.tables.making.values import shown_error, shown_figure

_NIGHT = "T00:00:00"
_DURATION = re.compile(r"PT([0-9]{1,4})H([0-9]{1,2})M([0-9]{1,2})(?:[.,][0-9]*)?S")
_FIGURES = {"float", "percentage", "currency"}


def value_text(attributes: Mapping[str, str], text: str, *, is_sheet: bool, shows_month: bool) -> str:
    """Give the text of a cell: a day as ISO has it, and in a sheet a figure as it is, however it is shown.

    Args:
        attributes: those of the cell.
        text: what the cell shows.
        is_sheet: whether it is one of a spreadsheet.
        shows_month: whether it shows of a day only its month.
    """
    kind = attributes.get("value-type", "")
    day = attributes.get("date-value", "")
    if kind == "date" and day:
        return day[: len("2021-10")] if shows_month else day.removesuffix(_NIGHT).replace("T", " ")
    if not is_sheet:
        return text
    if kind == "error":
        return shown_error(text)
    if kind == "boolean":
        return "WAAR" if attributes.get("boolean-value") == "true" else "ONWAAR"
    if kind == "time":
        time = _DURATION.fullmatch(attributes.get("time-value", ""))
        return ":".join(part.zfill(2) for part in time.groups()) if time else text
    if kind in _FIGURES:
        return shown_figure(attributes.get("value", text))
    return text or attributes.get("string-value", "")
