"""What comes back: occurrences are computed from the first one, never stored (contract sections 3 and 4)."""

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from routehln.model.moment.spans import DAG, Span

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

# The most days that one of each unit can have: never too many occurrences for a first guess.
_DAGEN: Mapping[str, int] = MappingProxyType({"dag": 1, "week": 7, "maand": 31, "jaar": 366})


class Recurrence(NamedTuple):
    """Every `aantal` (1 or more) of `eenheid` ('dag', 'week', 'maand', 'jaar'), from `eerste` if that is known."""

    aantal: int
    eenheid: str
    eerste: Span | None = None


def occurrence(recurrence: Recurrence, n: int) -> Span:
    """The days of occurrence `n`, the first being 0.

    Whole months stay whole months, whatever their length; any other day keeps its number, or the last of a
    month that is too short for it.
    """
    begin, eind = _first(recurrence)
    stap = _step(recurrence, n)
    if begin.day == 1 and (eind + DAG).day == 1:
        return begin + stap, eind + DAG + stap - DAG
    return begin + stap, eind + stap


def current(recurrence: Recurrence, peildatum: date, afgerond_op: date | None = None) -> Span:
    """The occurrence that counts on `peildatum`.

    The last that began by then and isn't done, else the next (contract section 4, 'Recurring').
    """
    n = _last_begun(recurrence, peildatum)
    if n < 0:
        return occurrence(recurrence, 0)
    begin, _ = nu = occurrence(recurrence, n)
    klaar = afgerond_op is not None and begin <= afgerond_op <= peildatum
    return occurrence(recurrence, n + 1) if klaar and _begins_by(recurrence, n + 1, date.max) else nu


def first_of(aantal: int, eenheid: str, anker: Span) -> Recurrence:
    """The recurrence that starts with `anker`, of which no more than one period is the first occurrence.

    So 'jaarlijks vanaf 2023' starts with the year, 'ieder kwartaal vanaf 2023' with its first quarter.
    """
    begin, eind = anker
    periode = _step(Recurrence(aantal, eenheid), 1)
    return Recurrence(aantal, eenheid, (begin, min(eind, begin + periode - DAG)))


def _last_begun(recurrence: Recurrence, peildatum: date) -> int:
    """The number of the last occurrence that begins on or before `peildatum`; negative if none does."""
    begin, _ = _first(recurrence)
    n = (peildatum - begin).days // (_DAGEN[recurrence.eenheid] * recurrence.aantal)
    while n >= 0 and _begins_by(recurrence, n + 1, peildatum):
        n += 1
    return n


def _begins_by(recurrence: Recurrence, n: int, day: date) -> bool:
    try:
        return occurrence(recurrence, n)[0] <= day
    except (ValueError, OverflowError):  # beyond the year 9999
        return False


def _first(recurrence: Recurrence) -> Span:
    if recurrence.eerste is None:
        raise ValueError("a recurrence without a first occurrence has no dates")
    return recurrence.eerste


def _step(recurrence: Recurrence, n: int) -> "relativedelta":
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 -- only what recurs needs it, and it is slow

    aantal = n * recurrence.aantal
    match recurrence.eenheid:
        case "dag":
            return relativedelta(days=aantal)
        case "week":
            return relativedelta(weeks=aantal)
        case "maand":
            return relativedelta(months=aantal)
        case _:
            return relativedelta(years=aantal)
