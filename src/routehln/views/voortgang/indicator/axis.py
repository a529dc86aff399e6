"""An axis of a line chart: where a value or a year lies on it, and at which of them it has a tick."""

from collections.abc import Iterable, Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from itertools import count
from typing import NamedTuple

from routehln.model.monitor.number import EXACT

MOST_VALUES, MOST_YEARS = 5, 8  # ticks, so that their texts don't touch
_FACTORS = (Decimal(1), Decimal(2), Decimal(5))
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 1_000)


class Axis(NamedTuple):
    """The numbers from `low` to `high`, drawn from `begin` to `end` in the units of the drawing."""

    low: Decimal
    high: Decimal
    begin: int
    end: int

    def position(self, number: Decimal | int) -> float:
        """Give where a number is drawn; halfway on an axis of one number."""
        length = self.high - self.low
        along = float((Decimal(number) - self.low) / length) if length else 0.5
        return self.begin + along * (self.end - self.begin)


def value_ticks(values: Iterable[Decimal]) -> list[Decimal]:
    """Give the values with a tick: round numbers at even distances, the first and last of which enclose all values."""
    every_value = list(values)
    low, high = min(every_value), max(every_value)
    length = (high - low) or abs(high) or Decimal(1)
    step = next(step for step in _steps(length) if _last(high, step) - _first(low, step) < MOST_VALUES)
    first, last = _first(low, step), _last(high, step)
    return [number * step for number in range(first, max(last, first + 1) + 1)]


def _first(low: Decimal, step: Decimal) -> int:
    """Give how many steps from 0 the highest tick lies that isn't above `low`."""
    return int(EXACT.divide(low, step).to_integral_value(ROUND_FLOOR))


def _last(high: Decimal, step: Decimal) -> int:
    """Give how many steps from 0 the lowest tick lies that isn't below `high`."""
    return int(EXACT.divide(high, step).to_integral_value(ROUND_CEILING))


def _steps(length: Decimal) -> Iterator[Decimal]:
    """Give round distances, ever larger; the first of them makes too many ticks on an axis of this length."""
    for exponent in count(length.adjusted() - 1):
        for factor in _FACTORS:
            yield factor.scaleb(exponent)


def year_ticks(first: int, last: int) -> list[int]:
    """Give the years with a tick: every one where these fit, else the round ones."""
    for step in _YEAR_STEPS:
        ticks = [year for year in range(first, last + 1) if year % step == 0]
        if len(ticks) <= MOST_YEARS:
            return ticks
    return [first]
