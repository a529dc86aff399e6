"""Parts borrow from their neighbours: '3' is a day of May in '3 en 4 mei 2022' (contract section 3)."""

from typing import NamedTuple

from routehln.model.moment.grammar.part import Combine, Part, dated
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import JAREN

_SOORTEN_FROM_RIGHT = {
    "getal": ("dag",),
    "rang": ("kwartaal", "halfjaar", "maandhelft"),
    "deel": ("jaardeel", "maanddeel"),
}
_SOORTEN_FROM_LEFT = ("week", "kwartaal", "halfjaar")


class Reading(NamedTuple):
    """One way to read a text: its parts in order, and what makes a moment of them once their days are known."""

    parts: tuple[Part, ...]
    combine: Combine


def resolve(reading: Reading, jaar: int | None) -> Moment:
    """Return the moment that a reading stands for.

    Args:
        reading: one way to read a text.
        jaar: the year of parts of which none has one.

    Raises:
        ValueError: there is no such moment, or it isn't certain.
    """
    parts = list(reading.parts)
    for i in reversed(range(len(parts) - 1)):
        parts[i] = _from_right(parts[i], parts[i + 1])
    for i in range(1, len(parts)):
        parts[i] = _from_left(parts[i], parts[i - 1])
    if jaar in JAREN and all(part.jaar is None for part in parts):
        parts = [part._replace(jaar=jaar) for part in parts]
    return reading.combine(*map(dated, parts))


def resolve_twice(first: Reading, again: Reading, jaar: int | None) -> Moment:
    """Return the moment that both readings stand for, 'Q3 2022 (juli t/m september)'; each may lend its year.

    Weeks may be repeated by the days from their Monday through a Friday or later; these are the moment then.

    Raises:
        ValueError: they aren't the same days.
    """
    moment = resolve(first, _only_year(again) or jaar)
    repeated = resolve(again, _only_year(first) or jaar)
    if moment[2:4] == repeated[2:4]:
        return moment
    weeks = {part.soort for part in first.parts} <= {"week", "getal"}
    if not (weeks and moment.begin and moment.eind and repeated.eind and moment.begin == repeated.begin):
        raise ValueError("it isn't the same moment")
    if not 0 <= (moment.eind - repeated.eind).days <= len(("zaterdag", "zondag")):
        raise ValueError("it isn't the same moment")
    return repeated


def _only_year(reading: Reading) -> int | None:
    years = {part.jaar for part in reading.parts} - {None}
    return years.pop() if len(years) == 1 else None


def _from_right(part: Part, right: Part) -> Part:
    """Complete '3' in '3 en 4 mei 2022'; but a whole year lends nothing, for 'maart - 2022' is no range."""
    if part.jaar is not None or right.soort in ("jaar", "schooljaar"):
        return part
    if right.soort in _SOORTEN_FROM_RIGHT.get(part.soort, ()):
        part = part._replace(soort=right.soort, maand=right.maand)
    return part._replace(jaar=right.jaar, borrowed=True)


def _from_left(part: Part, left: Part) -> Part:
    """Complete '44 2021' in 'week 42 t/m 44 2021', 'Q3' in '2022 Q1 t/m Q3'."""
    if part.soort == "getal" and left.soort in _SOORTEN_FROM_LEFT:
        part = part._replace(soort=left.soort, borrowed=True)
    if part.jaar is None and left.year_first:
        part = part._replace(jaar=left.jaar, year_first=True, borrowed=True)
    return part
