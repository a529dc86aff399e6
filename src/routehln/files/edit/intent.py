"""Work out which values a file has once changes are carried out: what its new text must say."""

import json
from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from routehln.files.yaml.events import Value
from routehln.model.answers.change import (
    AnyChange,
    Change,
    Edited,
    Item,
    ListAddition,
    ListRemoval,
    NewList,
    NewMapping,
    NewRecord,
    Removal,
    Rewrite,
    Which,
)


def carried_out(value: Value, changes: list[AnyChange]) -> dict[str, Any]:
    """Return a copy of a file's values with the changes made, in this order: new records, edits, rewrites, removals.

    Raises:
        LookupError: a record is gone; holds its id.
    """
    top: dict[str, Any] = _copy(value) if isinstance(value, dict) else {}
    edits: list[Edited] = []
    removals: list[Removal] = []
    rewrites: list[Rewrite] = []
    for change in changes:
        if isinstance(change, NewRecord):
            top[change.lijst] = [*(top.get(change.lijst) or []), _copy(change.velden)]
        elif isinstance(change, Removal):
            removals.append(change)
        elif isinstance(change, Rewrite):
            rewrites.append(change)
        else:
            edits.append(change)
    records = defaultdict(dict, {key: _by_id_or_place(items) for key, items in top.items() if isinstance(items, list)})
    for edit in edits:
        _carry_out(records[edit.lijst][edit.id], edit.path, edit)
    for rewrite in rewrites:
        _rewrite(top, rewrite)
    for removal in removals:
        _remove(top, removal.lijst, records[removal.lijst][removal.id])
    return top


def _rewrite(top: dict[str, Any], rewrite: Rewrite) -> None:
    """Put a text in the place of another; raise LookupError where that isn't there."""
    *steps, last = rewrite.path
    holder: Any = top
    for step in steps:
        holder = holder[step]
    if rewrite.is_key:
        holder[rewrite.nieuw] = holder.pop(last)
    elif rewrite.oud is None or holder[last] == rewrite.oud:
        holder[last] = rewrite.nieuw
    else:
        raise LookupError(rewrite.oud)


def _remove(top: dict[str, Any], lijst: str, record: dict[str, Any]) -> None:
    """Take a record out of its list, and an empty list out of the file."""
    top[lijst] = [kept for kept in top[lijst] if kept is not record]
    if not top[lijst]:
        del top[lijst]


def _carry_out(mapping: dict[str, Any], path: Sequence[str | int], edit: Edited) -> None:
    """Make the edit at `path` in a mapping: set, extend or remove a value, and remove a mapping that becomes empty."""
    key, *inner = path
    if inner and isinstance(inner[0], int):
        place, *within = inner
        _carry_out(mapping[str(key)][place], within, edit)
    elif isinstance(edit, ListRemoval):
        *holders, last = path
        for step in holders:
            mapping = mapping[str(step)]
        _take_away(mapping, str(last), edit.oud)
    else:
        _carry_out_in_mapping(mapping, [str(step) for step in path], edit)


def _take_away(mapping: dict[str, Any], key: str, text: str) -> None:
    """Take the first item called so out of a list, and the list away with its last; LookupError where there is none."""
    items = mapping.get(key) or []
    called = [item.get("titel") if isinstance(item, dict) else item for item in items]
    if text not in called:
        raise LookupError(text)
    del items[called.index(text)]
    if not items:
        del mapping[key]


def _carry_out_in_mapping(
    mapping: dict[str, Any], path: Sequence[str], edit: Change | ListAddition | NewList | NewMapping
) -> None:
    """Make an edit whose path has keys only; a mapping that it needs is made, one that becomes empty goes."""
    key, *inner = path
    if inner:
        holder = mapping.get(key) or {}
        if edit.nieuw is None and inner[0] not in holder:
            return
        _carry_out(holder, inner, edit)
        mapping[key] = holder
        if not holder:
            del mapping[key]
    elif isinstance(edit, ListAddition):
        mapping[key] = [*(mapping.get(key) or []), _item(edit.nieuw)]
    elif isinstance(edit, NewList):
        mapping[key] = list(map(_item, edit.nieuw))
    elif isinstance(edit, NewMapping):
        mapping[key] = {name: dict(values) for name, values in edit.nieuw.items()}
    elif edit.nieuw is None:
        mapping.pop(key, None)
    else:
        mapping[key] = edit.nieuw


def _item(item: Item) -> str | dict[str, str]:
    return item if isinstance(item, str) else dict(item)


def _by_id_or_place(items: list[Any]) -> dict[Which, dict[str, Any]]:
    """Return the records of a list by their id; one without an id by its place in the list."""
    by_id_or_place: dict[Which, dict[str, Any]] = {}
    for place, record in enumerate(items):
        if isinstance(record, dict):
            by_id_or_place[record.get("id", place)] = record
    return by_id_or_place


def _copy(mapping: Mapping[str, Any]) -> dict[str, Any]:
    """Return a copy in which nothing is shared: what an alias repeats becomes a value of its own."""
    copy: dict[str, Any] = json.loads(json.dumps(mapping))
    return copy
