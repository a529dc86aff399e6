"""How often a mijlpaal was put off, for who looks at an agenda or at one mijlpaal."""

from collections.abc import Mapping
from datetime import date

from routehln.model.answers.verloop import Beweging
from routehln.model.history.day import day_of
from routehln.model.history.history import Line, Track
from routehln.model.mijlpaal.agenda import Agenda, Punt
from routehln.rules.history.moves import beweging


def on_agenda(agenda: Agenda, line: Line, tracks: Mapping[str, Track]) -> Agenda:
    """Give the agenda with how often each point moved later before the day of the overleg, and from where.

    `tracks` are by the id of the mijlpaal; a point without one, as of a mijlpaal that isn't committed yet, stays as it
    is. The agenda speaks of the morning of the overleg: what was committed on the day itself doesn't count.
    """
    punten = [_shifted(punt, tracks, line.tijdzone, agenda.peildatum) for punt in agenda.punten]
    return agenda._replace(punten=punten)


def _shifted(punt: Punt, tracks: Mapping[str, Track], tijdzone: str, morning: date) -> Punt:
    track = tracks.get(punt.mijlpaal.id)
    if track is None:
        return punt
    whole = in_all(track)
    later = [stap for stap in whole.stappen if stap.soort == "later" and day_of(stap.commit, tijdzone) < morning]
    return punt._replace(verschoven=len(later), eerst=whole.eerste.moment if later else None)


def in_all(track: Track) -> Beweging:
    """Tell how a mijlpaal that is still there moved, over its whole history."""
    whole = beweging(track, None, track.standen[-1].commit)
    if whole is None:
        raise ValueError(track.id)
    return whole
