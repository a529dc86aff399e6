"""Tell how a mijlpaal moved, out of its track (contract section 5, `verloop`)."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import pairwise

from routehln.model.answers.verloop import Beweging, Soort, Stap
from routehln.model.history.history import Commit, Stand, Track


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
    )


def _within(standen: Sequence[Stand], van: int, tot: int) -> list[Stand]:
    """Give the stand at commit number `van`, if any, and those after it up to number `tot`."""
    until = [stand for stand in standen if stand.commit.number <= tot]
    before = [stand for stand in until if stand.commit.number <= van]
    return before[-1:] + until[len(before) :]


def _steps(dated: Sequence[Stand]) -> Iterable[Stap]:
    for old, new in pairwise(dated):
        soort = kind(old, new)
        if soort:
            days = (new.eind - old.eind).days if new.eind and old.eind else None
            yield Stap(new.commit, soort, old, new, days, new.reden)


def kind(old: Stand, new: Stand) -> Soort | None:
    """Tell how a moment with days changed; None where its days are the same.

    It became more precise (verfijnd) or less precise (vergroofd) where one lies within the other, with open ends
    taken as endless. Else its last day tells.
    """
    old_begin, old_eind = _days(old)
    new_begin, new_eind = _days(new)
    if (old_begin, old_eind) == (new_begin, new_eind):
        return None
    if old_begin <= new_begin and new_eind <= old_eind:
        return "verfijnd"
    if new_begin <= old_begin and old_eind <= new_eind:
        return "vergroofd"
    return "later" if new_eind > old_eind else "eerder"


def has_moved(beweging: Beweging) -> bool:
    """Tell whether a mijlpaal moved, or was given other words; not where its overleg only got a day."""
    return any(stap.soort in ("later", "eerder") or stap.van.moment != stap.naar.moment for stap in beweging.stappen)


def _days(stand: Stand) -> tuple[date, date]:
    return stand.begin or date.min, stand.eind or date.max


def most_moved_first(beweging: Beweging) -> tuple[int, int, int, str]:
    """Sort key: the days it moved by, how often it moved, how often it changed at all, its id."""
    return -abs(beweging.dagen), -beweging.keer, -len(beweging.stappen), beweging.id
