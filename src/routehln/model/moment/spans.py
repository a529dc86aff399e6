"""The days that a piece of calendar covers: first and last, both inclusive (contract section 3)."""

from collections.abc import Callable
from datetime import date, timedelta

Span = tuple[date, date]

JAREN = range(1900, 2200)
DAG = timedelta(days=1)
BEGIN, MIDDEN, EIND = 1, 2, 3

_YEAR_PARTS = {BEGIN: (1, 3), MIDDEN: (6, 2), EIND: (10, 3)}  # the first month, and how many


def months(jaar: int, maand: int, aantal: int = 1) -> Span:
    """Return the days of `aantal` months from `maand` (1-12) on, into the next year where need be."""
    years, month = divmod(maand - 1 + aantal, 12)
    return date(jaar, maand, 1), date(jaar + years, month + 1, 1) - DAG


def month_part(jaar: int, maand: int, deel: int) -> Span:
    """Return the days of the begin (1-10), midden (11-20) or eind (21-last) of a month."""
    _, last = months(jaar, maand)
    begin = date(jaar, maand, 10 * deel - 9)
    return begin, last if deel == EIND else begin + 9 * DAG


def month_half(jaar: int, maand: int, helft: int) -> Span:
    """Return the days of the first (1-15) or second (16-last) half of a month."""
    first, last = months(jaar, maand)
    if helft == 1:
        return first, first.replace(day=15)
    return first.replace(day=16), last


def week(jaar: int, nummer: int) -> Span:
    """Return the Monday and Sunday of an ISO week."""
    monday = date.fromisocalendar(jaar, nummer, 1)
    return monday, monday + 6 * DAG


def week_of(day: date) -> Span:
    """Return the Monday and Sunday of the ISO week that a day is in."""
    monday = day - (day.isoweekday() - 1) * DAG
    return monday, monday + 6 * DAG


# By soort: its days, for a year, the number within it, and the month of which it is a day or part.
SPANS: dict[str, Callable[[int, int, int], Span]] = {
    "dag": lambda jaar, dag, maand: (date(jaar, maand, dag), date(jaar, maand, dag)),
    "maand": lambda jaar, maand, _: months(jaar, maand),
    "kwartaal": lambda jaar, nummer, _: months(jaar, 3 * nummer - 2, 3),
    "halfjaar": lambda jaar, nummer, _: months(jaar, 6 * nummer - 5, 6),
    "jaar": lambda jaar, *_: months(jaar, 1, 12),
    "grootste deel": lambda jaar, *_: months(jaar, 1, 12),
    "schooljaar": lambda jaar, *_: months(jaar, 8, 12),
    "seizoen": lambda jaar, maand, _: months(jaar, maand, 3),
    "week": lambda jaar, nummer, _: week(jaar, nummer),
    "weekvan": lambda jaar, dag, maand: week_of(date(jaar, maand, dag)),
    "jaardeel": lambda jaar, deel, _: months(jaar, *_YEAR_PARTS[deel]),
    "maanddeel": lambda jaar, deel, maand: month_part(jaar, maand, deel),
    "maandhelft": lambda jaar, helft, maand: month_half(jaar, maand, helft),
}
