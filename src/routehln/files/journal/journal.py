"""The journal of one roadmap folder: an entry for each write, the newest fifty, in the user's state folder."""

import json
import os
import re
from base64 import b64decode, b64encode
from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import Any, Final, NamedTuple

import platformdirs

from routehln.files.disk.edit import Edit
from routehln.files.disk.private import make_private, refuse_foreign
from routehln.files.journal.step import Step

MOST: Final = 50
DONE, UNDONE = ".gedaan", ".teruggenomen"
_ENTRY_NAME: Final = re.compile(r"[0-9]+\.(?:gedaan|teruggenomen)")
# What reading or writing the journal may raise where its folder is no good, or an entry is damaged.
NO_JOURNAL = (OSError, ValueError, TypeError, KeyError, RecursionError)


class Write(NamedTuple):
    """What was written: the command line that asked for it, and a step for each file."""

    command: str
    steps: list[Step]


class Entry(NamedTuple):
    """One write, by the file that keeps it."""

    file: Path

    def read(self) -> Write:
        """Read what was written; raises one of NO_JOURNAL where the file is damaged."""
        packed = json.loads(self.file.read_text(encoding="ascii"))
        return Write(str(packed["command"]), list(map(_unpacked, packed["steps"])))

    @property
    def undone(self) -> bool:
        """Whether it was taken back, so that it can be done again."""
        return self.file.suffix == UNDONE

    def mark(self, *, undone: bool) -> None:
        """Rename its file to what tells whether it was taken back; raises OSError."""
        self.file.replace(self.file.with_suffix(UNDONE if undone else DONE))

    def forget(self) -> None:
        """Remove it from the journal; raises OSError."""
        self.file.unlink()


class Journal:
    """The entries of one roadmap folder, for whoever holds its lock."""

    def __init__(self, roadmap: Path) -> None:
        state = Path(platformdirs.user_state_dir("routehln", appauthor=False))
        if not state.is_absolute():
            raise ValueError(state)
        self._roadmap = roadmap
        real_path = os.path.realpath(roadmap).encode(errors="surrogateescape")
        self._folder = state / "geschreven" / sha256(real_path).hexdigest()[:16]

    def keep(self, edits: Iterable[Edit], command: str) -> None:
        """Remember edits that a command line is about to write; what was taken back before can't be done again.

        Raises:
            One of NO_JOURNAL: they could not be remembered.
        """
        make_private(self._folder, parents=4)
        files = self._files()
        for file in files:
            if file.suffix == UNDONE:
                file.unlink()
        number = int(files[-1].stem) + 1 if files else 1
        _write(self._folder / f"{number:09}{DONE}", command, [Step.of(edit, self._roadmap) for edit in edits])
        for file in self._files()[:-MOST]:
            file.unlink()

    def last_done(self) -> list[Entry]:
        """Give the entries that were not taken back, the newest first; raises one of NO_JOURNAL."""
        return [Entry(file) for file in reversed(self._files()) if file.suffix == DONE]

    def undone(self) -> list[Entry]:
        """Give the entries that were taken back, the last one taken back first; raises one of NO_JOURNAL."""
        return [Entry(file) for file in self._files() if file.suffix == UNDONE]

    def _files(self) -> list[Path]:
        """Give the files of all entries, the oldest first; others that lie there are left alone."""
        if not self._folder.exists():
            return []
        refuse_foreign(self._folder.lstat())
        return sorted(file for file in self._folder.iterdir() if _ENTRY_NAME.fullmatch(file.name))


def _write(file: Path, command: str, steps: list[Step]) -> None:
    """Write an entry that is there whole or not at all."""
    half = file.with_suffix(".half")
    half.unlink(missing_ok=True)
    with open(half, "x", encoding="ascii", opener=lambda path, flags: os.open(path, flags, 0o600)) as stream:
        json.dump({"command": command, "steps": list(map(_packed, steps))}, stream)
    half.replace(file)


def _packed(step: Step) -> dict[str, Any]:
    before, after = b64encode(step.before).decode(), b64encode(step.after).decode()
    return step._asdict() | {"before": before, "after": after}


def _unpacked(packed: dict[str, Any]) -> Step:
    texts = {"before": b64decode(packed["before"]), "after": b64decode(packed["after"])}
    place = {"path": str(packed["path"]), "start": int(packed["start"])}
    return Step(**packed | texts | place)
