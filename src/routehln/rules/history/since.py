"""What moved between two meetings."""

from collections.abc import Iterable
from datetime import timedelta

from routehln.model.answers.verloop import Beweging
from routehln.model.history.day import last_until
from routehln.model.history.history import Commit, Line, Track
from routehln.model.mijlpaal.agenda import Agenda
from routehln.rules.history.moves import beweging, has_moved, most_moved_first


def since_previous(agenda: Agenda, line: Line, tracks: Iterable[Track], *, vertrouwelijk: bool) -> list[Beweging]:
    """Give the mijlpalen that moved after the previous overleg and before the morning of this one.

    What moved most comes first; there is nothing where there was no overleg before it. Without `vertrouwelijk` what is
    confidential is left out.
    """
    if agenda.vorige is None:
        return []
    shown = [track for track in tracks if vertrouwelijk or not track.vertrouwelijk]
    commits = commits_of(shown)
    van = last_until(commits, agenda.vorige.begin, line.tijdzone)
    tot = last_until(commits, agenda.peildatum - timedelta(days=1), line.tijdzone)
    if van is None or tot is None:
        return []
    moves = [beweging(track, van, tot) for track in shown]
    return sorted((move for move in moves if move and has_moved(move)), key=most_moved_first)


def commits_of(tracks: Iterable[Track]) -> list[Commit]:
    """Give the commits at which one of these mijlpalen came to stand otherwise, oldest first."""
    commits = set[Commit]()
    for track in tracks:
        commits.update(stand.commit for stand in track.standen)
    return sorted(commits)
