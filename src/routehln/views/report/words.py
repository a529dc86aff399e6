"""Dutch words for days and numbers."""

from collections.abc import Iterable, Sequence
from datetime import date

from routehln.model.moment.day import MONTHS, WEEKDAYS, in_words, is_month, month_in_words
from routehln.model.timing import Promised, is_late

DAYS_OF_WEEK = 7
ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende")


def day(value: date) -> str:
    """Give `4 oktober 2021`."""
    return in_words(value)


def weekday(value: date) -> str:
    """Give `maandag 4 oktober 2021`."""
    return f"{WEEKDAYS[value.weekday()]} {day(value)}"


def month(value: date) -> str:
    """Give `oktober 2021`."""
    return month_in_words(value)


def period(begin: date, eind: date) -> str:
    """Name a whole month, one day as that day, else the first and the last day, both inclusive.

    What these have in common is said once: `4 t/m 10 oktober 2021`, `1 oktober t/m 31 december 2021`.
    """
    if begin == eind:
        return day(begin)
    if is_month(begin, eind):
        return month(begin)
    if begin.year != eind.year:
        return f"{day(begin)} t/m {day(eind)}"
    first = str(begin.day) if begin.month == eind.month else f"{begin.day} {MONTHS[begin.month - 1]}"
    return f"{first} t/m {day(eind)}"


def during(begin: date, eind: date) -> str:
    """Give `in oktober 2021`, `op 5 oktober 2021`, `in week 40 (…)`, `van 1 oktober t/m 31 december 2021`."""
    words = period(begin, eind)
    if begin == eind:
        return f"op {words}"
    if is_month(begin, eind):
        return f"in {words}"
    if is_week(begin, eind):
        return f"in week {begin.isocalendar().week} ({words})"
    return f"van {words}"


def is_week(begin: date, eind: date) -> bool:
    """Tell whether these are the Monday and the Sunday of one week."""
    return begin.weekday() == 0 and (eind - begin).days == DAYS_OF_WEEK - 1


def interval(begin: date | None, eind: date | None) -> str:
    """Name a period of which either end may be open; nothing where both are."""
    if begin and eind:
        return period(begin, eind)
    if begin:
        return f"vanaf {day(begin)}"
    return f"t/m {day(eind)}" if eind else ""


def late(number: int, peildatum: date | None = None) -> str:
    """Give `1 dag te laat`, or with the day on which that holds `34 dagen te laat op 4 oktober 2021`."""
    return f"{days(number)} te laat" + (f" op {day(peildatum)}" if peildatum else "")


def late_as_of(promised: Iterable[Promised], peildatum: date) -> list[str]:
    """Say on which day it is judged what is te laat, below tables that count the days; nothing where nothing is."""
    has_late = any(is_late(one, peildatum) for one in promised)
    return [f"Te laat is gemeten op {day(peildatum)}."] if has_late else []


def days(number: int) -> str:
    """Give `1 dag`, `34 dagen`."""
    return counted(number, "dag", "dagen")


def until(value: date) -> str:
    """Give `t/m 28 november 2021`."""
    return f"t/m {day(value)}"


def listed(texts: Sequence[str]) -> str:
    """Give `een`, `een en twee`, `een, twee en drie`."""
    *first_texts, last = texts
    return f"{', '.join(first_texts)} en {last}" if first_texts else last


def ordinal(number: int) -> str:
    """Give `derde`, `13e`; from 1 on."""
    return ORDINALS[number - 1] if number <= len(ORDINALS) else f"{number}e"


def counted(number: int, singular: str, plural: str) -> str:
    """Give `1 mijlpaal`, `3 mijlpalen`."""
    return f"{number} {singular if number == 1 else plural}"
