"""Every example in the README prints what the README says, and every file it names exists."""

import os
import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import REPOSITORY, Ask

README = REPOSITORY / "README.md"
EXAMPLE = re.compile(r"^```console\n\$ routehln (?P<line>.+)\n(?P<out>(?:.*\n)*?)```$", re.MULTILINE)
ELLIPSIS = "…\n"
EXAMPLES = list(EXAMPLE.finditer(README.read_text(encoding="utf-8")))


def test_the_readme_has_examples() -> None:
    assert len(EXAMPLES) >= 3


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example["line"])
def test_an_example_prints_what_the_readme_says(example: re.Match[str], ask: Ask) -> None:
    """A line with only `…` stands for lines left out."""
    outcome = ask(*shlex.split(example["line"]))
    said = outcome.out + outcome.err
    for part in example["out"].split(ELLIPSIS):
        assert part in said
        said = said.partition(part)[2] if part else said
    if ELLIPSIS not in example["out"]:
        assert not said


def test_the_files_that_the_readme_names_exist() -> None:
    text = README.read_text(encoding="utf-8")
    named = set(re.findall(r"`((?:src|roadmap|templates|tests)/[\w./*-]*)`", text))
    assert len(named) > 8
    assert not {name for name in named if not list(REPOSITORY.glob(name.rstrip("/")))}
