"""The only door to a snapshot: open one that is whole and ours, and put another in its place.

Behind the database's last page stands a checksum (the seal), which tells whether the file is as it was written.
"""

import os
import sqlite3
import stat
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO, Final
from zlib import crc32

from routehln.files.snapshot.place import clear, identity, make_folder, place, refuse_foreign
from routehln.files.snapshot.stamps import code

PAGE: Final = 4096  # bytes: SQLite writes whole pages
SEAL: Final = 4  # bytes
# Bytes: so many are summed in milliseconds. Of a larger file only the first page is, else it would cost too much.
SUMMED: Final = 8 * 1024 * 1024

# What reading a damaged or foreign snapshot may raise, and what writing one may.
DAMAGE = (sqlite3.Error, ValueError, TypeError, IndexError, KeyError, OSError)
UNWRITABLE = (sqlite3.Error, ValueError, OverflowError, OSError)


class _Reader(sqlite3.Connection):
    """A connection that closes when its last user lets go: answers are read after the opening function has ended."""

    def __del__(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # it was never opened
            self.close()


def open_snapshot(roadmap: Path) -> sqlite3.Connection:
    """Open the snapshot that this routehln made of this folder; raises any of DAMAGE."""
    file = place(roadmap)
    refuse_foreign(file.parent.lstat())
    refuse_foreign(file.lstat(), stat.S_IFREG)
    _refuse_broken(file)
    # Nobody writes to the file, so that SQLite needn't look for changes (`immutable`).
    database = sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True, factory=_Reader)
    if database.execute("SELECT roadmap, code FROM programme").fetchone() != (identity(roadmap), code()):
        raise ValueError(file)
    return database


@contextmanager
def replacing(roadmap: Path, old: sqlite3.Connection | None = None) -> Iterator[sqlite3.Connection]:
    """Give a database to fill, empty or a copy of `old`, which takes the snapshot's place once it is whole.

    Whoever is killed meanwhile, a reader has the old snapshot or the new one. Raises any of UNWRITABLE.
    """
    file = place(roadmap)
    make_folder(file.parent)
    new = file.with_name(f"{file.name}.{os.getpid()}.half")
    os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
    try:
        with closing(sqlite3.connect(new)) as database:
            database.executescript(f"PRAGMA page_size = {PAGE}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
            if old is not None:
                old.backup(database)
            yield database
            database.commit()
        seal(new)
        new.replace(file)
        clear(file.parent)
    finally:
        new.unlink(missing_ok=True)


def seal(file: Path) -> None:
    """Put a seal behind a database that nobody has open, in the place of an earlier one."""
    with file.open("r+b") as stream:
        size = stream.seek(0, os.SEEK_END) // PAGE * PAGE
        checksum = _sum(stream, size)
        stream.seek(stream.truncate(size))
        stream.write(checksum)


def _refuse_broken(file: Path) -> None:
    """Raise ValueError where a file is not as it was sealed."""
    with file.open("rb") as stream:
        size = max(stream.seek(0, os.SEEK_END) - SEAL, 0)
        stream.seek(size)
        if stream.read() != _sum(stream, size):
            raise ValueError(file)


def _sum(stream: BinaryIO, size: int) -> bytes:
    stream.seek(0)
    summed = stream.read(size if size <= SUMMED else PAGE)
    return crc32(summed, size % 2**32).to_bytes(SEAL, "big")
