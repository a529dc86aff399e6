"""Follow every mijlpaal from commit to commit, through renames, links and files that couldn't be read."""

from collections.abc import Iterable

from routehln.model.history.history import Commit, Gone, Stand, Track
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.title import shown_title
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.identity.renames import Renames
from routehln.rules.diff.twins import Twins, paired
from routehln.rules.history.identity import renames_between
from routehln.rules.history.stands import RememberedMijlpalen


class Follower:
    """Follows mijlpalen: takes the routekaart after each commit in turn, and keeps a track of each mijlpaal."""

    def __init__(self, tracks: Iterable[Track] = (), before: Routekaart | None = None) -> None:
        """Begin anew, or go on from the tracks that led to the routekaart `before`."""
        self._mijlpalen = RememberedMijlpalen()
        self._before = before or Routekaart()
        self._last = self._mijlpalen.of(self._before)
        self._current: dict[str, Track] = {}
        self._ended: list[Track] = []
        for track in tracks:
            if track.standen[-1].is_gone:
                self._ended.append(track)
            else:
                self._current[track.id] = track

    def step(self, commit: Commit, after: Routekaart) -> None:
        """Take the routekaart after a commit."""
        renames = renames_between(self._before, after)
        mijlpalen = self._mijlpalen.of(after)
        twins = _paired(self._last, mijlpalen, renames)
        reasons = _new_reasons(self._before, after)
        self._end(twins, commit, after, renames)
        current: dict[str, Track] = {}
        for new, old in twins.pairs:
            track = self._current[old.id] if old else self._revived(new)
            current[new.id] = track if new is old else _longer(track, new, commit, _reason(new, reasons))
        self._current, self._before, self._last = current, after, mijlpalen

    def tracks(self) -> tuple[Track, ...]:
        """Give the track of each mijlpaal that there is, in the order of the files, and of each that ended."""
        return (*self._current.values(), *self._ended)

    def _end(self, twins: Twins, commit: Commit, after: Routekaart, renames: Renames) -> None:
        """End the tracks of mijlpalen that are gone."""
        for old in twins.ended:
            is_merged = any(renames.own(record_id) in after.by_id for record_id in old.record_ids)
            status: Gone = "samengevoegd" if is_merged else "verwijderd"
            track = self._current[old.id]
            stand = Stand(commit, status, None, None, None)
            self._ended.append(track._replace(standen=(*track.standen, stand)))

    def _revived(self, new: Mijlpaal) -> Track:
        """Give the track of a mijlpaal that was gone and is back under its id and titel, else an empty one."""
        for place, track in enumerate(self._ended):
            if (track.id, track.titel) == (new.id, new.titel):
                return self._ended.pop(place)
        return Track(new.id, new.titel, new.onderdeel, new.vertrouwelijk, (), ())


def _paired(old: list[Mijlpaal], new: list[Mijlpaal], renames: Renames) -> Twins:
    """Pair the mijlpalen of two versions: at once where no record was renamed and no mijlpaal came or went."""
    if not renames.present_ids and not renames.replaced and _ids(old) == _ids(new):
        return Twins(list(zip(new, old, strict=True)), [])
    return paired(old, new, renames)


def _ids(mijlpalen: Iterable[Mijlpaal]) -> list[str]:
    return [mijlpaal.id for mijlpaal in mijlpalen]


def _longer(track: Track, mijlpaal: Mijlpaal, commit: Commit, reden: str | None) -> Track:
    """Give the track under the mijlpaal's names, with its stand at a commit where that is another one than before."""
    stand = Stand(commit, mijlpaal.status, mijlpaal.moment, mijlpaal.begin, mijlpaal.eind, reden)
    standen = track.standen
    if not standen or _facts(standen[-1]) != _facts(stand):
        standen = (*standen, stand)
    return Track(
        mijlpaal.id,
        mijlpaal.titel,
        mijlpaal.onderdeel,
        mijlpaal.vertrouwelijk,
        mijlpaal.record_ids,
        standen,
        shown_title(mijlpaal),
    )


def _facts(stand: Stand) -> tuple[object, ...]:
    return stand.status, stand.moment, stand.begin, stand.eind


def _new_reasons(before: Routekaart, after: Routekaart) -> dict[str, str]:
    """Give the reason (`afstemming.reden`) of each record that has another one than before, by its id."""
    reasons: dict[str, str] = {}
    for stap in after.steps:
        reden = stap.afstemming.reden
        earlier = before.by_id.get(stap.id)
        if reden and (earlier is None or earlier.afstemming.reden != reden):
            reasons[stap.id] = reden
    return reasons


def _reason(mijlpaal: Mijlpaal, reasons: dict[str, str]) -> str | None:
    return next(filter(None, map(reasons.get, mijlpaal.record_ids)), None)
