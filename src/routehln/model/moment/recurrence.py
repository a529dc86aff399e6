"""Dates that recur: occurrences are computed from the first one, never stored (contract sections 3 and 4)."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from routehln.model.moment.spans import DAG, Span

if TYPE_CHECKING:
    from dateutil.relativedelta import relativedelta

# The most days that each unit can have, so that a first guess never counts too many occurrences.
_MOST_DAYS = {"dag": 1, "week": 7, "maand": 31, "jaar": 366}
MOST = 50  # as many occurrences have their meetings in `reeks`


class DescribedMeeting(NamedTuple):
    """A meeting that a file describes: the `month_or_day` of its occurrence, its id, and its day if that is known."""

    month_or_day: str
    id: str
    datum: date | None


class Recurrence(NamedTuple):
    """Every `aantal` (1 or more) of `eenheid` ('dag', 'week', 'maand', 'jaar'), from `eerste` if that is known.

    `overleg` is None where it has nothing to do with meetings. Else each occurrence belongs to a meeting of one
    gremium: the one of `described` that has its `month_or_day`, else a meeting whose id is `overleg` and that month or
    day (`werkgroep-` and `2023-04`). `reeks` are the ids of these meetings during the programme, the first MOST of
    them.
    """

    aantal: int
    eenheid: str
    eerste: Span | None = None
    overleg: str | None = None
    described: tuple[DescribedMeeting, ...] = ()
    reeks: tuple[str, ...] = ()


def occurrence(recurrence: Recurrence, n: int) -> Span:
    """Return the days of occurrence `n`, the first being 0: those of its meeting where the files give its day.

    Whole months stay whole months, whatever their length; any other day keeps its number, or becomes the last of a
    month that is too short for it.
    """
    begin, eind = _span(recurrence, n)
    meeting = _described(recurrence, begin)
    return (meeting.datum, meeting.datum) if meeting and meeting.datum else (begin, eind)


def overleg_of(recurrence: Recurrence, n: int) -> str | None:
    """Return the id of the meeting that occurrence `n` belongs to; None where it belongs to none."""
    if recurrence.overleg is None:
        return None
    begin, _ = _span(recurrence, n)
    meeting = _described(recurrence, begin)
    return meeting.id if meeting else recurrence.overleg + month_or_day(recurrence, begin)


def reeks(recurrence: Recurrence, einde: date) -> tuple[str, ...]:
    """Return the ids of the meetings of the first MOST occurrences that begin by `einde`, of the first in any case."""
    ids: list[str] = []
    for n in range(MOST):
        try:
            begin, _ = _span(recurrence, n)
        except (ValueError, OverflowError):  # beyond the year 9999
            break
        overleg = overleg_of(recurrence, n)
        if overleg is None or (ids and begin > einde):
            break
        ids.append(overleg)
    return tuple(ids)


def month_or_day(recurrence: Recurrence, day: date) -> str:
    """Return the month of an occurrence that begins on this day; its day where occurrences are days or weeks apart."""
    return day.isoformat() if recurrence.eenheid in ("dag", "week") else day.isoformat()[: len("2023-04")]


def _described(recurrence: Recurrence, begin: date) -> DescribedMeeting | None:
    key = month_or_day(recurrence, begin)
    return next((meeting for meeting in recurrence.described if meeting.month_or_day == key), None)


def _span(recurrence: Recurrence, n: int) -> Span:
    """Return the days of occurrence `n` by the calendar alone."""
    if recurrence.eerste is None:
        raise ValueError("a recurrence without a first occurrence has no dates")
    begin, eind = recurrence.eerste
    step = _step(recurrence, n)
    day_after = eind + DAG
    if begin.day == 1 and day_after.day == 1:
        return begin + step, day_after + step - DAG
    return begin + step, eind + step


def current(recurrence: Recurrence, peildatum: date, afgerond_op: date | None = None) -> int:
    """Return the number of the last occurrence that began by `peildatum`, or of the next if that one is done.

    It is done if `afgerond_op` is from its begin through `peildatum`. Where none began yet it is the first, 0 (contract
    section 4, 'Recurring').
    """
    first_begin, _ = _span(recurrence, 0)
    n = max(0, (peildatum - first_begin).days // (_MOST_DAYS[recurrence.eenheid] * recurrence.aantal))
    while n > 0 and occurrence(recurrence, n)[0] > peildatum:  # its meeting is later than the calendar has it
        n -= 1
    try:
        while occurrence(recurrence, n + 1)[0] <= peildatum:
            n += 1
    except (ValueError, OverflowError):  # beyond the year 9999
        return n
    done = afgerond_op is not None and occurrence(recurrence, n)[0] <= afgerond_op <= peildatum
    return n + 1 if done else n


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
