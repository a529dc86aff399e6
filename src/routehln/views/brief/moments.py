"""A moment in few letters, for a column on a terminal."""

import re
from datetime import date

from routehln.model.moment.day import MONTHS, is_month

SHORT_MONTHS = ("jan.", "feb.", "mrt.", "apr.", "mei", "juni", "juli", "aug.", "sept.", "okt.", "nov.", "dec.")
MOST = 20  # characters of a moment in its own words; longer ones are given as days
_MONTH = re.compile(rf"\b({'|'.join(MONTHS)})\b", re.IGNORECASE)
_OVERLEG = re.compile(r"(?:(.+)-)?\d{4}-\d\d(?:-\d\d)?")


def in_words(text: str, year: int) -> str:
    """Give a moment in its own words, months shortened, without a last dot and without this year behind a month."""
    shortened = _MONTH.sub(lambda match: SHORT_MONTHS[MONTHS.index(match[0].lower())], text.strip().rstrip(".:"))
    return re.sub(rf"((?:{'|'.join(map(re.escape, SHORT_MONTHS))})) {year}$", r"\1", shortened)


def meeting(overleg_id: str, begin: date | None, eind: date | None, year: int) -> str:
    """Name a meeting by its gremium and its day or month: `overleg okt.`, `werkgroep 4 okt.`."""
    match = _OVERLEG.fullmatch(overleg_id)
    who = match[1] if match and match[1] else "overleg"
    return f"{who} {days(begin, eind, year)}"


def days(begin: date | None, eind: date | None, year: int) -> str:
    """Name a day, a whole month or a period in few letters; the year only where it isn't this one.

    Either end may be open; nothing where both are.
    """
    if begin and eind:
        if begin == eind:
            return _day(begin, year)
        if is_month(begin, eind):
            return _month(begin, year)
        return f"{_day(begin, eind.year)} – {_day(eind, year)}"
    if begin:
        return f"vanaf {_day(begin, year)}"
    return f"t/m {_day(eind, year)}" if eind else ""


def _day(day: date, year: int) -> str:
    return f"{day.day} {_month(day, year)}"


def _month(day: date, year: int) -> str:
    name = SHORT_MONTHS[day.month - 1]
    return name if day.year == year else f"{name} {day.year}"
