"""Pieces borrow from their neighbours: '3' is a day of May in '3 en 4 mei 2022' (contract section 3)."""

from typing import NamedTuple

from routehln.model.moment.grammar.piece import Combine, Piece, dated
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import JAREN

_SOORTEN_FROM_RIGHT = {
    "getal": ("dag",),
    "rang": ("kwartaal", "halfjaar", "maandhelft"),
    "deel": ("jaardeel", "maanddeel"),
}
_SOORTEN_FROM_LEFT = ("week", "kwartaal", "halfjaar")


class Sense(NamedTuple):
    """One way to read a text: its pieces in order, and what makes a moment of them once their days are known."""

    pieces: tuple[Piece, ...]
    combine: Combine


def resolve(sense: Sense, jaar: int | None) -> Moment:
    """Return the moment that a sense stands for.

    Args:
        sense: one way to read a text.
        jaar: the year of pieces of which none has one.

    Raises:
        ValueError: there is no such moment, or it isn't certain.
    """
    pieces = list(sense.pieces)
    for i in reversed(range(len(pieces) - 1)):
        pieces[i] = _from_right(pieces[i], pieces[i + 1])
    for i in range(1, len(pieces)):
        pieces[i] = _from_left(pieces[i], pieces[i - 1])
    if jaar in JAREN and all(piece.jaar is None for piece in pieces):
        pieces = [piece._replace(jaar=jaar) for piece in pieces]
    return sense.combine(*map(dated, pieces))


def resolve_twice(first: Sense, again: Sense, jaar: int | None) -> Moment:
    """Return the moment that both senses stand for, 'Q3 2022 (juli t/m september)'; each may lend its year.

    Weeks may be repeated by the days from their Monday through a Friday or later; these are the moment then.

    Raises:
        ValueError: they aren't the same days.
    """
    moment = resolve(first, _only_year(again) or jaar)
    repeated = resolve(again, _only_year(first) or jaar)
    if moment[2:4] == repeated[2:4]:
        return moment
    weeks = {piece.soort for piece in first.pieces} <= {"week", "getal"}
    if not (weeks and moment.begin and moment.eind and repeated.eind and moment.begin == repeated.begin):
        raise ValueError("it isn't the same moment")
    if not 0 <= (moment.eind - repeated.eind).days <= len(("zaterdag", "zondag")):
        raise ValueError("it isn't the same moment")
    return repeated


def _only_year(sense: Sense) -> int | None:
    years = {piece.jaar for piece in sense.pieces} - {None}
    return years.pop() if len(years) == 1 else None


def _from_right(piece: Piece, right: Piece) -> Piece:
    """Complete a piece by the one behind it: '3' in '3 en 4 mei 2022'. A whole year lends nothing: 'maart - 2022'."""
    if piece.jaar is not None or right.soort in ("jaar", "schooljaar"):
        return piece
    if right.soort in _SOORTEN_FROM_RIGHT.get(piece.soort, ()):
        piece = piece._replace(soort=right.soort, maand=right.maand)
    return piece._replace(jaar=right.jaar, whole=False)


def _from_left(piece: Piece, left: Piece) -> Piece:
    """Complete a piece by the one before it: '44' in 'week 42 t/m 44 2021', 'Q3' in '2022 Q1 t/m Q3'."""
    if piece.soort == "getal" and left.soort in _SOORTEN_FROM_LEFT:
        piece = piece._replace(soort=left.soort, whole=False)
    if piece.jaar is None and left.year_first:
        piece = piece._replace(jaar=left.jaar, year_first=True, whole=False)
    return piece
