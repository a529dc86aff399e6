"""The days that the voortgang of a year tells of."""

from datetime import date
from typing import NamedTuple


class Periode(NamedTuple):
    """A year, or the part of a running year that has passed: the days from `begin` through `eind`.

    `peildatum` is the day on which it is judged what is te laat: the first day of the next year once the year is over,
    else `eind` itself, which is the day of the question.
    """

    jaar: int
    begin: date
    eind: date
    peildatum: date

    @property
    def is_over(self) -> bool:
        """Whether the whole year lies behind."""
        return self.peildatum > self.eind

    def has(self, day: date | None) -> bool:
        """Tell whether a day lies in it; no day lies nowhere."""
        return day is not None and self.begin <= day <= self.eind
