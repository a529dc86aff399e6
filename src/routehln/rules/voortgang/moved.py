"""How the planning moved in a year: out of the history, and out of what meetings put off."""

from datetime import date

from routehln.model.answers.verloop import Beweging
from routehln.model.history.day import day_of, last_until
from routehln.model.moment.spans import DAG
from routehln.model.voortgang.voortgang import Beslissing, Periode, Verschuiving
from routehln.rules.history.moves import beweging
from routehln.rules.history.since import commits_of
from routehln.rules.voortgang.decided import times_put_off
from routehln.rules.voortgang.material import Material


def moved(material: Material, beslissingen: list[Beslissing], periode: Periode) -> list[Verschuiving]:
    """Give what moved to other days in the period, or what a besluit put off; what moved most first."""
    besluiten = [beslissing.besluit for beslissing in beslissingen]
    put_off = times_put_off(besluiten, material.mijlpalen)
    bewegingen = _bewegingen(material, periode)
    shifts: list[Verschuiving] = []
    for mijlpaal in material.mijlpalen:
        move = bewegingen.get(mijlpaal.id)
        if move or put_off[mijlpaal.id]:
            shifts.append(Verschuiving(mijlpaal, move, put_off[mijlpaal.id]))
    return sorted(shifts, key=_most_moved_first)


def _bewegingen(material: Material, periode: Periode) -> dict[str, Beweging]:
    """Give how each mijlpaal moved in the period, by id, where it moved to other days at all."""
    bewegingen: dict[str, Beweging] = {}
    if material.moves is None:
        return bewegingen
    line, tracks = material.moves
    commits = commits_of(tracks.values())
    van = last_until(commits, periode.begin - DAG, line.tijdzone)
    tot = last_until(commits, periode.eind, line.tijdzone)
    for track in tracks.values() if tot else ():
        move = beweging(track, van, tot) if tot else None
        if move and move.keer:
            bewegingen[track.id] = move
    return bewegingen


def tracked_since(material: Material, periode: Periode) -> date | None:
    """Give the day of the first commit with a routekaart; None where that lies after the period, or there is none."""
    first = material.moves.line.first if material.moves else None
    begin = day_of(first, material.overzicht.tijdzone) if first else None
    return begin if begin and begin <= periode.eind else None


def _most_moved_first(shift: Verschuiving) -> tuple[int, int, str]:
    """Sort key: the days it moved by, how often it moved or was put off, its id."""
    days, times = (abs(shift.beweging.dagen), shift.beweging.keer) if shift.beweging else (0, 0)
    return -days, -max(times, shift.aangehouden), shift.mijlpaal.id
