"""`reconcile --interactief` and `vergadering` on a real terminal, for the tests of both."""

import os
import pty
import select
import sys
import time
from pathlib import Path

from conftest import PROGRAMME

PROMPTS = (b"s = stop: ", b"Nummer: ", b"(Enter: zonder reden) ", b"(Enter: de reden blijft) ", b"even wachten.\r\n")
ENTER, CTRL_C, CTRL_D = b"\n", b"\x03", b"\x04"
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


def undecided(folder: Path) -> Path:
    """Make a roadmap in this folder with two links to propose and one contradiction."""
    roadmap = folder / "roadmap"
    roadmap.mkdir()
    fasen_and_more = PROGRAMME[PROGRAMME.index("fasen:") :]
    (roadmap / "a.yaml").write_text(f"routekaart: {{naam: P, onderdelen: []}}\n{fasen_and_more}")
    (roadmap / "b.yaml").write_text(ROWS)
    return roadmap


class Talk:
    """A command that asks questions on a terminal of its own; without another it is `reconcile --interactief`.

    A prompt ends on one of `prompts`.
    """

    def __init__(
        self,
        folder: Path,
        *options: str,
        asking: tuple[str, ...] = ("reconcile", "--interactief"),
        prompts: tuple[bytes, ...] = PROMPTS,
    ) -> None:
        command = [sys.executable, "-m", "routehln", *asking, "--roadmap", str(folder), *options]
        self.prompts = prompts
        self.child, self.master = pty.fork()
        if self.child == 0:
            os.environ |= {"TERM": "xterm", "NO_COLOR": "1"}
            os.execv(sys.executable, command)  # noqa: S606  # our own command
        self.shown = b""

    def answer(self, *keys: bytes) -> None:
        """Type each of these at the next prompt."""
        for key in keys:
            while not self.shown.endswith(self.prompts):
                assert self._read(), self.shown.decode()
            time.sleep(0.2 if key == CTRL_C else 0)  # a prompt is shown a moment before a Ctrl-C can wake Python
            os.write(self.master, key)
            self.shown += b"\n"

    def end(self) -> tuple[int, str]:
        """The exit code, and all that the terminal showed."""
        while self._read():
            pass
        os.close(self.master)
        _, status = os.waitpid(self.child, 0)
        return os.waitstatus_to_exitcode(status), self.shown.decode(errors="replace").replace("\r\n", "\n")

    def _read(self) -> bool:
        """Take in what is shown; False where the command ended."""
        assert select.select([self.master], [], [], 30)[0], self.shown.decode()
        try:
            shown = os.read(self.master, 4096)
        except OSError:  # the terminal is gone
            return False
        self.shown += shown
        return bool(shown)


def talk(folder: Path, *keys: bytes, options: tuple[str, ...] = ()) -> tuple[int, str]:
    """Answer each question in turn; gives the exit code, and all that the terminal showed."""
    conversation = Talk(folder, *options)
    conversation.answer(*keys)
    return conversation.end()


def text_of(folder: Path) -> str:
    return (folder / "b.yaml").read_text(encoding="utf-8")
