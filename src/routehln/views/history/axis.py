"""The common time axis of several mijlpalen, and where the stands of each lie on it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from routehln.model.answers.verloop import Beweging
from routehln.model.history.history import Stand
from routehln.model.moment.day import month_of


class Axis(NamedTuple):
    """A stretch of days, both ends inclusive."""

    begin: date
    eind: date

    def place(self, day: date) -> float:
        """Give how far along the axis a day lies, from 0 to 1."""
        length = (self.eind - self.begin).days
        return (day - self.begin).days / length if length else 0.0


def point(stand: Stand) -> date | None:
    """Give the day by which a stand is drawn: its last, else its first; None where it has neither."""
    return stand.eind or stand.begin


def points(beweging: Beweging) -> list[date]:
    """Give the days at which a mijlpaal stood, the first one first; fewer than two where it never moved."""
    standen = [beweging.eerste, *(stap.naar for stap in beweging.stappen)]
    return [day for day in map(point, standen) if day]


def axis_of(bewegingen: Iterable[Beweging], peildatum: date | None = None) -> Axis | None:
    """Give the axis on which all of these lie, in whole months; with the peildatum on it where that is given.

    None where none of them has a day.
    """
    days = [day for beweging in bewegingen for day in points(beweging)]
    if not days:
        return None
    if peildatum:
        days.append(peildatum)
    return Axis(month_of(min(days))[0], month_of(max(days))[1])
