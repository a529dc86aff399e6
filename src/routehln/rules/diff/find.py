"""From two versions to the answer: match the records, compare them, tell the effects."""

from collections.abc import Iterable
from datetime import date

from routehln.model.answers.difference import Beloop, Difference
from routehln.model.answers.version import Version
from routehln.model.records.records import STEPS, Record
from routehln.rules.diff.changes import changes
from routehln.rules.diff.effects import Effects, effects
from routehln.rules.diff.findings import findings
from routehln.rules.diff.match import Pair, match

_NO_EFFECTS = Effects([], Beloop(), [], [])


def diff(before: Version, after: Version, peildatum: date) -> Difference:
    """Tell what changed in meaning; mijlpalen as they stand on the peildatum in both versions.

    Where a version couldn't be read in full, no record is called new or gone that it may hold all the same, and
    nothing is told of mijlpalen.
    """
    pairs, meanings = match(before.routekaart, after.routekaart)
    names = meanings.old.names
    wijzigingen = []
    changed = []
    for pair in pairs:
        of_pair = [] if _is_unsure(pair, before, after) else list(changes(pair, meanings))
        if of_pair:
            changed.append(pair)
            wijzigingen += of_pair
    whole = not before.fouten and not after.fouten
    changed_ids = {pair.id for pair in changed if pair.lijst in STEPS}
    came, gone = findings(before, after, names, changed_ids, whole=whole)
    outcome = effects(before.routekaart, after.routekaart, names, peildatum) if whole else _NO_EFFECTS
    return Difference(
        van=before.naam,
        naar=after.naam,
        peildatum=peildatum,
        volledig=whole,
        wijzigingen=wijzigingen,
        **outcome._asdict(),
        nieuwe_bevindingen=came,
        verdwenen_bevindingen=gone,
        opmaak=_laid_out_anew(before, after, changed) if whole else [],
        onleesbaar=[*before.problems, *after.problems],
    )


def _is_unsure(pair: Pair, before: Version, after: Version) -> bool:
    """Tell whether what couldn't be read may hold the record, or a part of it."""
    if pair.old is not None and pair.new is not None and pair.old_id == pair.id:
        return pair.id in before.unread.wrong | after.unread.wrong
    old_may_stay = pair.old is not None and _may_hold(after, pair.old_id, before, pair.old)
    return old_may_stay or (pair.new is not None and _may_hold(before, pair.id, after, pair.new))


def _may_hold(version: Version, record_id: str, home: Version, record: Record) -> bool:
    """Tell whether `version` may hold, among what couldn't be read, a record that was read in the version `home`.

    A record without an id is called by what it names, which may be unread in either version.
    """
    if getattr(record, "id", record_id) is None:
        return not (version.unread.nothing and home.unread.nothing)
    return record_id in home.unread.wrong or version.unread.may_hold(record_id, record.source.bestand)


def _laid_out_anew(before: Version, after: Version, changed: Iterable[Pair]) -> list[str]:
    """List files whose bytes changed while no record did; a file that was only renamed is left out."""
    old_files = {name: _with_unix_ends(data) for name, data in before.files.items()}
    new_files = {name: _with_unix_ends(data) for name, data in after.files.items()}
    kept = set(old_files.values()) & set(new_files.values())
    laid_out = set[str]()
    for name in old_files.keys() | new_files.keys():
        old, new = old_files.get(name), new_files.get(name)
        is_moved = None in (old, new) and not kept.isdisjoint((old, new))
        if old != new and not is_moved:
            laid_out.add(name)
    for pair in changed:
        laid_out -= {record.source.bestand for record in (pair.old, pair.new) if record is not None}
    return sorted(laid_out)


def _with_unix_ends(data: bytes) -> bytes:
    """End lines as git does, which may have given them other ends on disk."""
    return data.replace(b"\r\n", b"\n")
