"""Dates that recur: occurrences are computed from the first one, never stored (contract sections 3 and 4)."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from routehln.model.moment.spans import DAG, Span

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

# The most days that each unit can have, so that a first guess never counts too many occurrences.
_MOST_DAYS = {"dag": 1, "week": 7, "maand": 31, "jaar": 366}


class Recurrence(NamedTuple):
    """Every `aantal` (1 or more) of `eenheid` ('dag', 'week', 'maand', 'jaar'), from `eerste` if that is known."""

    aantal: int
    eenheid: str
    eerste: Span | None = None


def occurrence(recurrence: Recurrence, n: int) -> Span:
    """Return the days of occurrence `n`, the first being 0.

    Whole months stay whole months, whatever their length; any other day keeps its number, or becomes the last of a
    month that is too short for it.
    """
    begin, eind = _first(recurrence)
    step = _step(recurrence, n)
    day_after = eind + DAG
    if begin.day == 1 and day_after.day == 1:
        return begin + step, day_after + step - DAG
    return begin + step, eind + step


def current(recurrence: Recurrence, peildatum: date, afgerond_op: date | None = None) -> Span:
    """Return the last occurrence that began by `peildatum` and isn't done, else the next.

    It is done by an `afgerond_op` from its begin through `peildatum` (contract section 4, 'Recurring').
    """
    n = _last_begun(recurrence, peildatum)
    if n < 0:
        return occurrence(recurrence, 0)
    begin, eind = occurrence(recurrence, n)
    done = afgerond_op is not None and begin <= afgerond_op <= peildatum
    if done and _begins_by(recurrence, n + 1, date.max):
        return occurrence(recurrence, n + 1)
    return begin, eind


def first_of(aantal: int, eenheid: str, anchor: Span) -> Recurrence:
    """Return the recurrence that starts with `anchor`, cut off where the second occurrence begins.

    So 'jaarlijks vanaf 2023' starts with the year, 'ieder kwartaal vanaf 2023' with its first quarter.
    """
    begin, eind = anchor
    second_begin = begin + _step(Recurrence(aantal, eenheid), 1)
    return Recurrence(aantal, eenheid, (begin, min(eind, second_begin - DAG)))


def _last_begun(recurrence: Recurrence, peildatum: date) -> int:
    """Return the number of the last occurrence that begins on or before `peildatum`; negative if none does."""
    begin, _ = _first(recurrence)
    n = (peildatum - begin).days // (_MOST_DAYS[recurrence.eenheid] * recurrence.aantal)
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
    """Return how long after the first occurrence `n` begins."""
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
