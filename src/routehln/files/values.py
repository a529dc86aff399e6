"""What one file says, as plain values: each step on its own, and the rest."""

from collections.abc import Iterable, Iterator
from typing import Any, Final, NamedTuple

from routehln.files.compose import Value
from routehln.files.packing import pack, unpack
from routehln.model.place import Node

STEPS: Final = ("tussenstops", "kalender")


class Step(NamedTuple):
    """A tussenstop or kalenderregel: its id, its list, the line where it stands (from 1), and its keys as JSON."""

    id: str
    key: str
    line: int
    packed: str


class Values(NamedTuple):
    """The steps of a file, and everything else in it as JSON; that is empty where there is nothing else."""

    steps: tuple[Step, ...]
    rest: str


def values(value: Value, node: Node) -> Values:
    """What a file says that was read, valid or not; raises TypeError where it has no steps as they should be."""
    if value is None:
        return Values((), "")
    if not isinstance(value, dict):
        raise TypeError(value)
    rest = {key: part for key, part in value.items() if key not in STEPS}
    return Values(tuple(_steps(value, node)), pack(rest) if rest else "")


def together(steps: Iterable[Step]) -> tuple[dict[str, list[Any]], Node]:
    """A file's value with these steps only, and where they stand."""
    value: dict[str, list[Any]] = {key: [] for key in STEPS}
    node = Node(1, 1)
    node.parts = {key: Node(1, 1) for key in STEPS}
    for key in STEPS:
        node.parts[key].parts = {}
    for step in steps:
        node.parts[step.key].parts[len(value[step.key])] = Node(step.line, 1)
        value[step.key].append(unpack(step.packed))
    return value, node


def _steps(value: dict[str, Any], node: Node) -> Iterator[Step]:
    for key in STEPS:
        if (items := value.get(key)) is None:
            continue
        if not isinstance(items, list):
            raise TypeError(key)
        for index, item in enumerate(items):
            if not isinstance(item, dict) or not isinstance(item.get("id"), str):
                raise TypeError(key)
            yield Step(item["id"], key, node.parts[key].parts[index].line, pack(item))
