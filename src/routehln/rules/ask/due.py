"""Divide mijlpalen over a period: late, still open, within it, running or coming (contract section 5, `due`)."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import get_args

from routehln.model.answers.due import Aanstaand, Due, Groep
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.bijeenkomst import DECIDING, Bijeenkomst, of_gremium
from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.moment.day import month_of
from routehln.model.timing import is_coming, is_due_by, is_over, is_running


def period_and_peildatum(
    asked: tuple[date, date] | None, peildatum: date | None, today: date
) -> tuple[date, date, date]:
    """Give the first and last day of the period, both inclusive, and the peildatum.

    Args:
        asked: the first and last day of the period that was asked for; without it, it is the month of the peildatum.
        peildatum: the one that was asked for; without it, it is today, or the day of the period nearest to that.
        today: the day of the question.
    """
    if asked is None:
        day = peildatum or today
        return *month_of(day), day
    begin, eind = asked
    return begin, eind, peildatum or min(max(today, begin), eind)


def weeks_after(eind: date, weeks: int | None) -> date | None:
    """Give the day so many weeks after the end of a period, at most the calendar's last; None where none are asked."""
    if weeks is None:
        return None
    room = (date.max - eind).days
    return eind + timedelta(days=min(7 * weeks, room))


def due(
    mijlpalen: list[Mijlpaal],
    begin: date,
    eind: date,
    peildatum: date,
    acties: Sequence[Actie] = (),
    *,
    horizon: date | None = None,
    volgende: Aanstaand | None = None,
) -> Due:
    """Divide the mijlpalen over the period `begin` to `eind`, both inclusive; keep the acties that are due by its end.

    Both are as they stand on the peildatum; the acties keep their order.

    Args:
        mijlpalen: all that may be told of, in any order.
        begin: the first day of the period.
        eind: its last day.
        peildatum: the day on which is judged what is late; it may lie outside the period.
        acties: those that may be told of.
        horizon: a day after the period, to tell what begins by then too; None where nobody asks to look ahead.
        volgende: the overleg that comes next, for the conclusion.
    """
    ordered = sorted(mijlpalen, key=by_moment)
    lists: dict[Groep, list[Mijlpaal]] = {groep: [] for groep in get_args(Groep)}
    for mijlpaal in ordered:
        groep = group_of(mijlpaal, begin, eind, peildatum, horizon)
        if groep:
            lists[groep].append(mijlpaal)
    return Due(
        peildatum,
        begin,
        eind,
        **lists,
        afgerond=[mijlpaal for mijlpaal in ordered if mijlpaal.status == "afgerond"],
        zonder_moment=[mijlpaal for mijlpaal in ordered if mijlpaal.is_open and not mijlpaal.has_moment],
        acties=[actie for actie in acties if actie.is_open and is_due_by(actie, eind)],
        onleesbare_acties=[actie for actie in acties if actie.is_open and actie.soort == "onbekend"],
        horizon=horizon,
        volgende=volgende,
    )


def group_of(mijlpaal: Mijlpaal, begin: date, eind: date, peildatum: date, horizon: date | None) -> Groep | None:
    """Give the first group that an open mijlpaal fits, by the days that `due` takes; None where it fits none."""
    if not mijlpaal.is_open:
        return None
    if is_over(mijlpaal, peildatum) and is_due_by(mijlpaal, eind):
        return "te_laat"
    if is_over(mijlpaal, begin):
        return "nog_open"
    if is_due_by(mijlpaal, eind):
        return "in_periode"
    if is_running(mijlpaal, eind):
        return "loopt"
    return "komt" if horizon and is_coming(mijlpaal, eind, horizon) else None


def next_overleg(overzicht: Overzicht, peildatum: date) -> Aanstaand | None:
    """Give the next overleg that isn't vervallen, of the leading gremium where that has one, else of any.

    It is on the peildatum or later, or it may still be.
    """
    meetings = [meeting for meeting in overzicht.bijeenkomsten if not is_over(meeting, peildatum)]
    planned = [meeting for meeting in meetings if not _is_cancelled(meeting, overzicht)]
    following = next(iter(of_gremium(planned, DECIDING) or planned), None)
    if following is None:
        return None
    return Aanstaand(
        following.id, overzicht.meeting_name(following), following.datum, max(0, (following.begin - peildatum).days)
    )


def _is_cancelled(meeting: Bijeenkomst, overzicht: Overzicht) -> bool:
    described = overzicht.overleggen.get(meeting.id)
    return described is not None and described.status == "vervallen"
