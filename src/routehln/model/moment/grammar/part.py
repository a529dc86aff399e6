"""One piece of calendar: as it is written, and with its days (contract section 3).

A piece as written may lack what its neighbour says ('3' in '3 en 4 mei'), so its days come later.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import EIND, JAREN, SPANS, Span


class Part(NamedTuple):
    """A piece of calendar; `nummer` counts within the year or month, except that a season has its first month."""

    soort: str
    nummer: int = 0
    maand: int | None = None
    jaar: int | None = None
    weekdag: int | None = None  # ISO: Monday is 1
    has_time: bool = False
    year_first: bool = False  # the year came first, so it holds for what follows

    @property
    def vaag(self) -> bool:
        """Whether it is only roughly known."""
        return self.soort in ("jaardeel", "maanddeel", "maandhelft")


def span(part: Part) -> Span:
    """Return the days that a part covers.

    Raises:
        ValueError: the part lacks something, doesn't exist, or falls on another weekday.
    """
    if part.jaar is None or part.soort not in SPANS:
        raise ValueError("no piece of calendar on its own")
    begin, eind = SPANS[part.soort](part.jaar, part.nummer, part.maand or 0)
    if part.weekdag not in (None, begin.isoweekday()):
        raise ValueError("that day is another weekday")
    return begin, eind


def limited(number: int, highest: int) -> int:
    """Return this number; raise ValueError unless it is one of 1 through `highest`."""
    if not 1 <= number <= highest:
        raise ValueError("there is no such number")
    return number


class DatedPart(NamedTuple):
    """A part with its days, both inclusive."""

    part: Part
    begin: date
    eind: date


Combine = Callable[..., Moment]  # from one or more dated parts in the order of the text; raises ValueError in doubt


def period(begin: date | None, eind: date | None, *parts: DatedPart) -> Moment:
    """Return the period from `begin` through `eind`, as vague as its parts."""
    if begin and eind and eind < begin:
        raise ValueError("it ends before it begins")
    for day in (begin, eind):
        if day and day.year not in JAREN:
            raise ValueError("no year that anyone plans for")
    return Moment("", "periode", begin, eind, vaag=any(dated.part.vaag for dated in parts))


def sharp(dated: DatedPart) -> DatedPart:
    """Return this part; raise ValueError unless its first and last day are certain."""
    if dated.part.vaag or dated.part.has_time:
        raise ValueError("that isn't known to the day")
    return dated


def is_end(dated: DatedPart) -> bool:
    """Tell whether it is the end of a month or year, which ends with it for certain."""
    return dated.part.soort in ("jaardeel", "maanddeel") and dated.part.nummer == EIND


def day_or_end(dated: DatedPart) -> DatedPart:
    """Return this part; raise ValueError where it matters whether its begin is meant or its end."""
    if dated.part.soort != "dag" and not is_end(dated):
        raise ValueError("its begin may be meant, or its end")
    return dated
