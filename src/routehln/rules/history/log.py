"""Everything that changed in one record, through its renames (contract section 5, `log`)."""

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from routehln.model.answers.difference import Wijziging
from routehln.model.history.history import Commit
from routehln.model.records.records import LISTS, STEPS, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.changes import changes, title
from routehln.rules.diff.identity.entry import entries
from routehln.rules.diff.identity.match import match
from routehln.rules.diff.identity.meaning import Meaning
from routehln.rules.diff.identity.renames import Renames

_NO_COMMIT = Commit(-1, "", 0)


class Version(NamedTuple):
    """The routekaart after a commit."""

    commit: Commit
    routekaart: Routekaart


class RecordKey(NamedTuple):
    """A record by the list that it is in and the id that it is called by."""

    lijst: str
    id: str


def last_key(versions: Sequence[Version], record_id: str) -> RecordKey | None:
    """Give the key of the last record with this id; of one in two lists the tussenstop or kalenderregel."""
    for version in reversed(versions):
        for lijst in (*STEPS, *LISTS):
            if record_of(version.routekaart, RecordKey(lijst, record_id)):
                return RecordKey(lijst, record_id)
    return None


def changes_of(versions: Sequence[Version], key: RecordKey) -> Iterator[tuple[Commit, Wijziging]]:
    """Give what changed in a record, newest first, each with its commit.

    It ends where the record is new; where it was away for a while and came back under its id, where it first was.
    """
    nothing = Version(_NO_COMMIT, Routekaart())
    for after, before in pairwise((*reversed(versions), nothing)):
        new, same_id = record_of(after.routekaart, key), record_of(before.routekaart, key)
        if new is same_id or new == same_id:
            continue
        pairs, meanings = match(before.routekaart, after.routekaart)
        pair = next((pair for pair in pairs if (pair.lijst, pair.id) == key and _tells(pair.new, new)), None)
        if pair is None:  # it is gone, and there again later
            continue
        for wijziging in changes(pair, meanings):
            yield after.commit, wijziging
        if pair.old is None and same_id is not None:  # an earlier record had this id
            return
        key = RecordKey(key.lijst, pair.old_id)


def title_of(versions: Sequence[Version], key: RecordKey) -> str:
    """Give what a record is called in the last version that has it."""
    for version in reversed(versions):
        record = record_of(version.routekaart, key)
        if record is not None:
            return title(record, key.id, version.routekaart)
    return key.id


def existing_ids(versions: Sequence[Version]) -> set[str]:
    """Give the id of every record of these versions."""
    ids = set[str]()
    for version in versions:
        meaning = Meaning(version.routekaart, Renames())
        for lijst in LISTS:
            ids |= {entry.id for entry in entries(meaning, lijst)}
    return ids


def _tells(record: Record | None, new: Record | None) -> bool:
    """Tell whether the later record of a pair is this one; where there is none any more, whether the pair has none."""
    return record is new if new is not None else record is None


def record_of(routekaart: Routekaart, key: RecordKey) -> Record | None:
    """Give the record of a list that is called by this id, if there is one."""
    if key.lijst in STEPS:
        stap = routekaart.by_id.get(key.id)
        return stap if isinstance(stap, LISTS[key.lijst]) else None
    for entry in entries(Meaning(routekaart, Renames()), key.lijst):
        if entry.id == key.id:
            return entry.record
    return None
