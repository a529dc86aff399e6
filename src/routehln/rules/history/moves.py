"""Tell how a mijlpaal moved, out of its track (contract section 5, `verloop`)."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from routehln.model.answers.verloop import Beweging, Stap
from routehln.model.history.history import Commit, Stand, Track
from routehln.model.timing import SHIFTS, change_of, days_shifted


def beweging(track: Track, van: Commit | None, tot: Commit) -> Beweging | None:
    """Tell how a mijlpaal moved after the commit `van`, where it stood then, up to and including the commit `tot`.

    Without `van` it tells all. None where there was no such mijlpaal.
    """
    standen = _within(track.standen, van.number if van else -1, tot.number)
    if not standen or (standen[0].is_gone and len(standen) == 1):
        return None
    present = [stand for stand in standen if not stand.is_gone]
    dated = [stand for stand in present if stand.gedateerd]
    return Beweging(
        *track[:5],
        eerste=(dated or present)[0],
        nu=standen[-1],
        stappen=tuple(_steps(dated)),
        naam=track.naam,
    )


def _within(standen: Sequence[Stand], van: int, tot: int) -> list[Stand]:
    """Give the stand at commit number `van`, if any, and those after it up to number `tot`."""
    until = [stand for stand in standen if stand.commit.number <= tot]
    before = [stand for stand in until if stand.commit.number <= van]
    return before[-1:] + until[len(before) :]


def _steps(dated: Sequence[Stand]) -> Iterable[Stap]:
    for old, new in pairwise(dated):
        soort = change_of(old, new)
        if soort:
            yield Stap(new.commit, soort, old, new, days_shifted(old, new), new.reden)


def has_moved(beweging: Beweging) -> bool:
    """Tell whether a mijlpaal moved, or was given other words; not where its overleg only got a day."""
    if beweging.netto:
        return True
    return any(stap.soort in SHIFTS or stap.van.moment != stap.naar.moment for stap in beweging.stappen)


def most_moved_first(beweging: Beweging) -> tuple[int, int, int, str]:
    """Sort key: the days between first and last, how often it moved, how often it changed at all, its id."""
    return -abs(beweging.netto), -beweging.keer, -len(beweging.stappen), beweging.id
