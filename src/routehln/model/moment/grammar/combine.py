"""The meaning of pieces together: a range, a list, a meeting (contract section 3).

Each function takes pieces with their days, in the order of the text, and returns their moment; it raises ValueError
where they make none for certain.
"""

from itertools import pairwise

from routehln.model.moment.grammar.piece import Combine, Piece, is_end, period
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import DAG

_MONTHS_OR_LONGER = {"maand", "kwartaal", "halfjaar", "jaar", "schooljaar", "jaardeel", "seizoen"}
_YEARS = ({"jaar"}, {"schooljaar"})
_MIXES = (*_YEARS, {"week"}, {"dag", "kwartaal"}, {"dag", "halfjaar"})


def single(piece: Piece) -> Moment:
    """Return the moment of one piece."""
    soort = piece.soort
    if soort in ("maanddeel", "maandhelft", "schooljaar", "grootste deel"):
        return period(piece.begin, piece.eind, piece)
    return Moment("", "week" if soort == "weekvan" else soort, piece.begin, piece.eind, vaag=piece.vaag)


def through(first: Piece, last: Piece) -> Moment:
    """Return the period of 'van mei t/m juli 2022'."""
    if {"dag", "week"} <= _soorten(first, last) and _need_each_other(first, last):
        raise ValueError("'week 3 t/m 7 mei' may be one week")
    if last.eind < first.eind:
        raise ValueError("it ends before it begins")
    return period(first.begin, last.eind, first, last)


def dashed(first: Piece, last: Piece) -> Moment:
    """Return the period of '5 - 7 mei 2022', where the dash can mean nothing else."""
    if last.soort != "jaar" or not _goes_on(first, last):
        _refuse_mixed(first, last)
    return through(first, last)


def until(first: Piece, last: Piece) -> Moment:
    """Return the period of 'van mei tot juli 2022': a last day is excluded, a last month or longer included.

    A last day with a time of day is included too: 'van 5 mei tot 6 mei 17.00 uur 2022'.
    """
    if last.soort == "dag" and not last.has_time:
        return period(first.begin, last.begin - DAG, first, last)
    return through(first, last) if last.vaag or last.soort == "dag" else between(first, last)


def between(first: Piece, last: Piece) -> Moment:
    """Return the period of 'tussen mei en juli 2022', both included; refuse weeks and what isn't alike."""
    soorten = _soorten(first, last)
    if soorten != {"dag"} and not soorten <= _MONTHS_OR_LONGER:
        raise ValueError("it may be without its last day or week")
    return through(first, last)


def listed(*pieces: Piece) -> Moment:
    """Return the period of 'mei of juni 2022': from the first through the last, `vaag` where there is a gap."""
    _refuse_mixed(*pieces)
    has_gap = False
    for left, right in pairwise(pieces):
        if right.begin <= left.eind:
            raise ValueError("they aren't in order")
        has_gap = has_gap or right.begin > left.eind + DAG
    moment = period(pieces[0].begin, pieces[-1].eind, *pieces)
    return moment._replace(vaag=moment.vaag or has_gap)


def enumerated(*pieces: Piece) -> Moment:
    """Return the period of '15, 16, 17 mei 2018': a list without 'en', where each piece needs the next one."""
    *needy, last = pieces
    if len(_soorten(*pieces)) > 1 or not last.whole or any(piece.whole for piece in needy):
        raise ValueError("nothing joins them")
    return listed(*pieces)


def night(first: Piece, last: Piece) -> Moment:
    """Return the two days of 'nacht van 5 op 6 mei 2022'."""
    if _soorten(first, last) != {"dag"} or last.begin - first.begin != DAG:
        raise ValueError("a night is between two days")
    return listed(first, last)


def ranged(combine: Combine, count: int) -> Combine:
    """Wrap `combine` for a range of which an end may be two pieces: 'eind 2024 tot begin/half 2026'.

    `count` is how many of the pieces are its first end.
    """

    def combined(*pieces: Piece) -> Moment:
        first, last = (_merged(*end) for end in (pieces[:count], pieces[count:]))
        moment = combine(first, last)
        return moment._replace(vaag=any(piece.vaag for piece in pieces))

    return combined


def _merged(*pieces: Piece) -> Piece:
    """Return one piece from the first through the last of these; raise ValueError if they are no list."""
    listed(*pieces)
    return pieces[-1]._replace(begin=pieces[0].begin)


def _goes_on(first: Piece, last: Piece) -> bool:
    """Tell whether a whole year behind a dash is the end of a range: 'Q3 2023 - 2026', 'eind 2022 - 2025'.

    'Mei 2021 - 2025' may end in May, 'H1 2022-2023' may be one year, 'najaar 2021 - 2024' may be each autumn.
    """
    years = last.begin.year - first.begin.year
    if first.soort == "kwartaal":
        return years > 0
    return years > 1 and (first.soort == "halfjaar" or is_end(first))


def _soorten(*pieces: Piece) -> set[str]:
    return {piece.soort for piece in pieces}


def _need_each_other(*pieces: Piece) -> bool:
    """Tell whether some piece is incomplete, or begins with a year that holds for those behind it: '2022 Q1'."""
    return any(piece.year_first or not piece.whole for piece in pieces)


def _refuse_mixed(*pieces: Piece) -> None:
    """Raise ValueError for 'mei 2021 - 2022', 'Q4 2022 en 2023', 'week 3 - 7 mei 2022': they may be about one period.

    Pieces that each say everything are about several periods, unless a whole year comes last.
    """
    soorten = _soorten(*pieces)
    if len(soorten) == 1:
        return
    mixes = _MIXES if _need_each_other(*pieces) or pieces[-1].soort in ("jaar", "schooljaar") else ({"schooljaar"},)
    if any(mix <= soorten for mix in mixes):
        raise ValueError("these may belong to each other")
