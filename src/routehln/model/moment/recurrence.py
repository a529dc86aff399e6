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
    if recurrence.eerste is None:
        raise ValueError("a recurrence without a first occurrence has no dates")
    begin, eind = recurrence.eerste
    step = _step(recurrence, n)
    day_after = eind + DAG
    if begin.day == 1 and day_after.day == 1:
        return begin + step, day_after + step - DAG
    return begin + step, eind + step


def current(recurrence: Recurrence, peildatum: date, afgerond_op: date | None = None) -> Span:
    """Return the last occurrence that began by `peildatum`, the one after it if done, the first if none began yet.

    It is done by an `afgerond_op` from its begin through `peildatum` (contract section 4, 'Recurring').
    """
    first_begin, _ = occurrence(recurrence, 0)
    n = max(0, (peildatum - first_begin).days // (_MOST_DAYS[recurrence.eenheid] * recurrence.aantal))
    now = occurrence(recurrence, n)
    try:
        following = occurrence(recurrence, n + 1)
        while following[0] <= peildatum:
            now, n = following, n + 1
            following = occurrence(recurrence, n + 1)
    except (ValueError, OverflowError):  # beyond the year 9999
        return now
    done = afgerond_op is not None and now[0] <= afgerond_op <= peildatum
    return following if done else now


def first_of(aantal: int, eenheid: str, anchor: Span) -> Recurrence:
    """Return the recurrence that starts with `anchor`, cut off where the second occurrence begins.

    So 'jaarlijks vanaf 2023' starts with the year, 'ieder kwartaal vanaf 2023' with its first quarter.
    """
    begin, eind = anchor
    second_begin = begin + _step(Recurrence(aantal, eenheid), 1)
    return Recurrence(aantal, eenheid, (begin, min(eind, second_begin - DAG)))


def _step(recurrence: Recurrence, n: int) -> "relativedelta":
    """Return the time from the first occurrence to occurrence `n`."""
    from dateutil.relativedelta import relativedelta  # noqa: PLC0415 -- slow, and only recurrences need it

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
