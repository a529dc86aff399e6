"""The files as a snapshot knows them, and which of them have changed since."""

import os
import sqlite3
from collections.abc import Collection
from pathlib import Path
from typing import Final, NamedTuple

from routehln.files.snapshot.stamps import Stamp, digest

FEW: Final = 20  # where more files have changed, reading all of them is as fast


class KeptFile(NamedTuple):
    """A file as it was when it was read; `digest` is of what it held, where the stamp alone doesn't tell enough."""

    stamp: Stamp
    digest: bytes | None


def kept_files(database: sqlite3.Connection) -> dict[str, KeptFile]:
    """The files that were read, by their paths within the folder."""
    rows = database.execute("SELECT name, digest, size, changed, status_changed, inode, device FROM file")
    return {name: KeptFile(Stamp(*stamp), known) for name, known, *stamp in rows}


def changed(roadmap: Path, kept: dict[str, KeptFile], now: dict[str, Stamp]) -> dict[str, bytes]:
    """What the few files hold that have changed; raises ValueError where it is more than that.

    A file whose stamp is the same, but doesn't tell enough, is compared by what it holds.
    """
    if kept.keys() != now.keys():
        raise ValueError("other files")
    other = {name for name, stamp in now.items() if stamp != kept[name].stamp}
    if len(other) > FEW:
        raise ValueError("many files")
    doubtful = {name for name, each in kept.items() if each.digest is not None and name not in other}
    held = load_all(roadmap, other | doubtful)
    return {name: data for name, data in held.items() if name in other or digest(data) != kept[name].digest}


def load_all(roadmap: Path, names: Collection[str]) -> dict[str, bytes]:
    """What these files hold; raises ValueError where one can't be read."""
    if not names:
        return {}
    from routehln.files.disk.load import load
    from routehln.files.slip import UnreadableError

    inside = Path(os.path.realpath(roadmap))
    try:
        return {name: load(roadmap / name, inside) for name in names}
    except UnreadableError as error:
        raise ValueError(names) from error
