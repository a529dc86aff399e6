"""The mijlpalen as they stood at the end of a period: what was done in it, and what was te laat then."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import NamedTuple

from routehln.model.history.day import last_until
from routehln.model.history.history import Stand
from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.timing import is_late
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Achterstand, Afronding
from routehln.rules.around.order import waiting
from routehln.rules.history.since import commits_of
from routehln.rules.mijlpaal.progress import on_day
from routehln.rules.voortgang.material import Material, Moves


class EndOfPeriod(NamedTuple):
    """All mijlpalen as they stood at the end of a period, by moment; what was done in it; and what was te laat then.

    Each tells what it waited for then (`wacht_op`).
    """

    mijlpalen: list[Mijlpaal]
    afrondingen: list[Afronding]
    achterstanden: list[Achterstand]


def end_of_period(material: Material, periode: Periode, today: date) -> EndOfPeriod:
    """Tell how the mijlpalen stood at the end of a period.

    `today` is the day of the question; what was te laat and has been afgerond by then is told so.
    """
    planned = _planned(material, periode)
    mijlpalen = waiting(planned, material.overzicht, periode.eind, vertrouwelijk=material.vertrouwelijk)
    now = {mijlpaal.id: mijlpaal for mijlpaal in on_day(material.mijlpalen, today)}
    return EndOfPeriod(mijlpalen, _afrondingen(mijlpalen, periode), _achterstanden(mijlpalen, now, periode))


def _planned(material: Material, periode: Periode) -> list[Mijlpaal]:
    """Give the mijlpalen at the end of the period, by moment.

    Each has the moment that it had then, as far as the history tells; what recurs has that of its occurrence of then.
    """
    mijlpalen = on_day(material.mijlpalen, periode.eind)
    if material.moves and periode.is_over:
        standen = _standen(material.moves, periode.eind)
        mijlpalen = [_as_planned(mijlpaal, standen) for mijlpaal in mijlpalen]
    return sorted(mijlpalen, key=by_moment)


def _standen(moves: Moves, day: date) -> dict[str, Stand]:
    """Give how each mijlpaal stood after the last commit of a day, by its id; one that came later isn't there."""
    tracks = moves.tracks.values()
    last = last_until(commits_of(tracks), day, moves.line.tijdzone)
    standen: dict[str, Stand] = {}
    for track in tracks if last else ():
        for stand in track.standen:
            if last and stand.commit.number <= last.number:
                standen[track.id] = stand
    return standen


def _as_planned(mijlpaal: Mijlpaal, standen: Mapping[str, Stand]) -> Mijlpaal:
    """Give a mijlpaal the moment that the history has for it, where that has days; what recurs stays as it is."""
    stand = standen.get(mijlpaal.id)
    if stand is None or not stand.gedateerd or mijlpaal.herhaling:
        return mijlpaal
    return mijlpaal._replace(moment=stand.moment, begin=stand.begin, eind=stand.eind)


def _afrondingen(mijlpalen: Iterable[Mijlpaal], periode: Periode) -> list[Afronding]:
    """Give what was afgerond in the period, by day; what recurs once for each day that it was."""
    afrondingen: list[Afronding] = []
    for mijlpaal in mijlpalen:
        days: set[date | None] = {mijlpaal.afgerond_op} if mijlpaal.status == "afgerond" else set()
        if mijlpaal.herhaling:
            days = set(mijlpaal.gedaan)
        afrondingen += [Afronding(mijlpaal, day) for day in days if day and periode.has(day)]
    return sorted(afrondingen, key=lambda afronding: (afronding.op, afronding.mijlpaal.id))


def _achterstanden(mijlpalen: Iterable[Mijlpaal], now: Mapping[str, Mijlpaal], periode: Periode) -> list[Achterstand]:
    """Give what was te laat at the end of the period, in this order; `now` has the mijlpalen of today by their ids."""
    achterstanden: list[Achterstand] = []
    for mijlpaal in mijlpalen:
        if is_late(mijlpaal, periode.peildatum):
            later = now.get(mijlpaal.id, mijlpaal)
            is_done = later.status == "afgerond" and not mijlpaal.herhaling
            achterstanden.append(Achterstand(mijlpaal, later.afgerond_op if is_done else None))
    return achterstanden


def undated(mijlpalen: Iterable[Mijlpaal]) -> list[Mijlpaal]:
    """Give what is afgerond without a day, of which nobody can tell in which year that was."""
    return [mijlpaal for mijlpaal in mijlpalen if mijlpaal.status == "afgerond" and mijlpaal.afgerond_op is None]
