"""Which record of one version is which of the other: by its id, or by all that it says where only the id changed."""

from collections.abc import Hashable, Iterator
from typing import NamedTuple

from routehln.model.records.records import LISTS, PROGRAMMA, Besluit, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.meaning import Meaning
from routehln.rules.diff.names import Names

ROUNDS = 5  # a record is known again by what it names, and that by what it names: further than this nobody renames
Key = tuple[str, str, int]  # list, id, and which of those that share it


class Pair(NamedTuple):
    """A record then and now; `known` is its id now, or what it was where it is gone, `was` what it was."""

    lijst: str
    known: str
    was: str
    old: Record | None
    new: Record | None


def match(before: Routekaart, after: Routekaart) -> tuple[list[Pair], Names]:
    """Every record of both versions, in the order of the lists; the later version's first, then what is gone."""
    names = Names()
    now = _keyed(after, Names())
    _same_first(before, after, now)
    for _ in range(ROUNDS):
        if not _rename(before, after, now, names):
            break
    then = _keyed(before, names)
    return [*_present(now, then, names), *_gone(now, then)], names


def _present(now: dict[Key, Record], then: dict[Key, Record], names: Names) -> Iterator[Pair]:
    was = {(lijst, new): old for (lijst, old), new in names.now.items()}
    for key, new in now.items():
        lijst, known, _ = key
        yield Pair(lijst, known, was.get((lijst, known), known), then.get(key), new)


def _gone(now: dict[Key, Record], then: dict[Key, Record]) -> Iterator[Pair]:
    for key, old in then.items():
        if key not in now:
            yield Pair(key[0], key[1], key[1], old, None)


def _rename(before: Routekaart, after: Routekaart, now: dict[Key, Record], names: Names) -> bool:
    """Add the renames that can be seen with those known so far; gives whether there were any."""
    then = _keyed(before, names)
    reads, read = Meaning(after, Names()), Meaning(before, names)
    new: dict[tuple[str, Hashable], list[Key]] = {}
    for key in now.keys() - then.keys():
        if key[2] == 1:  # an id that another record has too names nobody
            new.setdefault((key[0], reads.signature(now[key])), []).append(key)
    for keys in new.values():
        keys.sort(reverse=True)
    found: dict[tuple[str, str], str] = {}
    for key in sorted(then.keys() - now.keys()):
        alike = new.get((key[0], read.signature(then[key])))
        if alike and key[2] == 1 and key[:2] not in names.now:  # of those that share an id the first; each id once
            found[key[:2]] = alike.pop()[1]
    names.now |= found
    return bool(found)


def _same_first(before: Routekaart, after: Routekaart, now: dict[Key, Record]) -> None:
    """Of records that share an id now, the one that is what it was goes first: another took its id."""
    then = _keyed(before, Names())
    reads, read = Meaning(after, Names()), Meaning(before, Names())
    for key in [each for each in now if each[2] > 1]:
        first = (*key[:2], 1)
        if first in then and reads.signature(now[key]) == read.signature(then[first]):
            now[first], now[key] = now[key], now[first]


def _keyed(routekaart: Routekaart, names: Names) -> dict[Key, Record]:
    found: dict[Key, Record] = {}
    counted: dict[tuple[str, str], int] = {}
    for lijst, known, record in _records(routekaart, names):
        number = counted[lijst, known] = counted.get((lijst, known), 0) + 1
        found[lijst, names.of(lijst, known) if number == 1 else known, number] = record
    return found


def _records(routekaart: Routekaart, names: Names) -> Iterator[tuple[str, str, Record]]:
    if routekaart.programma.source.bestand:
        yield PROGRAMMA, PROGRAMMA, routekaart.programma
    meetings = iter(routekaart.bijeenkomsten.described)
    for lijst in LISTS:
        for record in getattr(routekaart, lijst):
            known = next(meetings).id if lijst == "overleggen" else _known(record, names)
            yield lijst, known, record


def _known(record: Record, names: Names) -> str:
    if isinstance(record, Besluit) and record.id is None:
        return f"{names.of('overleggen', record.overleg or '')}+{names.step(record.mijlpaal or '')}"
    return str(getattr(record, "id", ""))
