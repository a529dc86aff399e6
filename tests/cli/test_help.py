"""`--help` of every command: Dutch, with an example that works (contract section 5)."""

import re
import shlex
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import Ask

from routehln.cli.menu import COMMANDS
from routehln.cli.program import run

EXAMPLE = re.compile(r"^  routehln (.+)$", re.MULTILINE)
# What Typer says where nobody translates it.
ENGLISH = re.compile(
    r"\b(usage|options?|arguments?|commands?|help|show|exit|required|default|env|error|try|missing|invalid|possible)\b",
    re.IGNORECASE,
)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_explains_itself(ask: Ask, golden: Callable[[str, str], None], command: str) -> None:
    outcome = ask(command, "--help")
    assert (outcome.code, outcome.err) == (0, "")
    assert EXAMPLE.search(outcome.out)
    golden(f"help-{command}.txt", outcome.out)


def test_the_menu_names_every_command(ask: Ask, golden: Callable[[str, str], None]) -> None:
    outcome = ask("--help")
    assert outcome.code == 0
    assert re.findall(r"^  ([a-z-]+)  +[A-Z]", outcome.out.partition("Opdrachten:")[2], re.MULTILINE) == [*COMMANDS]
    golden("help.txt", outcome.out)


@pytest.mark.parametrize("command", [[], *([command] for command in COMMANDS)], ids=str)
def test_no_english_is_left_and_no_line_is_too_long(ask: Ask, command: list[str]) -> None:
    text = ask(*command, "--help").out
    names = re.compile(rf"--[a-z-]+|^  ({'|'.join(COMMANDS)}) |routehln .*", re.MULTILINE)
    assert not ENGLISH.findall(names.sub("", text))
    assert max(map(len, text.splitlines())) <= 80


@pytest.mark.parametrize("command", ["due", "list", "show", "moment", "check"])
def test_the_examples_work(ask: Ask, command: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    for example in EXAMPLE.findall(ask(command, "--help").out):
        name, *args = shlex.split(example)
        outcome = ask(name, *args)
        written = f"Geschreven: {args[-1]}\n" if "-o" in args else ""
        assert (name, outcome.code, outcome.err) == (command, 0, written)
        assert outcome.out or Path(args[-1]).exists()


def test_without_a_command_the_menu_is_the_hint(capfd: pytest.CaptureFixture[str]) -> None:
    assert run([]) == 2
    shown = capfd.readouterr()
    assert run(["--help"]) == 0
    assert shown == ("", capfd.readouterr().out)
