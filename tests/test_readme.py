"""Every example in the README prints what the README says, and every file it names exists."""

import re
import shlex
import shutil
from pathlib import Path

import pytest
from conftest import GOLDEN, REPOSITORY, ROADMAP, Ask

TEXT = (REPOSITORY / "README.md").read_text(encoding="utf-8")
EXAMPLE = re.compile(r"^```console\n\$ routehln (?P<line>.+)\n(?P<out>(?:.*\n)*?)```$", re.MULTILINE)
COMMANDS = re.findall(r"^routehln (.+)$", re.sub(r"\\\n\s*", "", TEXT), re.MULTILINE)
ELLIPSIS = "…\n"
EXAMPLES = list(EXAMPLE.finditer(TEXT))


def test_the_readme_has_examples() -> None:
    assert len(EXAMPLES) >= 2
    assert len(COMMANDS) >= 8


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


@pytest.mark.parametrize("line", COMMANDS)
def test_a_command_of_the_readme_does_what_it_can(
    line: str, ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a copy of the routekaart; what needs a terminal says so."""
    monkeypatch.chdir(tmp_path)
    shutil.copytree(ROADMAP, tmp_path / "roadmap")
    words = shlex.split(line.partition(" > ")[0], comments=True)
    outcome = ask(*words, roadmap=tmp_path / "roadmap")
    if "--interactief" in words:
        assert "heeft een terminal nodig" in outcome.err
    else:
        assert outcome.code == 0
        assert "fout" not in outcome.err


def test_the_table_is_as_a_terminal_of_80_columns_shows_it() -> None:
    [shown] = re.findall(r"^```terminal\n\$ routehln due .+\n((?:.*\n)*?)```$", TEXT, re.MULTILINE)
    drawn = re.sub(r"\x1b\[[\d;]*m", "", (GOLDEN / "due-80-geen-kleur.ansi").read_text(encoding="utf-8"))
    lines = [line.rstrip() for line in drawn.splitlines()]
    for part in shown.split(ELLIPSIS):
        said = part.strip("\n").split("\n")
        assert any(lines[start : start + len(said)] == said for start in range(len(lines)))


def test_the_files_that_the_readme_names_exist() -> None:
    named = set(re.findall(r"`((?:src|roadmap|templates|tests)/[\w./*-]*)`", TEXT))
    assert len(named) > 8
    assert not {name for name in named if not list(REPOSITORY.glob(name.rstrip("/")))}
