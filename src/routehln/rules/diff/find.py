"""From two versions to the answer: match the records, compare them, tell what it does."""

from collections.abc import Iterable
from datetime import date

from routehln.model.answers.difference import Beloop, Difference
from routehln.model.answers.version import Version
from routehln.model.records.records import STEPS, Record
from routehln.rules.diff.changes import Compare
from routehln.rules.diff.effects import Effects, effects
from routehln.rules.diff.findings import findings
from routehln.rules.diff.match import Pair, match

_UNKNOWN = Effects([], Beloop(), [], [])


def diff(before: Version, after: Version, peildatum: date) -> Difference:
    """What changed in meaning; mijlpalen as they stand on the peildatum in both versions.

    Where a version can't be read whole, what it may hold all the same is called neither new nor gone, and nothing is
    said of mijlpalen.
    """
    pairs, names = match(before.routekaart, after.routekaart)
    compare = Compare(before.routekaart, after.routekaart, names)
    changes = [(pair, compare.changes(pair)) for pair in pairs if not _unread(pair, before, after)]
    changed = [pair for pair, some in changes if some]
    steps = {pair.known for pair in changed if pair.lijst in STEPS}
    came, gone = findings(before, after, names, steps)
    whole = not before.fouten and not after.fouten
    made = effects(before.routekaart, after.routekaart, names, peildatum) if whole else _UNKNOWN
    return Difference(
        van=before.naam,
        naar=after.naam,
        peildatum=peildatum,
        volledig=whole,
        wijzigingen=[change for _, some in changes for change in some],
        verschuivingen=made.verschuivingen,
        mijlpalen=made.mijlpalen,
        overleggen=made.overleggen,
        te_laat=made.te_laat,
        nieuwe_bevindingen=came,
        verdwenen_bevindingen=gone,
        opmaak=_laid_out(before, after, changed) if whole else [],
        onleesbaar=[*before.problems, *after.problems],
    )


def _unread(pair: Pair, before: Version, after: Version) -> bool:
    """It may be in the other version all the same, in what could not be read there; or a part of it is."""
    if pair.old is not None and pair.new is not None and pair.was == pair.known:
        return pair.was in before.unread.wrong | after.unread.wrong
    gone = pair.old is not None and _may_hold(after, pair.was, before, pair.old)
    return gone or (pair.new is not None and _may_hold(before, pair.known, after, pair.new))


def _may_hold(version: Version, known: str, other: Version, record: Record) -> bool:
    """Whether a version may hold a record of another one, or that is none itself.

    One without an id is known by others, and in any file.
    """
    if getattr(record, "id", known) is None:
        return not (version.unread.nothing and other.unread.nothing)
    return known in other.unread.wrong or version.unread.may_hold(known, record.source.bestand)


def _laid_out(before: Version, after: Version, changed: Iterable[Pair]) -> list[str]:
    """The files with other bytes, and no record that changed; one that only got another name is none of them."""
    old, new = ({name: _laid(data) for name, data in each.files.items()} for each in (before, after))
    moved = {*old.values()} & {*new.values()}
    other = {name for name in old.keys() | new.keys() if old.get(name) != new.get(name)}
    other -= {name for one in (old, new) for name in one if (name not in old or name not in new) and one[name] in moved}
    meant = set[str]()
    for pair in changed:
        meant |= {record.source.bestand for record in (pair.old, pair.new) if record is not None}
    return sorted(other - meant)


def _laid(data: bytes) -> bytes:
    """How a file is laid out, whatever ends its lines: git may have given them other ends on disk."""
    return data.replace(b"\r\n", b"\n")
