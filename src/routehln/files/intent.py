"""What the values of a file are once changes are carried out: what a spliced text must say when it is read again."""

import copy
from typing import Any

from routehln.files.yaml import Value
from routehln.model.change import AnyChange, Change, NewRecord


def carried_out(value: Value, changes: list[AnyChange]) -> dict[str, Any]:
    """A copy of a file's values with the changes made."""
    top: dict[str, Any] = copy.deepcopy(value) if isinstance(value, dict) else {}
    for change in changes:
        if isinstance(change, NewRecord):
            fields = {key: list(each) if isinstance(each, tuple) else each for key, each in change.velden.items()}
            top[change.lijst] = [*(top.get(change.lijst) or []), fields]
            continue
        mapping = _holder(top, change.lijst, change.id, change.path)
        key = change.path[-1]
        if not isinstance(change, Change):
            mapping[key] = [*(mapping.get(key) or []), change.nieuw]
        elif change.nieuw is None:
            mapping.pop(key, None)
        else:
            mapping[key] = change.nieuw
    return top


def find(top: Value, lijst: str, known: str) -> int:
    """The index of the record with this id in a list; raises LookupError."""
    records = top[lijst] if isinstance(top, dict) and isinstance(top.get(lijst), list) else []
    numbers = (number for number, each in enumerate(records) if isinstance(each, dict) and each.get("id") == known)
    found = next(numbers, None)
    if found is None:
        raise LookupError(known)
    return found


def _holder(top: dict[str, Any], lijst: str, known: str, path: tuple[str, ...]) -> dict[str, Any]:
    mapping: dict[str, Any] = top[lijst][find(top, lijst, known)]
    for key in path[:-1]:
        if mapping.get(key) is None:
            mapping[key] = {}
        mapping = mapping[key]
    return mapping
