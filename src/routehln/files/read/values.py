"""The plain values of one file: each step by itself, and everything else together."""

from collections.abc import Iterator
from typing import Any, NamedTuple

from routehln.files.yaml.compose import Value
from routehln.model.records.place import Node
from routehln.model.records.records import STEPS


class Step(NamedTuple):
    """A tussenstop or kalenderregel: its id, its list, its values by key, and its line (from 1)."""

    id: str
    key: str
    value: dict[str, Any]
    line: int


class Values(NamedTuple):
    """The steps of a file, and everything else in it by key."""

    steps: list[Step]
    rest: dict[str, Any]


def values(value: Value, node: Node) -> Values:
    """Take a file's value apart, valid or not; raises TypeError where its steps are no list of mappings with an id."""
    if value is None:
        return Values([], {})
    if not isinstance(value, dict):
        raise TypeError(value)
    rest = {key: part for key, part in value.items() if key not in STEPS}
    return Values(list(_steps(value, node)), rest)


def _steps(value: dict[str, Any], node: Node) -> Iterator[Step]:
    for key in STEPS:
        items = value.get(key)
        if items is None:
            continue
        if not isinstance(items, list):
            raise TypeError(key)
        for index, item in enumerate(items):
            if not isinstance(item, dict) or not isinstance(item.get("id"), str):
                raise TypeError(key)
            yield Step(item["id"], key, item, node.parts[key].parts[index].line)
