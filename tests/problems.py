"""Fixtures that tell what is wrong with files, as `due` says it on stderr and `check` on stdout."""

import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import nullcontext
from pathlib import Path
from typing import Any, NamedTuple

import pytest
from conftest import HEAD, PROGRAMME, Ask
from parsers import HAS_C_PARSER, without_c_parser

from routehln.rules.checks import explained

LISTED = {regel_id for regel_id, *_ in explained()}
_LINE = re.compile(r"(?s)(.*?):(\d+):(\d+): fout \[([a-z0-9-]+)\] (.*)")


class Problem(NamedTuple):
    """A line of `check` that is a fout; `at` is `line:column`."""

    bestand: str
    at: str
    regel_id: str
    melding: str

    @property
    def short(self) -> str:
        """Where and what, without the sentence."""
        return f"{self.at} {self.regel_id}"


Lay = Callable[[Mapping[Any, str | bytes]], Path]
Problems = Callable[[Path], list[Problem]]
Wrong = Callable[[str | bytes], list[Problem]]


def problem(line: str) -> Problem:
    """The problem that a line tells of."""
    match = _LINE.fullmatch(line)
    assert match, f"no problem with file, line and column: {line!r}"
    bestand, regel, kolom, regel_id, melding = match.groups()
    return Problem(bestand, f"{regel}:{kolom}", regel_id, melding)


@pytest.fixture(scope="module", params=["C", "pure"])
def parser(request: pytest.FixtureRequest) -> Iterator[str]:
    """Each test twice: with the C parser, and as on a machine that has none."""
    if request.param == "C" and not HAS_C_PARSER:
        pytest.skip("there is no C parser on this machine")
    with without_c_parser() if request.param == "pure" else nullcontext():
        yield request.param


@pytest.fixture
def lay(tmp_path: Path) -> Lay:
    """A folder `roadmap/` with these files, as `lay({"a.yaml": "fasen: []"})`."""

    def _lay(files: Mapping[Any, str | bytes]) -> Path:
        folder = tmp_path / "roadmap"
        folder.mkdir(exist_ok=True)
        for name, content in files.items():
            file = folder / os.fsdecode(name)
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content.encode() if isinstance(content, str) else content)
        return folder

    return _lay


@pytest.fixture
def problems(ask: Ask) -> Problems:
    """What is wrong with a folder: `check` finds it and ends with 1, `due` says the same and does nothing."""

    def _problems(folder: Path) -> list[Problem]:
        due, check = ask("due", "--maand", "2021-10", roadmap=folder), ask("check", roadmap=folder)
        *lines, _counts = check.out.splitlines()
        fouten = [line for line in lines if ": fout [" in line]
        causes = [line for line in lines if "[naam-zonder-yaml]" in line]
        assert (due.code, due.err.splitlines()) == ((2, causes + fouten) if fouten else (0, []))
        assert (check.code, check.err) == (1 if fouten else 0, "")
        assert not fouten or not due.out
        assert {problem(line).regel_id for line in fouten} <= LISTED
        return [problem(line) for line in fouten]

    return _problems


@pytest.fixture
def wrong(lay: Lay, problems: Problems) -> Wrong:
    """What is wrong with one file of these bytes, beside a sound programme."""

    def _wrong(content: str | bytes) -> list[Problem]:
        listed = problems(lay({"a.yaml": HEAD + PROGRAMME, "b.yaml": content}))
        assert {problem.bestand for problem in listed} <= {"roadmap/b.yaml"}
        return listed

    return _wrong
