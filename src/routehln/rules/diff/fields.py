"""Compare two versions of one record, a field at a time."""

from collections import Counter, deque
from collections.abc import Hashable, Iterable, Iterator
from datetime import date
from decimal import Decimal
from itertools import chain, zip_longest
from typing import NamedTuple

from routehln.model.answers.difference import Waarde
from routehln.model.moment.moment import Moment
from routehln.model.records.records import Herkomst, Record
from routehln.rules.diff.identity.entry import grouped
from routehln.rules.diff.identity.meaning import LINKS, Meaning, Meanings, are_records, record_name, title_of

MAY_HOLD_LINKS = (*LINKS, "afstemming", "agenda", "indicatoren", "streefwaarde")


class Field(NamedTuple):
    """A field that changed; `veld` is its path within the record, such as `afstemming.moment`."""

    veld: str
    old: object
    new: object


def field_changes(old: Record, new: Record, meanings: Meanings, within: str = "") -> Iterator[Field]:
    """Give the fields that mean something else in `new`; `within` goes before their keys.

    A link of which the text stayed means something else where the record that it named got another id. Of the source
    of an import (`bron`) only the name means something: what that said then is remembered for the next import.
    """
    may_link_elsewhere = bool(meanings.renames.present_ids)
    if old == new and not may_link_elsewhere:
        return
    for key in type(new).model_fields:
        old_value, new_value = getattr(old, key), getattr(new, key)
        is_same_text = old_value == new_value and not (may_link_elsewhere and key in MAY_HOLD_LINKS)
        if key == "id" or is_same_text:
            continue
        path = within + key
        if isinstance(old_value, Record) and type(old_value) is type(new_value) and key != "bron":
            yield from field_changes(old_value, new_value, meanings, f"{path}.")
        elif are_records(old_value) and are_records(new_value):
            yield from _nested(old_value, new_value, meanings, f"{path}.")
        elif meanings.old.of(old, key) != meanings.new.of(new, key):
            yield Field(path, old_value, new_value)


def _nested(
    old_records: Iterable[Record], new_records: Iterable[Record], meanings: Meanings, within: str
) -> Iterator[Field]:
    """Compare records within a record: by name, then by meaning (these got a new id); others are new or gone."""
    old_by_name, new_by_name = grouped(old_records, record_name), grouped(new_records, record_name)
    gone: dict[Hashable, deque[Record]] = {}
    came: list[Record] = []
    for name in dict.fromkeys((*new_by_name, *old_by_name)):
        for old, new in _paired(old_by_name.get(name, []), new_by_name.get(name, []), meanings):
            if old and new:
                yield from field_changes(old, new, meanings, f"{within}{name}.")
            elif old:
                gone.setdefault(meanings.old.content(old), deque()).append(old)
            elif new:
                came.append(new)
    for new in came:
        name = record_name(new)
        same = gone.get(meanings.new.content(new))
        if same:
            yield Field(f"{within}{name}.id", record_name(same.popleft()), name)
        else:
            yield Field(within + name, None, new)
    for old in chain.from_iterable(gone.values()):
        yield Field(within + record_name(old), old, None)


def _paired(
    old_records: list[Record], new_records: list[Record], meanings: Meanings
) -> Iterable[tuple[Record | None, Record | None]]:
    """Pair records of one name in their order, without those that say the same in both versions."""
    same = Counter(map(meanings.new.content, new_records)) & Counter(map(meanings.old.content, old_records))
    return zip_longest(_without(old_records, meanings.old, same), _without(new_records, meanings.new, same))


def _without(records: list[Record], meaning: Meaning, contents: Counter[Hashable]) -> Iterator[Record]:
    """Give the records without the first ones of each content, as many as `contents` counts of it."""
    left = contents.copy()
    for record in records:
        content = meaning.content(record)
        if left[content]:
            left[content] -= 1
        else:
            yield record


def plain(value: object) -> Waarde:
    """Give a value as JSON can hold it: a moment in its own words, a day in ISO form, a record in one line."""
    match value:
        case Moment():
            return value.tekst
        case date():
            return value.isoformat()
        case Herkomst():
            return value.naam
        case Record():
            return _line(value)
        case tuple() | list():
            return list(map(str, map(plain, value)))
        case Decimal() | str() | int() | None:
            return value
    raise TypeError(type(value))


def _line(record: Record) -> str:
    title = title_of(record)
    if title:
        return title
    values = map(plain, dict(record).values())
    return ", ".join(str(value) for value in values if value is not None)
