"""Dutch names for a period that somebody asks about, as headings and counts have them."""

from datetime import date

from routehln.model.moment.day import MONTHS, in_words, is_month, month_in_words, month_of
from routehln.views.report.words import ORDINALS, is_week, period

_QUARTER, _HALF, _YEAR = 3, 6, 12  # months


def in_period(begin: date, eind: date) -> str:
    """Give `in oktober 2021`, `in week 43`, `in het derde kwartaal van 2021`, `op 5 oktober 2021`.

    A period that no calendar names is told by its first and last day: `van 1 t/m 20 oktober 2021`.
    """
    if begin == eind:
        return f"op {in_words(begin)}"
    if is_month(begin, eind):
        return f"in {month_in_words(begin)}"
    if is_week(begin, eind):
        return f"in {_week(begin)}"
    part = _part_of_year(begin, eind)
    if part:
        return f"in {part} van {begin.year}"
    if _months(begin, eind) == _YEAR and begin.month == 1:
        return f"in {begin.year}"
    return f"van {period(begin, eind)}"


def before_period(begin: date, eind: date) -> str:
    """Give `vóór november`, `vóór week 43`, `vóór het derde kwartaal`, `vóór 2022`, else `vóór 5 oktober`."""
    if is_month(begin, eind):
        return f"vóór {MONTHS[begin.month - 1]}"
    if is_week(begin, eind):
        return f"vóór {_week(begin)}"
    part = _part_of_year(begin, eind)
    if part:
        return f"vóór {part}"
    if _months(begin, eind) == _YEAR and begin.month == 1:
        return f"vóór {begin.year}"
    return f"vóór {_day_and_month(begin)}"


def until_horizon(horizon: date, eind: date) -> str:
    """Give `t/m 28 november`, with its year where that isn't the one in which the period ends."""
    return f"t/m {_day_and_month(horizon) if horizon.year == eind.year else in_words(horizon)}"


def _day_and_month(day: date) -> str:
    return f"{day.day} {MONTHS[day.month - 1]}"


def _week(monday: date) -> str:
    return f"week {monday.isocalendar().week}"


def _part_of_year(begin: date, eind: date) -> str:
    """Give `het derde kwartaal` or `de eerste helft`; nothing where it is neither."""
    months = _months(begin, eind)
    if months not in (_QUARTER, _HALF) or (begin.month - 1) % months:
        return ""
    ordinal = ORDINALS[(begin.month - 1) // months]
    return f"het {ordinal} kwartaal" if months == _QUARTER else f"de {ordinal} helft"


def _months(begin: date, eind: date) -> int:
    """Count the calendar months of a period, from a first day to a last; 0 where it isn't whole months."""
    if begin != month_of(begin)[0] or eind != month_of(eind)[1]:
        return 0
    return (eind.year - begin.year) * 12 + eind.month - begin.month + 1
