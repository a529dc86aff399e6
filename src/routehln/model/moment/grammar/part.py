"""One piece of calendar, as told: it may lack what its neighbour tells, so its days come later (contract section 3)."""

from typing import NamedTuple

from routehln.model.moment.spans import SPANS, Span


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
