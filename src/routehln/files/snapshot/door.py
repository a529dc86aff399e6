"""The only door to a snapshot: it finds and opens one, and puts another in its place."""

import os
import sqlite3
import stat
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final
from zlib import adler32, crc32

import platformdirs

from routehln.files.disk.locate import name_of
from routehln.files.snapshot.seal import PAGE, refuse_broken, seal
from routehln.files.snapshot.stamps import code

APPLICATION: Final = 0x726F7574  # 'rout'
SCHEMA: Final = 3
MADE: Final = "SELECT made FROM programme"  # random bytes that each snapshot has for itself
NAMES: Final = "[0-9a-f]" * 16 + ".sqlite3"
# Seconds: no writer takes ten minutes, and a snapshot of ninety days may be of a folder that is gone.
STALE: Final = {f"{NAMES}.*.half": 600, NAMES: 90 * 86_400}

# Reading a file that is damaged, or no snapshot at all, may raise the first; writing one the second.
DAMAGE = (sqlite3.Error, ValueError, TypeError, IndexError, KeyError, OSError)
UNWRITABLE = (sqlite3.Error, ValueError, OverflowError, OSError)


class _Reader(sqlite3.Connection):
    """A connection that closes once nobody holds it: an answer may outlive the function that opened it."""

    def __del__(self) -> None:
        with suppress(sqlite3.ProgrammingError):  # it was never opened
            self.close()


def place(roadmap: Path) -> Path:
    """Give the path of the snapshot of this folder; raises ValueError where the user's cache has no place.

    `whose` tells two folders with the same sums apart; a better sum would cost an import.
    """
    folder = Path(platformdirs.user_cache_dir("routehln", appauthor=False))
    if not folder.is_absolute():
        raise ValueError(folder)
    name = whose(roadmap).encode(errors="surrogateescape")
    return folder / f"{crc32(name):08x}{adler32(name):08x}.sqlite3"


def whose(roadmap: Path) -> str:
    """Give the text that identifies a folder in its snapshot: its real path, and the name that messages give it."""
    return f"{os.path.realpath(roadmap)}\n{name_of(roadmap)}"


def open_snapshot(roadmap: Path) -> sqlite3.Connection:
    """Open the snapshot that this routehln made of this folder; raises one of DAMAGE.

    SQLite may take it for a file that never changes (`immutable`), since nobody writes to it.
    """
    file = place(roadmap)
    _refuse_foreign(file.parent.lstat())
    _refuse_foreign(file.lstat(), stat.S_IFREG)
    refuse_broken(file)
    database = sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True, factory=_Reader)
    kind = [database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    if kind != [APPLICATION, SCHEMA]:
        raise ValueError(file)
    if database.execute("SELECT whose, code FROM programme").fetchone() != (whose(roadmap), code()):
        raise ValueError(file)
    return database


@contextmanager
def replacing(roadmap: Path, old: sqlite3.Connection | None = None) -> Iterator[sqlite3.Connection]:
    """Give a database, empty or a copy of `old`, that takes the snapshot's place in the end; raises one of UNWRITABLE.

    It takes that place once it is whole: a reader has the old one or the new one, whoever is killed when.
    """
    file = place(roadmap)
    for folder in (file.parent.parent, file.parent):  # a home that isn't there is not made
        _refuse_anothers_home(folder)
        folder.mkdir(mode=0o700, exist_ok=True)
    _refuse_foreign(file.parent.lstat())
    new = file.with_name(f"{file.name}.{os.getpid()}.half")
    os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
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
        _clear(file.parent)
    finally:
        new.unlink(missing_ok=True)


def _refuse_foreign(status: os.stat_result, kind: int = stat.S_IFDIR) -> None:
    """Raise ValueError unless this is of the expected kind and only its owner, who runs routehln, can write it.

    Windows tells no owner here; the folder lies in the user's profile, which is private.
    """
    if stat.S_IFMT(status.st_mode) != kind:
        raise ValueError(kind)
    if not hasattr(os, "geteuid"):
        return
    shared = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if shared or status.st_uid != os.geteuid():
        raise ValueError(status.st_uid)


def _refuse_anothers_home(folder: Path) -> None:
    """Raise ValueError where root would make a folder that its owner then can't use (`sudo` may keep HOME)."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 != folder.parent.stat().st_uid and not folder.exists():
        raise ValueError(folder)


def _clear(folder: Path) -> None:
    """Remove half-written snapshots, and those that nobody wrote again for long."""
    for names, age in STALE.items():
        for file in folder.glob(names):
            with suppress(OSError):
                if file.lstat().st_mtime < time.time() - age:
                    file.unlink()
