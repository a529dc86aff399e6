"""Why a text is not the day that is asked for, in words that are true of it."""

import re
from contextlib import suppress
from datetime import date

from routehln.model.moment.day import WEEKDAYS
from routehln.model.moment.grammar.read import read_moment

_WEEKDAY = re.compile(rf"\b({'|'.join(WEEKDAYS)})\b", re.IGNORECASE)
_FIGURES = re.compile(r"(?P<day>\d{1,2})([-./ ])(?P<month>\d{1,2})\2(?P<year>\d{4})", re.ASCII)
_ISO = re.compile(r"(?P<year>\d{4})([-./])(?P<month>\d{1,2})\2(?P<day>\d{1,2})", re.ASCII)
_SMALL_NUMBER = re.compile(r"(?<!\d)\d{1,2}(?!\d)")
_ANY_YEAR = 2000  # a leap year


def one_day(text: str, year: int | None = None) -> date | None:
    """Return the day that a text means, in that year where it names none; None where it is no single day."""
    moment = read_moment(text, year, alone=True)
    return moment.begin if moment.begin == moment.eind else None


def why_no_day(text: str) -> str:
    """Return what is to be said of a text that is no single day: 'bestaat niet', 'is geen maandag maar een dinsdag'."""
    weekday = _WEEKDAY.search(text)
    if weekday:
        day = one_day(_WEEKDAY.sub("", text, count=1))
        if day:
            return f"is geen {weekday[1].lower()} maar een {WEEKDAYS[day.weekday()]}"
    if one_day(text, _ANY_YEAR):
        return "zegt niet in welk jaar"
    return "bestaat niet" if is_no_day(text) else "is geen dag"


def is_no_day(text: str) -> bool:
    """Tell whether a text is written as one day that isn't there, as `2021-02-30` or `31 september 2021`."""
    text = text.strip()
    figures = _FIGURES.fullmatch(text) or _ISO.fullmatch(text)
    if figures:
        with suppress(ValueError):
            date(int(figures["year"]), int(figures["month"]), int(figures["day"]))
            return False
        return True
    is_one_number = len(_SMALL_NUMBER.findall(text)) == 1
    return is_one_number and one_day(_SMALL_NUMBER.sub("1", text)) is not None
