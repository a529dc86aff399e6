"""Divide mijlpalen over a period: overdue, within it, or running (contract section 5, `due`)."""

from collections.abc import Sequence
from datetime import date, timedelta

from routehln.model.answers.due import Due
from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.moment.day import month_of
from routehln.rules.ask.acties import due_by


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
) -> Due:
    """Divide the mijlpalen over the period `begin` to `eind`, both inclusive; keep the acties that are due by its end.

    Both are as they stand on the peildatum; the acties keep their order. With `horizon`, a day after the period, also
    what hasn't begun and is due by then.
    """
    ordered = sorted(mijlpalen, key=by_moment)
    todo = [mijlpaal for mijlpaal in ordered if mijlpaal.is_open]
    return Due(
        peildatum,
        begin,
        eind,
        achterstallig=[mijlpaal for mijlpaal in todo if mijlpaal.eind and mijlpaal.eind < begin],
        deze_maand=[mijlpaal for mijlpaal in todo if mijlpaal.eind and begin <= mijlpaal.eind <= eind],
        loopt=[mijlpaal for mijlpaal in todo if _runs(mijlpaal, eind)],
        komt=[mijlpaal for mijlpaal in todo if horizon and _comes(mijlpaal, eind, horizon)],
        afgerond=[mijlpaal for mijlpaal in ordered if mijlpaal.status == "afgerond"],
        zonder_moment=[mijlpaal for mijlpaal in todo if not mijlpaal.has_moment],
        acties=due_by(acties, eind),
        onleesbare_acties=[actie for actie in acties if actie.is_open and actie.soort == "onbekend"],
        horizon=horizon,
    )


def _runs(mijlpaal: Mijlpaal, eind: date) -> bool:
    """Tell whether it begins by the end of the period and ends later or never; an open begin never runs."""
    begun = mijlpaal.begin is not None and mijlpaal.begin <= eind
    return begun and (mijlpaal.eind is None or mijlpaal.eind > eind)


def _comes(mijlpaal: Mijlpaal, eind: date, horizon: date) -> bool:
    """Tell whether it is due after the end of the period, by the horizon, and doesn't run yet."""
    is_due = mijlpaal.eind is not None and eind < mijlpaal.eind <= horizon
    return is_due and not _runs(mijlpaal, eind)
