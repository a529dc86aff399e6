"""From changes of records to splices of the text that they stand in."""

from collections.abc import Iterator
from itertools import groupby

from routehln.files.intent import find
from routehln.files.layout import Span
from routehln.files.scalars import render_new
from routehln.files.slip import Slip, UnreadableError
from routehln.files.splice import STEP, Splice, add, add_item, add_record, remove, replace
from routehln.files.yaml import read_yaml
from routehln.model.change import AnyChange, Change, ListAddition, NewRecord
from routehln.model.records import LISTS, Afstemming

_DAYS = frozenset({"afgerond_op", "datum"})


def splices(text: str, top: Span, changes: list[AnyChange]) -> list[Splice]:
    """Every splice that the changes need; raises UnreadableError where a record is gone or stands elsewhere."""
    values = read_yaml(text)[0]
    found: list[Splice] = []
    for change in changes:
        if isinstance(change, NewRecord):
            written = {key: _written(key, value) for key, value in change.velden.items()}
            found.append(add_record(text, top, change.lijst, written))
    edits = [change for change in changes if not isinstance(change, NewRecord)]
    for (lijst, known), some in groupby(edits, key=lambda change: (change.lijst, change.id)):
        try:
            record = top.parts[lijst].parts[find(values, lijst, known)]
        except LookupError:
            raise UnreadableError(Slip(1, 1, "record-weg", f"'{known}' staat er niet meer in")) from None
        if record.kind != "mapping":
            raise UnreadableError(Slip(1, 1, "record-weg", f"'{known}' is een verwijzing (*naam)"))
        found += _of_record(text, record, list(LISTS[lijst].model_fields), list(some))
    return found


def _of_record(text: str, record: Span, order: list[str], changes: list[Change | ListAddition]) -> Iterator[Splice]:
    nested = [change for change in changes if len(change.path) > 1]
    for change in changes:
        if len(change.path) == 1:
            yield from _of_key(text, record, order, change)
    if nested:
        yield from _of_nested(text, record, order, nested)


def _of_nested(text: str, record: Span, order: list[str], changes: list[Change | ListAddition]) -> Iterator[Splice]:
    key = changes[0].path[0]
    holder = record.parts.get(key)
    if holder is not None and holder.kind == "mapping":
        for change in changes:
            yield from _of_key(text, holder, list(Afstemming.model_fields), change)
        return
    written = {change.path[1]: _of_new(change) for change in changes if change.nieuw is not None}
    if record.flow:
        whole = f"{key}: {{{', '.join(f'{name}: {value}' for name, value in written.items())}}}"
    else:
        lead = "\n" + " " * (record.column + STEP)
        whole = f"{key}:" + "".join(f"{lead}{name}: {value}" for name, value in written.items())
    if holder is None:
        yield add(text, record, whole, order[: order.index(key)])
    else:
        yield Splice(record.keys[key][0], holder.end, whole)


def _of_key(text: str, mapping: Span, order: list[str], change: Change | ListAddition) -> Iterator[Splice]:
    key = change.path[-1]
    span = mapping.parts.get(key)
    before = order[: order.index(key)]
    if isinstance(change, ListAddition) and span is not None and span.kind == "list":
        yield add_item(text, span, render_new(change.nieuw))
    elif change.nieuw is None:
        if span is not None:
            yield remove(text, mapping, key)
    elif span is None:
        yield add(text, mapping, f"{key}: {_of_new(change)}", before)
    else:
        yield replace(text, mapping, key, change.nieuw)


def _of_new(change: Change | ListAddition) -> str:
    value = change.nieuw or ""
    return _written(change.path[-1], (value,) if isinstance(change, ListAddition) else value)


def _written(key: str, value: str | tuple[str, ...]) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(render_new, value))}]"
    return value if key in _DAYS else render_new(value)
