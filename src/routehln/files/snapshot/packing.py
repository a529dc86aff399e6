"""Plain values as JSON texts and back, for the snapshot."""

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import date
from itertools import islice
from types import UnionType
from typing import Any, Final, get_args, get_origin

from routehln.model.mijlpaal.card import Card
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Cards, Mijlpalen, Monitoring, Overzicht
from routehln.model.mijlpaal.plain import Vermelding

_BATCH = 1_000  # read at a time: faster than one, and less memory than all
_Read = Callable[[Any], Any]
Scalars = Mapping[type, _Read]
DAYS: Final[Scalars] = {date: date.fromisoformat}

# Writes a plain value, or a list or mapping of them: a tuple becomes a list, a day a text in ISO form.
pack = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=date.isoformat).encode
unpack = json.loads  # of what has no tuples and no days


def unpack_mijlpalen(texts: Iterable[str]) -> list[Mijlpaal]:
    """Read back mijlpalen that were packed one by one."""
    remaining, mijlpalen = iter(texts), list[Mijlpaal]()
    while batch := list(islice(remaining, _BATCH)):
        mijlpalen += map(_read_mijlpaal, unpack(f"[{','.join(batch)}]"))
    return mijlpalen


def unpack_vermeldingen(text: str) -> list[Vermelding]:
    """Read back the records that mention a mijlpaal."""
    return list(map(_read_vermelding, unpack(text)))


def unpack_cards(texts: Iterable[str]) -> list[Card]:
    """Read back cards that were packed one by one."""
    return list(map(Card._make, map(unpack, texts)))


def unpack_overzicht(text: str, monitoring: Monitoring, cards: Cards, mijlpalen: Mijlpalen) -> Overzicht:
    """Read back an overzicht that was packed without its last fields: what is measured, the cards, the mijlpalen."""
    overzicht: Overzicht = _read_overzicht([*unpack(text), monitoring, cards, mijlpalen])
    return overzicht


def fields_reader(kind: Any, scalars: Scalars = DAYS) -> _Read:  # noqa: ANN401  # any NamedTuple
    """Make the function that turns a list of packed fields into a NamedTuple of this kind.

    `scalars` are the functions that read back what JSON has only as text, by the type they give.
    """
    readers: dict[int, _Read] = {}
    for position, annotation in enumerate(kind.__annotations__.values()):
        read_field = _reader(annotation, scalars)
        if read_field:
            readers[position] = read_field

    def read_fields(fields: list[Any]) -> Any:  # noqa: ANN401  # of the kind
        for position, read_field in readers.items():
            fields[position] = read_field(fields[position])
        return kind._make(fields)

    return read_fields


def _reader(kind: object, scalars: Scalars) -> _Read | None:
    """Make the function that reads back a packed value of this kind; None where JSON gives the value itself.

    The kind is one of the scalars, a NamedTuple, a tuple or mapping of one kind, one of these or None, or what JSON has
    too.
    """
    parts = get_args(kind)
    if isinstance(kind, type) and kind in scalars:
        return scalars[kind]
    if isinstance(kind, type) and issubclass(kind, tuple):
        return fields_reader(kind, scalars)
    if get_origin(kind) is tuple:
        read_item = _reader(parts[0], scalars)
        return (lambda items: tuple(map(read_item, items))) if read_item else tuple
    if get_origin(kind) is dict:
        read_value = _reader(parts[1], scalars)
        return (lambda values: dict(zip(values, map(read_value, values.values()), strict=True))) if read_value else None
    return _optional(_reader(parts[0], scalars)) if isinstance(kind, UnionType) else None


def _optional(read_value: _Read | None) -> _Read | None:
    """Make the function that reads back a value or None; None where JSON gives both."""
    if read_value is None:
        return None
    return lambda value: None if value is None else read_value(value)


_read_mijlpaal = fields_reader(Mijlpaal)
_read_vermelding = fields_reader(Vermelding)
_read_overzicht = fields_reader(Overzicht)
