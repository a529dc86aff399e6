"""Dutch words for days and numbers."""

from datetime import date

from routehln.model.moment.day import MONTHS, month_of


def day(value: date) -> str:
    """Give `4 oktober 2021`."""
    return f"{value.day} {month(value)}"


def month(value: date) -> str:
    """Give `oktober 2021`."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def period(begin: date, eind: date) -> str:
    """Name a whole month, one day as that day, else the first and the last day (both inclusive)."""
    if begin == eind:
        return day(begin)
    return month(begin) if _is_month(begin, eind) else f"{day(begin)} t/m {day(eind)}"


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


def counted(number: int, singular: str, plural: str) -> str:
    """Give `1 mijlpaal`, `3 mijlpalen`."""
    return f"{number} {singular if number == 1 else plural}"
