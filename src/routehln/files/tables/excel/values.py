"""The text of a cell of Excel: a day as ISO has it, a figure without a needless `.0`, an error as Excel in Dutch."""

from datetime import datetime, timedelta

from routehln.files.tables.excel.formats import Shown
from routehln.files.tables.making.values import shown_error, shown_figure

_EPOCH = datetime(1899, 12, 30)  # noqa: DTZ001  # a spreadsheet knows no time zones
_EPOCH_OF_MACS = datetime(1904, 1, 1)  # noqa: DTZ001  # nor does one of a Mac
_LEAP_SLIP = 60  # Excel has a 29 February in 1900: days before it are one further from the epoch
_END = 2_958_466  # the first day that Excel doesn't know, 1 January 10000
_DAY = 24 * 60 * 60


def value_text(kind: str, raw: str, shown: Shown, *, is_of_macs: bool) -> str:
    """Give the text of a cell.

    Args:
        kind: its type as the file has it; empty or `n` for a figure.
        raw: its value as the file has it.
        shown: how its style shows a figure.
        is_of_macs: whether the workbook counts days from 1904.
    """
    if kind == "b":
        return "WAAR" if raw in {"1", "true"} else "ONWAAR"
    if kind == "e":
        return shown_error(raw)
    if kind == "d":
        return raw.removesuffix("Z").removesuffix("T00:00:00").replace("T", " ")
    if kind not in {"", "n"}:
        return raw
    if shown is Shown.FIGURE:
        return shown_figure(raw)
    return _moment(raw, shown, is_of_macs=is_of_macs) or shown_figure(raw)


def _moment(raw: str, shown: Shown, *, is_of_macs: bool) -> str:
    """Give the day or time that a figure is; empty where it is none."""
    try:
        serial = float(raw)
    except ValueError:
        return ""
    if not 0 <= serial < _END:
        return ""
    seconds = round(serial * _DAY)
    if shown is Shown.DURATION:
        return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}"
    days = seconds // _DAY
    if days == 0 and not (is_of_macs and shown is not Shown.TIME):
        return f"{_EPOCH + timedelta(seconds=seconds):%H:%M:%S}"
    slip = 0 if is_of_macs or days > _LEAP_SLIP else 1
    moment = (_EPOCH_OF_MACS if is_of_macs else _EPOCH) + timedelta(days=slip, seconds=seconds)
    if shown is Shown.MONTH:
        return f"{moment:%Y-%m}"
    return f"{moment.date()}" if seconds % _DAY == 0 else f"{moment}"
