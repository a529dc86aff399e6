"""The common time axis of several mijlpalen, and where the stands of each lie on it."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from routehln.model.answers.verloop import Beweging
from routehln.model.history.history import Stand
from routehln.model.moment.day import month_of
from routehln.model.timing import SHIFTS


class Axis(NamedTuple):
    """A stretch of days, both ends inclusive."""

    begin: date
    eind: date

    def reaching(self, day: date) -> "Axis":
        """Give the axis with a day on it; as it is where that would make it longer by more than a quarter."""
        longer = Axis(min(self.begin, month_of(day)[0]), max(self.eind, month_of(day)[1]))
        is_near = 4 * (longer.eind - longer.begin) <= 5 * (self.eind - self.begin)
        return longer if is_near else self

    def has(self, day: date) -> bool:
        """Tell whether a day lies on it."""
        return self.begin <= day <= self.eind

    def place(self, day: date) -> float:
        """Give how far along the axis a day lies, from 0 to 1."""
        length = (self.eind - self.begin).days
        return (day - self.begin).days / length if length else 0.0


def point(stand: Stand) -> date | None:
    """Give the day by which a stand is drawn: its last, else its first; None where it has neither."""
    return stand.eind or stand.begin


def points(beweging: Beweging) -> list[date]:
    """Give the days at which a mijlpaal stood, the first one first; fewer than two where it never moved.

    What only became more or less precise stood at one place: where it was last before it moved, or is now. So no line
    runs back from a month to a day in it.
    """
    standen = [beweging.eerste]
    for stap in beweging.stappen:
        if stap.soort not in SHIFTS:
            standen.pop()
        standen.append(stap.naar)
    return [day for day in map(point, standen) if day]


def axis_of(bewegingen: Iterable[Beweging]) -> Axis | None:
    """Give the axis on which all of these lie, in whole months; None where none of them has a day."""
    days: list[date] = []
    for beweging in bewegingen:
        days += points(beweging)
    return Axis(month_of(min(days))[0], month_of(max(days))[1]) if days else None
