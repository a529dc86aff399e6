"""What the values of a file are once changes are carried out: what a spliced text must say when it is read again."""

from typing import Any

from routehln.files.yaml.events import Value
from routehln.model.answers.change import AnyChange, Edited, ListAddition, NewRecord


def carried_out(value: Value, changes: list[AnyChange]) -> dict[str, Any]:
    """A copy of a file's values with the changes made, new records first; raises LookupError where a record is gone."""
    top: dict[str, Any] = _copy(value) if isinstance(value, dict) else {}
    edits: list[Edited] = []
    for change in changes:
        if isinstance(change, NewRecord):
            top[change.lijst] = [*(top.get(change.lijst) or []), _copy(change.velden)]
        else:
            edits.append(change)
    records = {lijst: _by_id(top, lijst) for lijst in {edit.lijst for edit in edits}}
    for edit in edits:
        _carry_out(records[edit.lijst][edit.id], edit.path, edit)
    return top


def _carry_out(mapping: dict[str, Any], path: tuple[str, ...], edit: Edited) -> None:
    key, *inner = path
    if inner:
        holder = mapping.get(key) or {}
        if edit.nieuw is None and inner[0] not in holder:
            return
        _carry_out(holder, tuple(inner), edit)
        mapping[key] = holder
        if not holder:
            del mapping[key]
    elif isinstance(edit, ListAddition):
        mapping[key] = [*(mapping.get(key) or []), edit.nieuw]
    elif edit.nieuw is None:
        mapping.pop(key, None)
    else:
        mapping[key] = edit.nieuw


def _by_id(top: dict[str, Any], lijst: str) -> dict[str, dict[str, Any]]:
    return {each["id"]: each for each in top.get(lijst) or [] if isinstance(each, dict) and "id" in each}


def _copy(value: Any) -> Any:  # noqa: ANN401  # a file's value
    """A copy in which nothing is shared: what an alias repeats is a value of its own."""
    if isinstance(value, dict):
        return {key: _copy(each) for key, each in value.items()}
    return [_copy(each) for each in value] if isinstance(value, (list, tuple)) else value
