"""Dutch names for a period that somebody asks about, as headings and counts have them."""

from datetime import date

from routehln.model.moment.day import MONTHS, in_words, is_month, month_of
from routehln.views.report.words import ORDINALS, is_week, period

_YEAR = 12  # months
_PARTS = {3: "het {} kwartaal", 6: "de {} helft"}  # of a year, by their months


def in_period(begin: date, eind: date) -> str:
    """Give `in oktober 2021`, `in week 43`, `in het derde kwartaal van 2021`, `op 5 oktober 2021`.

    A period that no calendar names is told by its first and last day: `van 1 t/m 20 oktober 2021`.
    """
    if begin == eind:
        return f"op {in_words(begin)}"
    name, year = _name(begin, eind)
    return f"in {name}{year}" if name else f"van {period(begin, eind)}"


def before_period(begin: date, eind: date) -> str:
    """Give `vóór november`, `vóór week 43`, `vóór het derde kwartaal`, `vóór 2022`, else `vóór 5 oktober`."""
    name, _ = _name(begin, eind)
    return f"vóór {name or _day_and_month(begin)}"


def _name(begin: date, eind: date) -> tuple[str, str]:
    """Give what a calendar calls a period, and how its year goes behind that; two empty texts where it has no name."""
    if is_month(begin, eind):
        return MONTHS[begin.month - 1], f" {begin.year}"
    if is_week(begin, eind):
        return f"week {begin.isocalendar().week}", ""
    months = _months(begin, eind)
    if months == _YEAR and begin.month == 1:
        return str(begin.year), ""
    if months in _PARTS and (begin.month - 1) % months == 0:
        return _PARTS[months].format(ORDINALS[(begin.month - 1) // months]), f" van {begin.year}"
    return "", ""


def until_horizon(horizon: date, eind: date) -> str:
    """Give `t/m 28 november`, with its year where that isn't the one in which the period ends."""
    return f"t/m {_day_and_month(horizon) if horizon.year == eind.year else in_words(horizon)}"


def _day_and_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _months(begin: date, eind: date) -> int:
    """Count the calendar months of a period, from a first day to a last; 0 where it isn't whole months."""
    if begin != month_of(begin)[0] or eind != month_of(eind)[1]:
        return 0
    return (eind.year - begin.year) * 12 + eind.month - begin.month + 1
