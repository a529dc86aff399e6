"""What is seen from outside of what a command does: Python tells of every file that it opens or copies."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager

_heard: list[tuple[str, list[str]]] = []


def _hear(event: str, args: tuple[object, ...]) -> None:
    for wanted, subjects in _heard:
        if event == wanted:
            subjects.append(str(args[0]))


sys.addaudithook(_hear)  # can't be taken away again


@contextmanager
def heard(event: str) -> Iterator[list[str]]:
    """What the audit events of this name are about, meanwhile: of `open` and `shutil.copyfile` the paths."""
    subjects: list[str] = []
    _heard.append((event, subjects))
    try:
        yield subjects
    finally:
        _heard.pop()


@contextmanager
def read() -> Iterator[set[str]]:
    """The names of the YAML files that are opened meanwhile."""
    names: set[str] = set()
    with heard("open") as paths:
        yield names
    names.update(path.rpartition("/")[2] for path in paths if path.endswith((".yaml", ".yml")))
