"""One piece of calendar: as it is written, and with its days (contract section 3).

As it is written it may lack what its neighbour says ('3' in '3 en 4 mei'), so its days come later.
"""

from collections.abc import Callable
from datetime import date
from typing import NamedTuple

from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import EIND, JAREN, SPANS


class Piece(NamedTuple):
    """A piece of calendar; `nummer` counts within its year or month, except that a season has its first month.

    `begin` and `eind` are its days, both inclusive, once `dated` has worked them out.
    """

    soort: str
    nummer: int = 0
    maand: int | None = None
    jaar: int | None = None
    weekdag: int | None = None  # ISO: Monday is 1
    has_time: bool = False
    year_first: bool = False  # the year came first, so it holds for what follows
    whole: bool = True  # all that it needs stands in it, its year in full; a neighbour lent it nothing
    begin: date = date.min
    eind: date = date.max

    @property
    def vaag(self) -> bool:
        """Whether it is only roughly known."""
        return self.soort in ("jaardeel", "maanddeel", "maandhelft", "grootste deel")


def dated(piece: Piece) -> Piece:
    """Return a piece with its days.

    Raises:
        ValueError: the piece lacks something, doesn't exist, or falls on another weekday.
    """
    if piece.jaar is None or piece.soort not in SPANS:
        raise ValueError("no piece of calendar on its own")
    begin, eind = SPANS[piece.soort](piece.jaar, piece.nummer, piece.maand or 0)
    if piece.weekdag not in (None, begin.isoweekday()):
        raise ValueError("that day is another weekday")
    return piece._replace(begin=begin, eind=eind)


def limited(number: int, highest: int) -> int:
    """Return this number; raise ValueError unless it is one of 1 through `highest`."""
    if not 1 <= number <= highest:
        raise ValueError("there is no such number")
    return number


Combine = Callable[..., Moment]  # takes pieces with their days, in the order of the text


def period(begin: date | None, eind: date | None, *pieces: Piece) -> Moment:
    """Return the period from `begin` through `eind`, vague as its pieces; raise ValueError if empty or not in JAREN."""
    if begin and eind and eind < begin:
        raise ValueError("it ends before it begins")
    for day in (begin, eind):
        if day and day.year not in JAREN:
            raise ValueError("no year that anyone plans for")
    return Moment("", "periode", begin, eind, vaag=any(piece.vaag for piece in pieces))


def sharp(piece: Piece) -> Piece:
    """Return this piece; raise ValueError if it is vague."""
    if piece.vaag:
        raise ValueError("that isn't known to the day")
    return piece


def is_end(piece: Piece) -> bool:
    """Tell whether a piece is the end of a month or year: its last day is certain, its first is not."""
    return piece.soort in ("jaardeel", "maanddeel") and piece.nummer == EIND


def day_or_end(piece: Piece) -> Piece:
    """Return a day, or the end of a month or year; raise ValueError for any other piece."""
    if piece.soort != "dag" and not is_end(piece):
        raise ValueError("its begin may be meant, or its end")
    return piece
