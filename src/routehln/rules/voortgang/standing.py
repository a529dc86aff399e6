"""How mijlpalen stood at the end of a period: what was done in it, and what was te laat."""

from collections.abc import Iterable, Mapping
from datetime import date

from routehln.model.history.day import last_until
from routehln.model.history.history import Stand
from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
from routehln.model.voortgang.voortgang import Achterstand, Gedaan, Periode
from routehln.rules.history.since import commits_of
from routehln.rules.mijlpaal.progress import on_day
from routehln.rules.voortgang.material import Material, Moves


def at_the_end(material: Material, periode: Periode) -> list[Mijlpaal]:
    """Give the mijlpalen by moment as they stood at the end of the period.

    Each has the moment that it had then, as far as the history tells; what recurs has that of its occurrence of then.
    """
    standing = on_day(material.mijlpalen, periode.eind)
    if material.moves and periode.is_over:
        standen = _standen(material.moves, periode.eind)
        standing = [_as_planned(mijlpaal, standen) for mijlpaal in standing]
    return sorted(standing, key=by_moment)


def _standen(moves: Moves, day: date) -> dict[str, Stand]:
    """Give where each mijlpaal stood after the last commit of a day, by id; one that wasn't there yet has none."""
    tracks = moves.tracks.values()
    last = last_until(commits_of(tracks), day, moves.line.tijdzone)
    standen: dict[str, Stand] = {}
    for track in tracks if last else ():
        for stand in track.standen:
            if last and stand.commit.number <= last.number:
                standen[track.id] = stand
    return standen


def _as_planned(mijlpaal: Mijlpaal, standen: Mapping[str, Stand]) -> Mijlpaal:
    """Give a mijlpaal with the moment of its stand, where that has days; what recurs stays as it is."""
    stand = standen.get(mijlpaal.id)
    if stand is None or not stand.gedateerd or mijlpaal.herhaling:
        return mijlpaal
    return mijlpaal._replace(moment=stand.moment, begin=stand.begin, eind=stand.eind)


def done(mijlpalen: Iterable[Mijlpaal], periode: Periode) -> list[Gedaan]:
    """Give what was afgerond in the period, by day; what recurs once for each day that it was."""
    done_ones: list[Gedaan] = []
    for mijlpaal in mijlpalen:
        days: set[date | None] = {mijlpaal.afgerond_op} if mijlpaal.status == "afgerond" else set()
        if mijlpaal.herhaling:
            days = set(mijlpaal.gedaan)
        done_ones += [Gedaan(mijlpaal, day) for day in days if day and periode.has(day)]
    return sorted(done_ones, key=lambda gedaan: (gedaan.op, gedaan.mijlpaal.id))


def undated(mijlpalen: Iterable[Mijlpaal]) -> list[Mijlpaal]:
    """Give what is afgerond without a day, of which nobody can tell in which year that was."""
    return [mijlpaal for mijlpaal in mijlpalen if mijlpaal.status == "afgerond" and mijlpaal.afgerond_op is None]


def late(mijlpalen: Iterable[Mijlpaal], now: Mapping[str, Mijlpaal], periode: Periode) -> list[Achterstand]:
    """Give what was te laat at the end of the period, in this order; `now` has how each stands on the peildatum."""
    late_ones: list[Achterstand] = []
    for mijlpaal in mijlpalen:
        if mijlpaal.is_late(periode.peildatum):
            later = now.get(mijlpaal.id, mijlpaal)
            is_done = later.status == "afgerond" and not mijlpaal.herhaling
            late_ones.append(Achterstand(mijlpaal, later.afgerond_op if is_done else None))
    return late_ones
