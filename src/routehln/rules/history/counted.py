"""How often a mijlpaal was put off already, for who looks at a proposed change."""

from collections.abc import Iterable, Mapping

from routehln.model.answers.difference import Difference, Verschuiving
from routehln.model.history.history import Commit, Track
from routehln.rules.history.moves import beweging


def with_counts(difference: Difference, tracks: Iterable[Track], old: Commit) -> Difference:
    """Give the difference with how often each mijlpaal moved later, this shift included, where it moves later now.

    `old` is the commit of the earlier version: later moves that came after it are part of this shift.
    """
    by_record: dict[str, Track] = {}
    for track in tracks:
        by_record |= dict.fromkeys((*track.record_ids, track.id), track)
    shifts = [_counted(shift, by_record, old) for shift in difference.verschuivingen]
    return difference._replace(verschuivingen=shifts)


def _counted(shift: Verschuiving, by_record: Mapping[str, Track], old: Commit) -> Verschuiving:
    track = by_record.get(shift.was or shift.id) or by_record.get(shift.id)
    if track is None or not shift.dagen or shift.dagen < 0:
        return shift
    before = beweging(track, None, old)
    later = [stap for stap in before.stappen if stap.soort == "later"] if before else []
    return shift._replace(keer=len(later) + 1)
