"""Records within a record that have another id in the later version: onderdelen, indicatoren, interventies."""

from collections.abc import Hashable, Iterable

from routehln.model.records.records import Record
from routehln.model.records.references import OWNERS
from routehln.rules.diff.identity.entry import Couple
from routehln.rules.diff.identity.meaning import Meaning, Meanings


def remember_nested(lijst: str, couples: Iterable[Couple], meanings: Meanings) -> None:
    """Add to the renames what got another id within these records and says the same; its key is what it is listed by.

    Args:
        lijst: the list of the records.
        couples: each record of the list in the earlier and in the later version.
        meanings: how to read both versions, and the renames to add to.
    """
    for owner in OWNERS:
        if owner.lijst == lijst and owner.path:
            key = owner.path[0]
            for old, new in couples:
                for old_id, present_id in _renamed(getattr(old.record, key), getattr(new.record, key), meanings):
                    meanings.renames.add(key, old_id, present_id)


def _renamed(old_records: Iterable[Record], new_records: Iterable[Record], meanings: Meanings) -> list[tuple[str, str]]:
    """Pair the ids of the records that only either version has, where what they say is equal and of no other."""
    old_ids = _by_id(old_records)
    new_ids = _by_id(new_records)
    gone = [record for record_id, record in old_ids.items() if record_id not in new_ids]
    came = [record for record_id, record in new_ids.items() if record_id not in old_ids]
    if not gone or not came:
        return []
    came_by_content = _unique(came, meanings.new)
    pairs: list[tuple[str, str]] = []
    for content, old_id in _unique(gone, meanings.old).items():
        if content in came_by_content:
            pairs.append((old_id, came_by_content[content]))
    return pairs


def _by_id(records: Iterable[Record]) -> dict[str, Record]:
    by_id: dict[str, Record] = {}
    for record in records:
        record_id = getattr(record, "id", None)
        if record_id:
            by_id[record_id] = record
    return by_id


def _unique(records: Iterable[Record], meaning: Meaning) -> dict[Hashable, str]:
    """Give the ids of records by what they say, without those of which another says the same."""
    ids: dict[Hashable, list[str]] = {}
    for record_id, record in _by_id(records).items():
        ids.setdefault(meaning.content(record), []).append(record_id)
    return {content: alike[0] for content, alike in ids.items() if len(alike) == 1}
