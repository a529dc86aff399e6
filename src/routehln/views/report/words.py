"""Dutch words for days and numbers."""

from datetime import date

from routehln.model.moment.day import MONTHS, month_of

WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
DAYS_OF_WEEK = 7
ORDINALS = ("eerste", "tweede", "derde", "vierde", "vijfde", "zesde", "zevende", "achtste", "negende", "tiende")
_MONTHS_LONG = {1: "deze maand", 3: "dit kwartaal", 6: "dit halfjaar", 12: "dit jaar"}


def day(value: date) -> str:
    """Give `4 oktober 2021`."""
    return f"{value.day} {month(value)}"


def weekday(value: date) -> str:
    """Give `maandag 4 oktober 2021`."""
    return f"{WEEKDAYS[value.weekday()]} {day(value)}"


def month(value: date) -> str:
    """Give `oktober 2021`."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def period(begin: date, eind: date) -> str:
    """Name a whole month, one day as that day, else the first and the last day (both inclusive)."""
    if begin == eind:
        return day(begin)
    return month(begin) if _is_month(begin, eind) else f"{day(begin)} t/m {day(eind)}"


def this_period(begin: date, eind: date) -> str:
    """`deze dag`, `deze week`, `deze maand`, `dit kwartaal`, `dit halfjaar`, `dit jaar`, else `deze periode`."""
    if begin == eind:
        return "deze dag"
    if (eind - begin).days == DAYS_OF_WEEK - 1 and begin.weekday() == 0:
        return "deze week"
    months = _whole_months(begin, eind)
    if months in _MONTHS_LONG and (begin.month - 1) % months == 0:
        return _MONTHS_LONG[months]
    return "deze periode"


def _whole_months(begin: date, eind: date) -> int:
    """How many calendar months a period is, from a first day to a last; 0 where it isn't."""
    if begin != month_of(begin)[0] or eind != month_of(eind)[1]:
        return 0
    return (eind.year - begin.year) * 12 + eind.month - begin.month + 1


def during(begin: date, eind: date) -> str:
    """Give `in oktober 2021`, `op 5 oktober 2021`, `van 1 oktober 2021 t/m 31 december 2021`."""
    words = period(begin, eind)
    if begin == eind:
        return f"op {words}"
    return f"in {words}" if _is_month(begin, eind) else f"van {words}"


def _is_month(begin: date, eind: date) -> bool:
    return (begin, eind) == month_of(begin)


def interval(begin: date | None, eind: date | None) -> str:
    """Name a period of which either end may be open; nothing where both are."""
    if begin and eind:
        return period(begin, eind)
    if begin:
        return f"vanaf {day(begin)}"
    return f"t/m {day(eind)}" if eind else ""


def late(days: int) -> str:
    """Give `1 dag te laat`, `34 dagen te laat`."""
    return f"{counted(days, 'dag', 'dagen')} te laat"


def ordinal(number: int) -> str:
    """Give `derde`, `13e`; from 1 on."""
    return ORDINALS[number - 1] if number <= len(ORDINALS) else f"{number}e"


def counted(number: int, singular: str, plural: str) -> str:
    """Give `1 mijlpaal`, `3 mijlpalen`."""
    return f"{number} {singular if number == 1 else plural}"
