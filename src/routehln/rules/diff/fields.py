"""What changed between two versions of one record, a field at a time."""

from collections.abc import Iterator
from datetime import date
from typing import NamedTuple

from routehln.model.difference import Waarde
from routehln.model.moment import Moment
from routehln.model.records import Record
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


def _nested(
    ones: dict[str, Record], others: dict[str, Record], read: Meaning, reads: Meaning, within: str
) -> Iterator[Field]:
    for known in dict.fromkeys((*others, *ones)):
        one, other = ones.get(known), others.get(known)
        if one is None or other is None:
            yield Field(within + known, one, other)
        else:
            yield from changed(one, other, read, reads, f"{within}{known}.")


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
    return str(value)


def _line(record: Record) -> str:
    for key in ("titel", "naam"):
        if found := getattr(record, key, None):
            return str(found)
    said = (getattr(record, key) for key in type(record).model_fields)
    return ", ".join(str(plain(value)) for value in said if value is not None)
