"""`reconcile --interactief` on a real terminal: keys, and what is written when it stops (contract section 5)."""

import os
import pty
import select
import shlex
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import PROGRAMME, Ask

PROMPTS = (b"s = stop: ", b"Nummer: ")

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


class Talk:
    """`reconcile --interactief` on a terminal of its own."""

    def __init__(self, folder: Path, *options: str) -> None:
        command = [sys.executable, "-m", "routehln", "reconcile", "--interactief", "--roadmap", str(folder), *options]
        self.child, self.master = pty.fork()
        if self.child == 0:
            os.environ["TERM"] = "xterm"
            os.execv(sys.executable, command)  # noqa: S606  # our own command
        self.shown = b""

    def answer(self, *keys: bytes) -> None:
        """Type each of these at the next prompt."""
        for some in keys:
            while not self.shown.endswith(PROMPTS):
                assert self._read(), self.shown.decode()
            time.sleep(0.2)  # Python shows its prompt a moment before a Ctrl-C can wake it
            os.write(self.master, some)
            self.shown += b"\n"

    def end(self) -> tuple[int, str]:
        """The exit code, and all that the terminal showed."""
        while self._read():
            pass
        os.close(self.master)
        _, status = os.waitpid(self.child, 0)
        return os.waitstatus_to_exitcode(status), self.shown.decode().replace("\r\n", "\n")

    def _read(self) -> bool:
        """Take in what is shown; False where the command ended."""
        assert select.select([self.master], [], [], 30)[0], self.shown.decode()
        try:
            read = os.read(self.master, 4096)
        except OSError:  # the terminal is gone
            return False
        self.shown += read
        return bool(read)


def talk(folder: Path, *keys: bytes, options: tuple[str, ...] = ()) -> tuple[int, str]:
    """Answer each question in turn; gives the exit code, and all that the terminal showed."""
    conversation = Talk(folder, *options)
    conversation.answer(*keys)
    return conversation.end()


def test_answers_are_written_when_it_stops(folder: Path) -> None:
    code, shown = talk(folder, b"k\n", b"x\n", b"a\n", b"m\n", b"2\n")
    assert (code, "(1 van 3)" in shown) == (0, True)
    assert "Kies uit: k, a, l, s" in shown
    text = (folder / "b.yaml").read_text()
    assert "onderdeel: Wonen, tussenstop: plan}" in text
    assert "afstemming: {apart_van: [feest]}" in text
    assert "afstemming: {moment: juni 2022}" in text


def test_what_was_answered_before_ctrl_c_is_written(folder: Path) -> None:
    assert "Gestopt." in talk(folder, b"k\n", b"\x03")[1]
    assert "tussenstop: plan}" in (folder / "b.yaml").read_text()


def test_later_and_stop_write_nothing(folder: Path) -> None:
    assert "Er is niets vastgelegd." in talk(folder, b"l\n", b"s\n")[1]
    assert (folder / "b.yaml").read_text() == ROWS


def change(folder: Path) -> None:
    with (folder / "a.yaml").open("a") as stream:
        stream.write("# een regel van een collega\n")


def come(folder: Path) -> None:
    (folder / "c.yaml").write_text("besluiten: []\n")


def go(folder: Path) -> None:
    (folder / "leeg.yaml").unlink()


@pytest.mark.parametrize(
    ("meanwhile", "told"),
    [
        (change, "roadmap/a.yaml is veranderd"),
        (come, "roadmap/c.yaml is erbij gekomen"),
        (go, "roadmap/leeg.yaml is verdwenen"),
    ],
)
def test_nothing_is_written_where_any_file_changed_meanwhile(
    folder: Path, meanwhile: Callable[[Path], None], told: str
) -> None:
    (folder / "leeg.yaml").write_text("besluiten: []\n")
    conversation = Talk(folder)
    conversation.answer(b"k\n")
    meanwhile(folder)
    conversation.answer(b"s\n")
    code, shown = conversation.end()
    assert (code, (folder / "b.yaml").read_text()) == (2, ROWS)
    assert f"fout: {told} sinds de routekaart gelezen werd; er is niets geschreven" in shown


def test_what_could_not_be_written_can_be_typed_again(folder: Path, ask: Ask) -> None:
    conversation = Talk(folder)
    conversation.answer(b"k\n", b"a\n", b"m\n")
    change(folder)
    conversation.answer(b"2\n")
    _, shown = conversation.end()
    lines = [shlex.split(line) for line in shown.splitlines() if line.startswith("  routehln reconcile")]
    assert [" ".join(line[4:]) for line in lines] == [
        "--koppel kal-1=plan",
        "--apart kal-2 --apart feest",
        "--kies school=juni 2022",
    ]
    for line in lines:
        assert ask(*line[1:2], *line[4:], roadmap=folder).code == 0
    text = (folder / "b.yaml").read_text()
    assert "tussenstop: plan}" in text
    assert "afstemming: {apart_van: [feest]}" in text
    assert "afstemming: {moment: juni 2022}" in text
