"""Make changes of records in the text of their file."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from routehln.files.edit.new_record import add_records
from routehln.files.edit.removal import remove_record
from routehln.files.edit.rewrite import rewritten
from routehln.files.edit.splice import Splice, add, add_item, apply, fill, put, remove, replace
from routehln.files.edit.take_away import take_away
from routehln.files.edit.written import in_brackets, item_lines, list_lines, mapping_lines, written, written_pair
from routehln.files.yaml.layout import Span, layout
from routehln.files.yaml.scalars import STEP
from routehln.model.answers.change import (
    AnyChange,
    Change,
    Edited,
    ListAddition,
    ListRemoval,
    NewList,
    NewMapping,
    NewRecord,
    Removal,
    Rewrite,
    Which,
)
from routehln.model.records.records import ITEMS, LISTS, NESTED

OldRecordChange = Edited | Removal | Rewrite  # every change but a new record
_Records = dict[tuple[str | int, Which], Span]


def spliced(text: str, changes: list[AnyChange]) -> str:
    """Return the text with the changes made; raise LookupError where a record is gone or an alias."""
    for new in _new_batches(changes):
        text = apply(text, [_new_records(text, layout(text), new)])
    for batch in _batches(changes):
        top = layout(text)
        records = _records(top)
        splices = (_splice(text, top, records, change) for change in batch)
        text = apply(text, filter(None, splices))
    return text


def _new_batches(changes: list[AnyChange]) -> Iterator[list[NewRecord]]:
    """Yield the new records of each list together; each alone where a text may swallow the blank line below it."""
    by_list: defaultdict[str, list[NewRecord]] = defaultdict(list)
    for change in changes:
        if isinstance(change, NewRecord):
            by_list[change.lijst].append(change)
    for new in by_list.values():
        if any(_ends_in_break(record) for record in new):
            yield from ([record] for record in new)
        else:
            yield new


def _ends_in_break(record: NewRecord) -> bool:
    return any(isinstance(value, str) and value.endswith("\n") for value in record.velden.values())


def _batches(changes: list[AnyChange]) -> Iterator[list[OldRecordChange]]:
    """Yield the first change of every record that was there, the second and so on.

    Then come all rewrites, whose paths hold until a record goes, then each removal.

    The splices of one batch never overlap, so that the file is laid out once for all of them.
    """
    batches: defaultdict[int, list[OldRecordChange]] = defaultdict(list)
    counts: Counter[tuple[str, Which]] = Counter()
    removals: list[Removal] = []
    rewrites: list[OldRecordChange] = []
    for change in changes:
        if isinstance(change, NewRecord):
            continue
        if isinstance(change, Removal):
            removals.append(change)
        elif isinstance(change, Rewrite):
            rewrites.append(change)
        else:
            batches[counts[change.lijst, change.id]].append(change)
            counts[change.lijst, change.id] += 1
    yield from (*batches.values(), rewrites)
    for removal in removals:
        yield [removal]


def _records(top: Span) -> _Records:
    """Return the records of a file by list and id, or place in the list where they have none."""
    records: _Records = {}
    for lijst, part in top.parts.items():
        for place, record in part.parts.items():
            record_id = record.parts.get("id")
            records[lijst, record_id.value if record_id else place] = record
    return records


def _new_records(text: str, top: Span, new: list[NewRecord]) -> Splice:
    """Return the splice that adds records, all of one list."""
    lijst = new[0].lijst
    flow = top.flow or top.parts.get(lijst, top).flow
    written_records: list[list[str]] = []
    for record in new:
        pairs: list[str] = []
        for key, value in record.velden.items():
            pairs += written_pair(key, value, flow=flow)
        written_records.append(pairs)
    return add_records(text, top, lijst, written_records)


def _splice(text: str, top: Span, records: _Records, change: OldRecordChange) -> Splice | None:
    """Return the splice that makes a change, or None if nothing is to be done."""
    if isinstance(change, Rewrite):
        return rewritten(text, top, change)
    record, model = records[change.lijst, change.id], LISTS[change.lijst]
    if isinstance(change, Removal):
        position = list(top.parts[change.lijst].parts.values()).index(record)
        return remove_record(text, top, change.lijst, position)
    path = change.path
    if len(path) > 1 and isinstance(path[1], int):  # in a record within it
        item_key, place, *path_within = path
        record, model, path = record.parts[item_key].parts[place], ITEMS[str(item_key)], tuple(path_within)
    order = list(model.model_fields)
    if len(path) == 1:
        return _edit_key(text, top, record, order, change)
    return _edit_nested(text, top, record, order, change)


def _edit_nested(text: str, top: Span, record: Span, order: list[str], change: Edited) -> Splice | None:
    """Edit a key inside a mapping of a record; make the mapping for its first key, remove it with its last."""
    key, inner = map(str, change.path[-2:])
    holder = record.parts.get(key)
    if isinstance(change, ListRemoval):
        return take_away(text, top, holder, inner, change.oud) if holder else None
    if holder is not None and holder.kind == "mapping":
        if change.nieuw is None and list(holder.parts) == [inner]:
            return remove(text, top, record, key)
        return _edit_key(text, top, holder, list(NESTED[key].model_fields), change)
    if change.nieuw is None or isinstance(change, NewList | NewMapping):
        return None
    line = f"{inner}: {_written_new(change, flow=record.flow)}"
    if record.flow:
        return put(text, record, key, f"{{{line}}}", order)
    if holder is None:
        return add(text, record, key, [f"{key}:", " " * STEP + line], order)
    return fill(text, holder, [" " * (record.column + STEP) + line])


def _edit_key(text: str, top: Span, mapping: Span, order: list[str], change: Edited) -> Splice | None:
    key = str(change.path[-1])
    if isinstance(change, ListRemoval):
        return take_away(text, top, mapping, key, change.oud)
    span = mapping.parts.get(key)
    if isinstance(change, NewList | NewMapping):
        return _put_whole(text, mapping, change, order)
    if change.nieuw is None:
        return remove(text, top, mapping, key) if span else None
    if span is None or (isinstance(change, ListAddition) and span.kind == "text"):
        return put(text, mapping, key, _written_new(change, flow=mapping.flow), order)
    if isinstance(change, ListAddition):
        return add_item(text, span, item_lines(change.nieuw, flow=span.flow))
    return replace(text, mapping, key, change.nieuw)


def _put_whole(text: str, mapping: Span, change: NewList | NewMapping, order: list[str]) -> Splice:
    """Write a list or a mapping where none stood: in brackets where it stands between brackets, else in lines."""
    key = str(change.path[-1])
    if mapping.flow:
        return put(text, mapping, key, in_brackets(change.nieuw), order)
    lines = list_lines(change.nieuw) if isinstance(change, NewList) else mapping_lines(change.nieuw)
    span = mapping.parts.get(key)
    if span is None:
        return add(text, mapping, key, [f"{key}:", *lines], order)
    return fill(text, span, [" " * mapping.column + line for line in lines])


def _written_new(change: Change | ListAddition, *, flow: bool) -> str:
    if isinstance(change, ListAddition):
        return in_brackets((change.nieuw,))
    return written(str(change.path[-1]), change.nieuw or "", flow=flow)
