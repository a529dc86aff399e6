"""What changed between two versions of one record, a field at a time."""

from collections import Counter, deque
from collections.abc import Hashable, Iterator
from datetime import date
from itertools import zip_longest
from typing import NamedTuple

from routehln.model.answers.difference import Waarde
from routehln.model.moment.moment import Moment
from routehln.model.records.records import Record
from routehln.rules.diff.meaning import Meaning, nested


class Field(NamedTuple):
    """A field that changed: `veld` is its key, keys within it behind points."""

    veld: str
    old: object
    new: object


def changed(old: Record, new: Record, read: Meaning, reads: Meaning, within: str = "") -> Iterator[Field]:
    """The fields that mean something else; `read` knows the old version, `reads` the new one."""
    if old == new:
        return
    for key in type(new).model_fields:
        one, other = getattr(old, key), getattr(new, key)
        if key == "id" or one == other:
            continue
        ones, others = nested(one), nested(other)
        if isinstance(one, Record) and type(one) is type(other):
            yield from changed(one, other, read, reads, f"{within}{key}.")
        elif ones is not None and others is not None:
            yield from _nested(ones, others, read, reads, f"{within}{key}.")
        elif read.of(old, key) != reads.of(new, key):
            yield Field(within + key, one, other)


Records = dict[str, list[Record]]


def _nested(ones: Records, others: Records, read: Meaning, reads: Meaning, within: str) -> Iterator[Field]:
    alone: list[tuple[str, Record | None, Record | None]] = []
    for name in dict.fromkeys((*others, *ones)):
        for one, other in _paired(ones.get(name, []), others.get(name, []), read, reads):
            if one and other:
                yield from changed(one, other, read, reads, f"{within}{name}.")
            else:
                alone.append((name, one, other))
    gone: dict[Hashable, deque[tuple[str, Record]]] = {}
    for name, one, _ in alone:
        if one:
            gone.setdefault(read.signature(one), deque()).append((name, one))
    for name, _, other in alone:
        if other:
            same = gone.get(reads.signature(other))  # it only got another name
            yield Field(f"{within}{name}.id", same.popleft()[0], name) if same else Field(within + name, None, other)
    yield from (Field(within + name, one, None) for some in gone.values() for name, one in some)


def _paired(
    ones: list[Record], others: list[Record], read: Meaning, reads: Meaning
) -> Iterator[tuple[Record | None, Record | None]]:
    """Records of one name: those that say the same are left out, the others are taken in order."""
    if len(ones) == len(others) == 1:
        return iter([(ones[0], others[0])])
    same = Counter(map(reads.signature, others)) & Counter(map(read.signature, ones))
    return zip_longest(_without(ones, read, same), _without(others, reads, same))


def _without(records: list[Record], read: Meaning, same: Counter[Hashable]) -> Iterator[Record]:
    left = same.copy()
    for each in records:
        signature = read.signature(each)
        if left[signature]:
            left[signature] -= 1
        else:
            yield each


def plain(value: object) -> Waarde:
    """A value as JSON can hold it: a moment in its own words, a day in ISO form, a record in one line."""
    match value:
        case Moment():
            return value.tekst
        case date():
            return value.isoformat()
        case Record():
            return _line(value)
        case tuple() | list():
            return [str(plain(each)) for each in value]
        case str() | bool() | int() | None:
            return value
    raise TypeError(type(value))


def _line(record: Record) -> str:
    for key in ("titel", "naam"):
        if found := getattr(record, key, None):
            return str(found)
    said = (getattr(record, key) for key in type(record).model_fields)
    return ", ".join(str(plain(value)) for value in said if value is not None)
