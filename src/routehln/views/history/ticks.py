"""The months that are marked on a time axis."""

from collections.abc import Iterator
from datetime import date

from routehln.views.history.axis import Axis

MOST = 7  # marks, so that their texts don't touch
_STEPS = (1, 2, 3, 6, 12, 24, 60, 120, 600, 1_200, 12_000)  # months between two marks
_YEAR = 12
SHORT_MONTHS = ("jan", "feb", "mrt", "apr", "mei", "jun", "jul", "aug", "sep", "okt", "nov", "dec")


def ticks(axis: Axis) -> list[date]:
    """Give the first days of months that are marked: as many as fit, evenly spaced from January on."""
    fitting = (step for step in _STEPS if len(list(_marks(axis, step))) <= MOST)
    return list(_marks(axis, next(fitting, _STEPS[-1])))


def _marks(axis: Axis, step: int) -> Iterator[date]:
    """Give the first day of every month on the axis whose number, counted from the year 0, `step` divides."""
    first = axis.begin.year * _YEAR + axis.begin.month - 1
    last = axis.eind.year * _YEAR + axis.eind.month - 1
    for month in range(first + -first % step, last + 1, step):
        yield date(month // _YEAR, month % _YEAR + 1, 1)


def label(day: date, axis: Axis) -> str:
    """Name a mark: `2022`, or `okt 2021` on an axis on which years are far apart."""
    if all(mark.month == 1 for mark in ticks(axis)):
        return str(day.year)
    return f"{SHORT_MONTHS[day.month - 1]} {day.year}"
