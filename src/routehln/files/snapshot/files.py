"""The files as a snapshot knows them, and which of them have changed since."""

import os
import sqlite3
from collections.abc import Collection
from pathlib import Path
from typing import Final, NamedTuple

from routehln.files.snapshot.packing import unpack
from routehln.files.snapshot.stamps import Stamp, digest

FEW: Final = 20  # where more files have changed, reading all of them is as fast


class KeptFile(NamedTuple):
    """A file as it was when it was read; `digest` is that of its bytes if its stamp was doubtful then."""

    stamp: Stamp
    digest: bytes | None


def kept_files(database: sqlite3.Connection) -> dict[str, KeptFile]:
    """Give the files that the snapshot is of, by their paths within the folder."""
    rows = database.execute("SELECT name, stamp, digest FROM file")
    return {name: KeptFile(Stamp(*unpack(stamp)), old_digest) for name, stamp, old_digest in rows}


def changed_files(roadmap: Path, kept: dict[str, KeptFile], now: dict[str, Stamp]) -> dict[str, bytes]:
    """Give the bytes of the files that changed since they were kept, by path.

    A file changed if its stamp did, or its bytes where the stamp was doubtful. Raises ValueError where more than FEW
    have another stamp, or any came or went.
    """
    if kept.keys() != now.keys():
        raise ValueError("other files")
    restamped = {name for name, stamp in now.items() if stamp != kept[name].stamp}
    if len(restamped) > FEW:
        raise ValueError("many files")
    doubtful = {name for name, file in kept.items() if file.digest is not None}
    contents = load_all(roadmap, restamped | doubtful)
    return {name: data for name, data in contents.items() if name in restamped or digest(data) != kept[name].digest}


def load_all(roadmap: Path, names: Collection[str]) -> dict[str, bytes]:
    """Give the bytes of these files; raises ValueError where one can't be read."""
    if not names:
        return {}
    from routehln.files.disk.load import load
    from routehln.files.slip import UnreadableError

    inside = Path(os.path.realpath(roadmap))
    try:
        return {name: load(roadmap / name, inside) for name in names}
    except UnreadableError as error:
        raise ValueError(names) from error
