"""The only door to a snapshot: open one that is whole and ours, and put another in its place.

Behind the database's last page stands a checksum (the seal), which tells whether the file is as it was written.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final
from zlib import crc32

from routehln.files.disk.private import make_private, refuse_foreign
from routehln.files.snapshot.place import SNAPSHOT, clear, identity, place
from routehln.files.snapshot.stamps import code

MADE: Final = "SELECT made FROM programme"  # random bytes that each snapshot has for itself
PAGE: Final = 4096  # bytes: SQLite writes whole pages
SEAL: Final = 4  # bytes
# Bytes: so many are summed in milliseconds; of a larger file only the first page is.
SUMMED: Final = 8 * 1024 * 1024

# What reading a damaged or foreign snapshot may raise, and what writing one may.
DAMAGE = (sqlite3.Error, ValueError, TypeError, IndexError, KeyError, OSError)
UNWRITABLE = (sqlite3.Error, ValueError, OSError)


class _Reader(sqlite3.Connection):
    """A connection that closes when its last user lets go: answers are read after the opening function has ended."""

    def __del__(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # it was never opened
            self.close()


def open_snapshot(roadmap: Path, ending: str = SNAPSHOT) -> sqlite3.Connection:
    """Open the snapshot that this routehln made of this folder; raises any of DAMAGE."""
    file = place(roadmap, ending)
    refuse_foreign(file.parent.lstat())
    refuse_foreign(file.lstat(), stat.S_IFREG)
    _refuse_broken(file)
    # Nobody writes to the file, so that SQLite needn't look for changes (`immutable`).
    database = sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True, factory=_Reader)
    if database.execute("SELECT roadmap, code FROM programme").fetchone() != (identity(roadmap), code()):
        raise ValueError(file)
    return database


@contextmanager
def replacing(
    roadmap: Path, old: sqlite3.Connection | None = None, ending: str = SNAPSHOT
) -> Iterator[sqlite3.Connection]:
    """Give a database to fill, empty or a copy of `old`, which takes the snapshot's place once it is whole.

    Whoever is killed meanwhile, a reader has the old snapshot or the new one. Raises any of UNWRITABLE.
    """
    file = place(roadmap, ending)
    make_private(file.parent, parents=1)
    new = file.with_name(f"{file.name}.{os.getpid()}.half")
    new.touch(0o600, exist_ok=False)
    try:
        if old is not None:
            from shutil import copyfile

            copyfile(file, new, follow_symlinks=False)
        with closing(sqlite3.connect(new)) as database:
            database.executescript(f"PRAGMA page_size = {PAGE}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            if old is not None and database.execute(MADE).fetchone() != old.execute(MADE).fetchone():
                raise ValueError(file)  # another took its place meanwhile
            yield database
            database.execute("UPDATE programme SET made = randomblob(16)")
            database.commit()
        seal(new)
        new.replace(file)
        clear(file.parent)
    finally:
        new.unlink(missing_ok=True)


def seal(file: Path) -> None:
    """Put a seal behind the last page of a database that nobody has open, in the place of an earlier one."""
    size = file.stat().st_size // PAGE * PAGE
    checksum = _sum(file, size)
    os.truncate(file, size)
    with file.open("ab") as stream:
        stream.write(checksum)


def _refuse_broken(file: Path) -> None:
    """Raise ValueError where a file is not as it was sealed."""
    size = max(file.stat().st_size - SEAL, 0)
    with file.open("rb") as stream:
        stream.seek(size)
        if stream.read() != _sum(file, size):
            raise ValueError(file)


def _sum(file: Path, size: int) -> bytes:
    with file.open("rb") as stream:
        summed = stream.read(size if size <= SUMMED else PAGE)
    return crc32(summed, size % 2**32).to_bytes(SEAL, "big")
