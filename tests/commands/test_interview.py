"""`reconcile --interactief` on a real terminal: keys, and what is written when it stops (contract section 5)."""

import os
import pty
import select
import sys
import time
from pathlib import Path

import pytest
from conftest import PROGRAMME

ROWS = """
tussenstops:
  - {id: plan, titel: Vaststellen projectplan wonen, moment: december 2021, onderdeel: Wonen}
  - {id: feest, titel: Opening buurthuis, moment: mei 2022, onderdeel: Leren}
  - {id: school, titel: Bouw school, moment: mei 2022, onderdeel: Leren}
kalender:
  - {id: kal-1, fase: ontwerpen, moment: Q1 2022, omschrijving: Vaststellen projectplan wonen, onderdeel: Wonen}
  - {id: kal-2, fase: ontwerpen, moment: mei 2022, omschrijving: Opening buurthuis, onderdeel: Leren}
  - {id: kal-3, fase: ontwerpen, moment: juni 2022, omschrijving: Bouw school, onderdeel: Leren, tussenstop: school}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A roadmap with two links to propose and one contradiction."""
    (tmp_path / "roadmap").mkdir()
    (tmp_path / "roadmap" / "a.yaml").write_text("routekaart: {naam: P, onderdelen: []}\n" + _body(PROGRAMME))
    (tmp_path / "roadmap" / "b.yaml").write_text(ROWS)
    return tmp_path / "roadmap"


def _body(programme: str) -> str:
    return programme[programme.index("fasen:") :]


def talk(folder: Path, keys: list[bytes]) -> str:
    """Answer each question with a key; gives all that the terminal showed."""
    child, master = pty.fork()
    if child == 0:
        os.environ["TERM"] = "xterm"
        os.execv(  # noqa: S606  # our own command, in a terminal of its own
            sys.executable, [sys.executable, "-m", "routehln", "reconcile", "--interactief", "--roadmap", str(folder)]
        )
    shown, answers = b"", list(keys)
    while select.select([master], [], [], 30)[0]:
        try:
            read = os.read(master, 4096)
        except OSError:  # the terminal is gone: the command ended
            break
        shown += read
        if shown.endswith((b"s = stop: ", b"Nummer: ")) and answers:
            time.sleep(0.2)  # Python shows its prompt a moment before a Ctrl-C can wake it
            os.write(master, answers.pop(0))
            shown += b"\n"
    os.close(master)  # a child that still waits for an answer hears that nobody is there
    os.waitpid(child, 0)
    return shown.decode()


def test_answers_are_written_when_it_stops(folder: Path) -> None:
    shown = talk(folder, [b"k\n", b"x\n", b"a\n", b"m\n", b"2\n"])
    assert "(1 van 3)" in shown
    assert "Kies uit: k, a, l, s" in shown
    text = (folder / "b.yaml").read_text()
    assert "onderdeel: Wonen, tussenstop: plan}" in text
    assert "afstemming: {apart_van: [feest]}" in text
    assert "afstemming: {moment: juni 2022}" in text


def test_what_was_answered_before_ctrl_c_is_written(folder: Path) -> None:
    assert "Gestopt." in talk(folder, [b"k\n", b"\x03"])
    assert "tussenstop: plan}" in (folder / "b.yaml").read_text()


def test_later_and_stop_write_nothing(folder: Path) -> None:
    assert "Er is niets vastgelegd." in talk(folder, [b"l\n", b"s\n"])
    assert (folder / "b.yaml").read_text() == ROWS
