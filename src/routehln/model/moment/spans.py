"""The days that a piece of calendar covers: first and last, both inclusive (contract section 3)."""

from collections.abc import Callable
from datetime import date, timedelta

Span = tuple[date, date]

JAREN = range(1900, 2200)
DAG = timedelta(days=1)
BEGIN, MIDDEN, EIND = 1, 2, 3


def months(jaar: int, maand: int, aantal: int = 1) -> Span:
    """The days of `aantal` calendar months from `maand` (1-12), into the next year where need be."""
    jaren, volgende = divmod(maand - 1 + aantal, 12)
    return date(jaar, maand, 1), date(jaar + jaren, volgende + 1, 1) - DAG


def month_part(jaar: int, maand: int, deel: int) -> Span:
    """Begin (1-10), midden (11-20) or eind (21-last) of a month."""
    begin, eind = months(jaar, maand)
    return begin.replace(day=10 * deel - 9), eind if deel == EIND else begin.replace(day=10 * deel)


def month_half(jaar: int, maand: int, helft: int) -> Span:
    """The first (1-15) or second (16-last) half of a month."""
    begin, eind = months(jaar, maand)
    return (begin, begin.replace(day=15)) if helft == 1 else (begin.replace(day=16), eind)


def year_part(jaar: int, deel: int) -> Span:
    """Begin (January-March), midden (June-July) or eind (October-December) of a year."""
    return months(jaar, {BEGIN: 1, MIDDEN: 6, EIND: 10}[deel], 2 if deel == MIDDEN else 3)


def week(jaar: int, nummer: int) -> Span:
    """Monday to Sunday of an ISO week."""
    maandag = date.fromisocalendar(jaar, nummer, 1)
    return maandag, maandag + 6 * DAG


# soort -> its days, given the year, the number within it and (for parts of a month) the month
SPANS: dict[str, Callable[[int, int, int], Span]] = {
    "dag": lambda jaar, dag, maand: (date(jaar, maand, dag), date(jaar, maand, dag)),
    "maand": lambda jaar, maand, _: months(jaar, maand),
    "kwartaal": lambda jaar, nummer, _: months(jaar, 3 * nummer - 2, 3),
    "halfjaar": lambda jaar, nummer, _: months(jaar, 6 * nummer - 5, 6),
    "jaar": lambda jaar, _nummer, _: months(jaar, 1, 12),
    "schooljaar": lambda jaar, _nummer, _: months(jaar, 8, 12),
    "seizoen": lambda jaar, maand, _: months(jaar, maand, 3),
    "week": lambda jaar, nummer, _: week(jaar, nummer),
    "jaardeel": lambda jaar, deel, _: year_part(jaar, deel),
    "maanddeel": lambda jaar, deel, maand: month_part(jaar, maand, deel),
    "maandhelft": lambda jaar, helft, maand: month_half(jaar, maand, helft),
}
