"""The meaning of parts together: a range, a list, a meeting (contract section 3).

Each function takes parts with their days, in the order of the text, and returns their moment; it raises ValueError
where they make none for certain.
"""

from itertools import pairwise

from routehln.model.moment.grammar.part import Combine, Part, is_end, period, sharp
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import DAG

_MONTHS_OR_LONGER = {"maand", "kwartaal", "halfjaar", "jaar", "schooljaar", "jaardeel", "seizoen"}
_MIXES = ({"jaar"}, {"schooljaar"}, {"week"}, {"dag", "kwartaal"}, {"dag", "halfjaar"})


def single(part: Part) -> Moment:
    """Return the moment of one part."""
    soort = part.soort
    if soort in ("maanddeel", "maandhelft", "schooljaar"):
        return period(part.begin, part.eind, part)
    return Moment("", soort, part.begin, part.eind, vaag=part.vaag)


def through(first: Part, last: Part) -> Moment:
    """Return the period of 'van mei t/m juli 2022'."""
    if {"dag", "week"} <= _soorten(first, last):
        raise ValueError("'week 3 t/m 7 mei' may be one week")
    if last.eind < first.eind:
        raise ValueError("it ends before it begins")
    return period(first.begin, last.eind, first, last)


def dashed(first: Part, last: Part) -> Moment:
    """Return the period of '5 - 7 mei 2022', where the dash can mean nothing else."""
    _refuse_mixed(first, last)
    return through(first, last)


def until(first: Part, last: Part) -> Moment:
    """Return the period of 'van mei tot juli 2022': a last day is excluded, a last month or longer included."""
    if last.soort == "dag":
        return period(first.begin, sharp(last).begin - DAG, first, last)
    return through(first, last) if is_end(last) else between(first, last)


def between(first: Part, last: Part) -> Moment:
    """Return the period of 'tussen mei en juli 2022', both included; refuse days and weeks."""
    if not _soorten(first, last) <= _MONTHS_OR_LONGER:
        raise ValueError("it may be without its last day or week")
    return through(first, last)


def listed(*parts: Part) -> Moment:
    """Return the period of 'mei of juni 2022': from the first through the last, `vaag` where there is a gap."""
    _refuse_mixed(*parts)
    has_gap = False
    for left, right in pairwise(parts):
        if right.begin <= left.eind:
            raise ValueError("they aren't in order")
        has_gap = has_gap or right.begin > left.eind + DAG
    moment = period(parts[0].begin, parts[-1].eind, *parts)
    return moment._replace(vaag=moment.vaag or has_gap)


def night(first: Part, last: Part) -> Moment:
    """Return the two days of 'nacht van 5 op 6 mei 2022'."""
    if _soorten(first, last) != {"dag"} or last.begin - first.begin != DAG:
        raise ValueError("a night is between two days")
    return listed(first, last)


def named(combine: Combine, *, overleg: bool) -> Combine:
    """Wrap `combine` for parts beside an event: refuse a whole year; a day or month of an `overleg` names it."""

    def combined(*parts: Part) -> Moment:
        if _soorten(*parts) & {"jaar", "schooljaar"}:
            raise ValueError("'begrotingsraad 2022' may be about that year")
        moment = combine(*parts)
        if overleg and moment.begin and moment.soort in ("dag", "maand"):
            return moment._replace(soort="overleg", overleg=f"{moment.begin:%Y-%m}")
        return moment

    return combined


def _soorten(*parts: Part) -> set[str]:
    return {part.soort for part in parts}


def _refuse_mixed(*parts: Part) -> None:
    """Refuse 'mei 2021 - 2022', 'Q4 2022 en 2023', 'week 3 - 7 mei 2022', which may be about one period."""
    soorten = _soorten(*parts)
    if len(soorten) > 1 and any(mix <= soorten for mix in _MIXES):
        raise ValueError("these may belong to each other")
