"""The pager: for what is longer than the screen, and only then (contract section 5)."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import ROADMAP

from routehln.views.screen.pager import page

LONG = "regel\n" * 30


def on_a_screen(*args: str, lines: int, pager: str | None) -> str:
    """What a terminal of so many lines is shown."""
    env = os.environ | {"LINES": str(lines), "COLUMNS": "80", "TERM": "xterm", "PAGER": pager or "cat"}
    ours, theirs = pty.openpty()
    line = [sys.executable, "-m", "routehln", "--roadmap", str(ROADMAP), *args]
    with subprocess.Popen(line, stdin=theirs, stdout=theirs, stderr=theirs, env=env):
        os.close(theirs)
        shown = b""
        try:
            while part := os.read(ours, 65536):
                shown += part
        except OSError:  # how Linux says that the other end is gone
            pass
    os.close(ours)
    return shown.decode("utf-8")


def test_a_long_list_goes_through_the_pager_whole() -> None:
    shown = on_a_screen("due", "--maand", "2021-10", lines=24, pager="sed 's/^/> /'")
    assert all(line.startswith("> ") for line in shown.splitlines())
    assert "> 12 te laat" in shown


def test_a_short_answer_does_not() -> None:
    assert "> " not in on_a_screen("due", "--maand", "1999-01", lines=24, pager="sed 's/^/> /'")


def test_nor_does_anything_with_geen_pager() -> None:
    assert "> " not in on_a_screen("due", "--maand", "2021-10", "--geen-pager", lines=24, pager="sed 's/^/> /'")


def test_a_reader_who_leaves_early_is_no_error() -> None:
    assert "Traceback" not in on_a_screen("due", "--maand", "2021-10", lines=24, pager="head -1")


@pytest.mark.parametrize("pager", ["", "cat", " ", "/bestaat/niet", "'nooit gesloten"])
def test_without_a_pager_that_works_nothing_is_paged(monkeypatch: pytest.MonkeyPatch, pager: str) -> None:
    monkeypatch.setenv("PAGER", pager)
    assert not page(LONG, 10)


def test_a_pager_is_a_command_and_no_shell(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    target = tmp_path / "geschreven"
    monkeypatch.setenv("PAGER", f"true ; touch {target}")
    assert page(LONG, 10)
    assert not target.exists()
