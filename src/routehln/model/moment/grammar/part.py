"""One piece of calendar: as it is told, and once its days are known (contract section 3).

What is told may lack what a neighbour tells, so its days come later.
"""

from collections.abc import Callable, Sequence
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
    tijd: bool = False  # a time of day was told
    voorop: bool = False  # the year came first, so it holds for what follows

    @property
    def vaag(self) -> bool:
        """Whether it is only roughly known."""
        return self.soort in ("jaardeel", "maanddeel", "maandhelft")


def span(part: Part) -> Span:
    """The days that a part covers; ValueError where it lacks something, doesn't exist, or has another weekday."""
    if part.jaar is None or part.soort not in SPANS:
        raise ValueError("no piece of calendar on its own")
    begin, eind = SPANS[part.soort](part.jaar, part.nummer, part.maand or 0)
    if part.weekdag not in (None, begin.isoweekday()):
        raise ValueError("that day is another weekday")
    return begin, eind


def limited(nummer: int, hoogste: int) -> int:
    """This number, if it counts from 1 to `hoogste`."""
    if not 1 <= nummer <= hoogste:
        raise ValueError("there is no such number")
    return nummer


class Known(NamedTuple):
    """A part with its days, both inclusive."""

    part: Part
    begin: date
    eind: date


Combine = Callable[[Sequence[Known]], Moment]


def period(delen: Sequence[Known], begin: date | None, eind: date | None) -> Moment:
    """From `begin` through `eind`, as vague as its parts."""
    if begin and eind and eind < begin:
        raise ValueError("it ends before it begins")
    if not all(dag.year in JAREN for dag in (begin, eind) if dag):
        raise ValueError("no year that anyone plans for")
    return Moment("", "periode", begin, eind, vaag=any(deel.part.vaag for deel in delen))


def sharp(deel: Known) -> Known:
    """This part, if it is known to the day."""
    if deel.part.vaag or deel.part.tijd:
        raise ValueError("that isn't known to the day")
    return deel


def is_end(deel: Known) -> bool:
    """Whether it is the end of a month or year, which ends with it for certain."""
    return deel.part.soort in ("jaardeel", "maanddeel") and deel.part.nummer == EIND


def day_or_end(deel: Known) -> Known:
    """This part, if it can't matter whether its begin is meant or its end."""
    if deel.part.soort != "dag" and not is_end(deel):
        raise ValueError("its begin may be meant, or its end")
    return deel
