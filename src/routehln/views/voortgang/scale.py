"""The axes of the drawing of an indicator: which values and years are marked, and where each lies."""

from collections.abc import Iterable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import count
from typing import NamedTuple

from routehln.model.monitor.number import EXACT

MOST_VALUES, MOST_YEARS = 5, 8  # marks, so that their texts don't touch
_FACTORS = (Decimal(1), Decimal(2), Decimal(5))
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 1_000)


class Scale(NamedTuple):
    """A stretch of numbers that is drawn from one place to another."""

    low: Decimal
    high: Decimal
    begin: int
    end: int

    def place(self, value: Decimal | int) -> float:
        """Give where a value is drawn."""
        length = self.high - self.low
        along = float((Decimal(value) - self.low) / length) if length else 0.5
        return self.begin + along * (self.end - self.begin)


def value_marks(values: Iterable[Decimal]) -> list[Decimal]:
    """Give round numbers at even distances, from one at or below all values to one at or above them."""
    every_value = list(values)
    low, high = min(every_value), max(every_value)
    room = (high - low) or abs(high) or Decimal(1)
    step = next(step for step in _steps(room) if _last(high, step) - _first(low, step) < MOST_VALUES)
    first, last = _first(low, step), _last(high, step)
    return [number * step for number in range(first, max(last, first + 1) + 1)]


def _first(low: Decimal, step: Decimal) -> int:
    return int(EXACT.divide(low, step).to_integral_value(ROUND_FLOOR))


def _last(high: Decimal, step: Decimal) -> int:
    return int(EXACT.divide(high, step).to_integral_value(ROUND_CEILING))


def _steps(room: Decimal) -> Iterator[Decimal]:
    """Give round distances, from one that is too short for this room on."""
    for exponent in count(room.adjusted() - 1):
        for factor in _FACTORS:
            yield factor.scaleb(exponent)


def year_marks(first: int, last: int) -> list[int]:
    """Give the years that are marked: every one where these fit, else the round ones."""
    for step in _YEAR_STEPS:
        marks = [year for year in range(first, last + 1) if year % step == 0]
        if len(marks) <= MOST_YEARS:
            return marks
    return [first]
