"""What parts borrow from each other: '3' is a day in '3 en 4 mei 2022', of that month and year (contract section 3)."""

from typing import NamedTuple

from routehln.model.moment.grammar.part import Combine, Known, Part, span
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import JAREN

_NAMED_BY_RIGHT = {
    "getal": ("dag",),
    "rang": ("kwartaal", "halfjaar", "maandhelft"),
    "deel": ("jaardeel", "maanddeel"),
}
_NAMED_BY_LEFT = ("week", "kwartaal", "halfjaar")


class Reading(NamedTuple):
    """One way to read a text: its parts, and what to make of them once their days are known."""

    parts: tuple[Part, ...]
    combine: Combine


def resolve(reading: Reading, jaar: int | None) -> Moment:
    """The moment that a reading is; `jaar` counts only where no year is told. ValueError where it doesn't exist."""
    parts = list(reading.parts)
    for i in reversed(range(len(parts) - 1)):
        parts[i] = _from_right(parts[i], parts[i + 1])
    for i in range(1, len(parts)):
        parts[i] = _from_left(parts[i], parts[i - 1])
    if jaar in JAREN and all(part.jaar is None for part in parts):
        parts = [part._replace(jaar=jaar) for part in parts]
    return reading.combine([Known(part, *span(part)) for part in parts])


def _from_right(part: Part, rechts: Part) -> Part:
    """'3' in '3 en 4 mei 2022'; but a whole year lends nothing, for 'maart - 2022' is no range."""
    if part.jaar is not None or rechts.soort in ("jaar", "schooljaar"):
        return part
    if rechts.soort in _NAMED_BY_RIGHT.get(part.soort, ()):
        part = part._replace(soort=rechts.soort, maand=rechts.maand)
    return part._replace(jaar=rechts.jaar)


def _from_left(part: Part, links: Part) -> Part:
    """'44 2021' in 'week 42 t/m 44 2021', 'Q3' in '2022 Q1 t/m Q3'."""
    if part.soort == "getal" and links.soort in _NAMED_BY_LEFT:
        part = part._replace(soort=links.soort)
    if part.jaar is None and links.voorop:
        part = part._replace(jaar=links.jaar, voorop=True)
    return part
