"""Match the records of two versions: by id, else by content where only the id changed."""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from typing import NamedTuple

from routehln.model.records.records import LISTS, PROGRAMMA, Actie, Besluit, Record, named
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.meaning import Meaning, Meanings
from routehln.rules.diff.names import Names

ROUNDS = 5  # records name records: each round can tell renames that build upon those of the round before
Key = tuple[str, str, int]  # list, id, and a number from 1 among the records of the list with that id


class Pair(NamedTuple):
    """A record in the earlier version (`old`) and in the later one (`new`); None where a version lacks it.

    `id` is its id in the later version, `old_id` in the earlier one; of a record in one version only they are equal.
    """

    lijst: str
    id: str
    old_id: str
    old: Record | None
    new: Record | None


def match(before: Routekaart, after: Routekaart) -> tuple[list[Pair], Meanings]:
    """Pair all records: first those of the later version, in the order of the lists, then those that are gone.

    Returns the pairs, and how to read both versions now that the renames are known.
    """
    meanings = Meanings(Meaning(before, Names()), Meaning(after, Names()))
    new_ids = meanings.old.names.now
    new_records = _keyed(meanings.new)
    _put_same_first(new_records, meanings)
    for _ in range(ROUNDS):
        renames = _renames(new_records, meanings)
        if not renames:
            break
        new_ids.update(renames)
    old_records = _keyed(meanings.old)
    old_ids = {(lijst, new_id): old_id for (lijst, old_id), new_id in new_ids.items()}
    pairs = []
    for key, record in new_records.items():
        lijst, record_id, number = key
        old_id = old_ids.get((lijst, record_id), record_id) if number == 1 else record_id
        pairs.append(Pair(lijst, record_id, old_id, old_records.pop(key, None), record))
    pairs += [Pair(lijst, record_id, record_id, record, None) for (lijst, record_id, _), record in old_records.items()]
    return pairs, meanings


def _renames(new_records: dict[Key, Record], meanings: Meanings) -> dict[tuple[str, str], str]:
    """Find further renames: records that mean the same under another id; gives new ids by list and old id.

    Of records that share an id, only the first can be renamed.
    """
    old_records = _keyed(meanings.old)
    new_ids: dict[tuple[str, Hashable], list[str]] = {}
    for key in sorted(new_records.keys() - old_records.keys(), reverse=True):
        lijst, record_id, number = key
        if number == 1:
            signature = meanings.new.signature(new_records[key])
            new_ids.setdefault((lijst, signature), []).append(record_id)
    renames: dict[tuple[str, str], str] = {}
    for key in sorted(old_records.keys() - new_records.keys()):
        lijst, record_id, number = key
        candidates = new_ids.get((lijst, meanings.old.signature(old_records[key])))
        if candidates and number == 1 and (lijst, record_id) not in meanings.old.names.now:
            renames[lijst, record_id] = candidates.pop()
    return renames


def _put_same_first(new_records: dict[Key, Record], meanings: Meanings) -> None:
    """Swap records that share an id, so that number 1 means what the earlier record with that id meant."""
    old_records = _keyed(meanings.old)
    for key in list(new_records):
        lijst, record_id, number = key
        first = lijst, record_id, 1
        if number == 1 or first not in old_records:
            continue
        if meanings.new.signature(new_records[key]) == meanings.old.signature(old_records[first]):
            new_records[first], new_records[key] = new_records[key], new_records[first]


def _keyed(meaning: Meaning) -> dict[Key, Record]:
    """Give every record of a version, keyed by list, present id and number."""
    records: dict[Key, Record] = {}
    counts: dict[tuple[str, str], int] = defaultdict(int)
    for lijst, record_id, record in _records(meaning):
        counts[lijst, record_id] += 1
        number = counts[lijst, record_id]
        present_id = meaning.names.of(lijst, record_id) if number == 1 else record_id
        records[lijst, present_id, number] = record
    return records


def _records(meaning: Meaning) -> Iterator[tuple[str, str, Record]]:
    """Give the list, the id and the record itself of everything in a version."""
    routekaart = meaning.routekaart
    if routekaart.programma.source.bestand:
        yield PROGRAMMA, PROGRAMMA, routekaart.programma
    for lijst in LISTS:
        records = getattr(routekaart, lijst)
        if lijst == "overleggen":
            ids = [bijeenkomst.id for bijeenkomst in routekaart.bijeenkomsten.described]
        else:
            ids = [_id(record, meaning.names) for record in records]
        for record_id, record in zip(ids, records, strict=True):
            yield lijst, record_id, record


def _id(record: Record, names: Names) -> str:
    """Give the id of a record; without one a besluit is called by its overleg and mijlpaal, an actie by its words."""
    if isinstance(record, Besluit) and record.id is None:
        return f"{names.of('overleggen', record.overleg or '')}+{names.step(record.mijlpaal or '')}"
    if isinstance(record, Actie) and record.id is None:
        return named(record.tekst) or record.tekst
    return str(getattr(record, "id", ""))
