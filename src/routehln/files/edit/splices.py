"""From changes of records to a new text of the file that they stand in."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from routehln.files.edit.new_record import add_record
from routehln.files.edit.splice import Splice, add, add_item, apply, fill, put, remove, replace
from routehln.files.yaml.layout import Span, layout
from routehln.files.yaml.scalars import STEP, render, render_new
from routehln.model.answers.change import AnyChange, Edited, ListAddition, NewRecord
from routehln.model.records.records import LISTS, Afstemming

# What is no text: written plain, for every reader of YAML.
_PLAIN = frozenset({"afgerond_op", "datum", "vertrouwelijk", "besluitvormend", "nummer"})


def spliced(text: str, changes: list[AnyChange]) -> str:
    """The text with the changes made; raises LookupError where a record is gone or an alias."""
    for some in _rounds(changes):
        top = layout(text)
        ids = {lijst: _by_id(top, lijst) for lijst in {change.lijst for change in some}}
        text = apply(text, [each for change in some for each in _splices(text, top, ids[change.lijst], change)])
    return text


def _rounds(changes: list[AnyChange]) -> Iterator[list[AnyChange]]:
    """New records one by one, then of each record one change at a time: the next sees what the one before it made."""
    rounds: defaultdict[int, list[AnyChange]] = defaultdict(list)
    made: Counter[tuple[str, str]] = Counter()
    for change in changes:
        if isinstance(change, NewRecord):
            yield [change]
        else:
            rounds[made[change.lijst, change.id]].append(change)
            made[change.lijst, change.id] += 1
    yield from rounds.values()


def _by_id(top: Span, lijst: str) -> dict[str, Span]:
    records = top.parts[lijst].parts.values() if lijst in top.parts else ()
    return {record.parts["id"].value: record for record in records if "id" in record.parts}


def _splices(text: str, top: Span, ids: dict[str, Span], change: AnyChange) -> Iterator[Splice]:
    if isinstance(change, NewRecord):
        flow = top.flow or top.parts.get(change.lijst, top).flow
        fields = {key: _new(key, value, flow=flow) for key, value in change.velden.items()}
        yield add_record(text, top, change.lijst, fields)
        return
    order = list(LISTS[change.lijst].model_fields)
    of_path = _of_key if len(change.path) == 1 else _of_nested
    yield from of_path(text, top, ids[change.id], order, change)


def _of_nested(text: str, top: Span, record: Span, order: list[str], change: Edited) -> Iterator[Splice]:
    key, inner = change.path
    holder = record.parts.get(key)
    if holder is not None and holder.kind == "mapping":
        if change.nieuw is None and list(holder.parts) == [inner]:
            yield remove(text, top, record, key)
        else:
            yield from _of_key(text, top, holder, list(Afstemming.model_fields), change)
    elif change.nieuw is not None:
        line = f"{inner}: {_of_new(change, flow=record.flow)}"
        if record.flow:
            yield from _put(text, record, key, f"{{{line}}}", order)
        elif holder is None:
            yield add(text, record, [f"{key}:", " " * STEP + line], order[: order.index(key)])
        else:
            yield fill(text, holder, [" " * (record.column + STEP) + line])


def _of_key(text: str, top: Span, mapping: Span, order: list[str], change: Edited) -> Iterator[Splice]:
    key = change.path[-1]
    span = mapping.parts.get(key)
    if change.nieuw is None:
        if span is not None:
            yield remove(text, top, mapping, key)
    elif span is None or (isinstance(change, ListAddition) and span.kind == "text"):
        yield from _put(text, mapping, key, _of_new(change, flow=mapping.flow), order)
    elif isinstance(change, ListAddition):
        yield add_item(text, span, render_new(change.nieuw, flow=span.flow))
    else:
        yield replace(text, mapping, key, change.nieuw)


def _put(text: str, mapping: Span, key: str, written: str, order: list[str]) -> Iterator[Splice]:
    if key in mapping.parts:
        yield put(text, mapping, key, written)
    else:
        yield add(text, mapping, [f"{key}: {written}"], order[: order.index(key)])


def _of_new(change: Edited, *, flow: bool) -> str:
    value = change.nieuw or ""
    return _new(change.path[-1], (value,) if isinstance(change, ListAddition) else value, flow=flow)


def _new(key: str, value: str | tuple[str, ...], *, flow: bool) -> str:
    """A value where none stood; `flow` says that it stands in brackets."""
    if isinstance(value, tuple):
        return f"[{', '.join(render_new(each, flow=True) for each in value)}]"
    return render(value, "", 0, flow=True) if key in _PLAIN else render_new(value, flow=flow)
