"""How the planning moved in a year: out of the git history, and out of the besluiten that put something off."""

from datetime import date

from routehln.model.answers.verloop import Beweging
from routehln.model.history.day import day_of, last_until
from routehln.model.moment.spans import DAG
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Beslissing, Verschuiving
from routehln.rules.history.moves import beweging
from routehln.rules.history.since import commits_of
from routehln.rules.voortgang.decided import times_put_off
from routehln.rules.voortgang.material import Material


def moved(material: Material, beslissingen: list[Beslissing], periode: Periode) -> list[Verschuiving]:
    """Give the mijlpalen that got other days in the period, or that a besluit put off; what moved furthest first."""
    besluiten = [beslissing.besluit for beslissing in beslissingen]
    put_off = times_put_off(besluiten, material.mijlpalen)
    bewegingen = _bewegingen(material, periode)
    shifts: list[Verschuiving] = []
    for mijlpaal in material.mijlpalen:
        move = bewegingen.get(mijlpaal.id)
        if move or put_off[mijlpaal.id]:
            shifts.append(Verschuiving(mijlpaal, move, put_off[mijlpaal.id]))
    return sorted(shifts, key=_furthest_first)


def _bewegingen(material: Material, periode: Periode) -> dict[str, Beweging]:
    """Give how the mijlpalen that got other days in the period moved, by their ids."""
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
    """Give the day from which the history tells how the planning moved: that of the first commit with a routekaart.

    None without a history, or where it begins after the period.
    """
    first = material.moves.line.first if material.moves else None
    begin = day_of(first, material.overzicht.tijdzone) if first else None
    return begin if begin and begin <= periode.eind else None


def _furthest_first(shift: Verschuiving) -> tuple[int, int, str]:
    """Sort key: first what moved by most days, then what moved or was put off most often, then by id."""
    days, times = (abs(shift.beweging.netto), shift.beweging.keer) if shift.beweging else (0, 0)
    return -days, -max(times, shift.aangehouden), shift.mijlpaal.id
