"""What was read is kept outside the routekaart, so that the next answer needs no YAML while no file has changed.

One SQLite file for each roadmap folder, under `$XDG_CACHE_HOME/routehln/`. It holds plain values, is indexed by what
questions ask for, and is valid for exactly these files and this routehln. Whatever is wrong with it, it isn't used.
"""

import os
import sqlite3
import stat
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Any, NamedTuple
from zlib import adler32, crc32

from platformdirs import user_cache_dir

from routehln.files.locate import SUFFIX, name_of
from routehln.files.packing import pack, unpack_mijlpalen, unpack_overzicht, unpack_vermelding
from routehln.files.stamps import Stamp, code, digest, fresh, stamps
from routehln.model.mijlpaal import Mijlpaal
from routehln.model.overzicht import Hint, Mijlpalen, Overzicht
from routehln.model.plain import Vermelding

APPLICATION = 0x726F7574  # 'rout'
SCHEMA = 1
TABLES = f"""
    PRAGMA application_id = {APPLICATION};
    PRAGMA user_version = {SCHEMA};
    CREATE TABLE programme (whose TEXT, code TEXT, overzicht TEXT);
    CREATE TABLE file (
        name TEXT PRIMARY KEY, size INTEGER, changed INTEGER, status_changed INTEGER, inode INTEGER, device INTEGER,
        digest BLOB);
    CREATE TABLE mijlpaal (number INTEGER PRIMARY KEY, begun TEXT, closed TEXT, words TEXT, packed TEXT);
    CREATE TABLE overleg (id TEXT, mijlpaal INTEGER, PRIMARY KEY (id, mijlpaal)) WITHOUT ROWID;
    CREATE TABLE bron (id TEXT PRIMARY KEY, mijlpaal INTEGER, packed TEXT) WITHOUT ROWID;
    """
INDEX = "CREATE INDEX begun ON mijlpaal (begun, closed);"
FITTING = """
    SELECT packed FROM mijlpaal WHERE number IN (
        SELECT number FROM mijlpaal WHERE begun <= :until AND (closed IS NULL OR closed > :open_on)
        UNION SELECT mijlpaal FROM overleg WHERE id IN (SELECT value FROM json_each(:overleggen))
        UNION SELECT mijlpaal FROM bron WHERE id IN (SELECT value FROM json_each(:ids)))
    """
ALWAYS = ""  # sorts before every day
HALF = ".half"
STALE = 600_000_000_000  # nanoseconds: no writer takes this long


# What a file that is damaged, or no snapshot at all, may raise.
DAMAGE = (sqlite3.Error, ValueError, TypeError, IndexError, OSError)


class Files(NamedTuple):
    """The files as they are, by their paths within the folder, and what those hold whose stamp doesn't tell enough."""

    stamps: dict[str, Stamp]
    held: dict[str, bytes]


class Kept:
    """The mijlpalen of a snapshot, read when they are asked for; where it turns out damaged, from the files."""

    def __init__(self, database: sqlite3.Connection, otherwise: Callable[[], Mijlpalen]) -> None:
        self.database = database
        self.otherwise = otherwise

    def __del__(self) -> None:
        self.database.close()

    def every(self) -> list[Mijlpaal]:
        """All of them."""
        with suppress(*DAMAGE):
            return self._mijlpalen("SELECT packed FROM mijlpaal")
        return self.otherwise().every()

    def such(self, hint: Hint, /) -> list[Mijlpaal]:
        """Those that fit the hint."""
        with suppress(*DAMAGE):
            if hint.tekst is not None:
                return self._mijlpalen("SELECT packed FROM mijlpaal WHERE instr(words, ?)", [hint.tekst.casefold()])
            until = hint.until.isoformat() if hint.until else None
            wanted = {"until": until, "open_on": hint.open_on.isoformat()}
            lists = {"overleggen": pack(list(hint.overleggen)), "ids": pack(list(hint.ids))}
            return self._mijlpalen(FITTING, wanted | lists)
        return self.otherwise().such(hint)

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[Vermelding]:
        """The records that mention it, in the order of its bronnen."""
        query = "SELECT packed FROM bron WHERE id = ?"
        with suppress(*DAMAGE):
            rows = [self.database.execute(query, [bron.id]).fetchone() for bron in mijlpaal.bronnen]
            return [unpack_vermelding(packed) for (packed,) in rows]
        return self.otherwise().vermeldingen(mijlpaal)

    def ids(self) -> list[str]:
        """The id of every record that mentions a mijlpaal."""
        with suppress(*DAMAGE):
            return [known for (known,) in self.database.execute("SELECT id FROM bron")]
        return list(self.otherwise().ids())

    def _mijlpalen(self, query: str, values: Any = ()) -> list[Mijlpaal]:  # noqa: ANN401  # by number, or by name
        return unpack_mijlpalen([packed for (packed,) in self.database.execute(query, values)])


def look(roadmap: Path) -> Files | None:
    """The files as they are before they are read; None where that can't be told."""
    with suppress(*DAMAGE):
        found = stamps(roadmap)
        return Files(found, _load(roadmap, [name for name in fresh(found) if name.endswith(SUFFIX)]))
    return None


def recall(roadmap: Path, otherwise: Callable[[], Mijlpalen]) -> Overzicht | None:
    """What is kept of these files, if it is still true; `otherwise` gives the mijlpalen where it turns out damaged."""
    with suppress(*DAMAGE):
        file = _file(roadmap)
        _refuse_foreign(file)
        database = sqlite3.connect(f"{file.as_uri()}?mode=ro", uri=True, timeout=0)
        kept = Kept(database, otherwise)
        overzicht = _programme(database, roadmap)
        if overzicht is not None and _is_of(database, file, roadmap):
            return unpack_overzicht(overzicht, kept)
    return None


def keep(roadmap: Path, read: Files, overzicht: Overzicht) -> None:
    """Keep what these files said, unless they have changed since they were looked at; a failure is no matter."""
    with suppress(*DAMAGE):
        if stamps(roadmap) != read.stamps:
            return
        file = _file(roadmap)
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        _clear(file)
        new = file.with_name(f"{file.name}.{os.getpid()}{HALF}")
        os.close(os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600))
        try:
            with closing(sqlite3.connect(new)) as database:
                _fill(database, roadmap, read, overzicht)
            new.replace(file)
        finally:
            new.unlink(missing_ok=True)


def _file(roadmap: Path) -> Path:
    """Where the snapshot of this folder is; raises ValueError where no place is known."""
    folder = Path(user_cache_dir("routehln", appauthor=False))
    if not folder.is_absolute():
        raise ValueError(folder)
    whose = _whose(roadmap).encode(errors="surrogateescape")
    return folder / f"{crc32(whose):08x}{adler32(whose):08x}.sqlite3"


def _whose(roadmap: Path) -> str:
    """The folder, and what messages call it."""
    return f"{os.path.realpath(roadmap)}\n{name_of(roadmap)}"


def _refuse_foreign(file: Path) -> None:
    """Raises ValueError for what somebody else may have written."""
    found = os.lstat(file)
    others = stat.S_IWGRP | stat.S_IWOTH
    if not stat.S_ISREG(found.st_mode) or found.st_mode & others or found.st_uid != os.geteuid():
        raise ValueError(file)


def _programme(database: sqlite3.Connection, roadmap: Path) -> str | None:
    made = [database.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version")]
    if made != [APPLICATION, SCHEMA]:
        return None
    whose, maker, overzicht = database.execute("SELECT whose, code, overzicht FROM programme").fetchone()
    return overzicht if (whose, maker) == (_whose(roadmap), code()) else None


def _is_of(database: sqlite3.Connection, file: Path, roadmap: Path) -> bool:
    """Whether it is of the files as they are now; those that had just changed when they were read are read again."""
    rows = database.execute("SELECT * FROM file").fetchall()
    now = stamps(roadmap)
    if {name: Stamp(*stamp) for name, *stamp, _ in rows} != now:
        return False
    doubtful = {name: known for name, *_, known in rows if known is not None}
    held = _load(roadmap, doubtful)
    if any(digest(held[name]) != known for name, known in doubtful.items()):
        return False
    _settle(file, doubtful.keys() - fresh(now))
    return True


def _load(roadmap: Path, names: Collection[str]) -> dict[str, bytes]:
    """What these files hold; raises ValueError where one can't be read."""
    if not names:
        return {}
    from routehln.files.load import load
    from routehln.files.slip import UnreadableError

    inside = Path(os.path.realpath(roadmap))
    try:
        return {name: load(roadmap / name, inside) for name in names}
    except UnreadableError as error:
        raise ValueError(names) from error


def _settle(file: Path, names: set[str]) -> None:
    """From now on the stamps of these files tell enough."""
    if names:
        with suppress(*DAMAGE), closing(sqlite3.connect(file, timeout=0)) as database, database:
            database.executemany("UPDATE file SET digest = NULL WHERE name = ?", [[name] for name in names])


def _fill(database: sqlite3.Connection, roadmap: Path, read: Files, overzicht: Overzicht) -> None:
    database.executescript(f"PRAGMA journal_mode = OFF; {TABLES}")
    *facts, mijlpalen = overzicht
    database.execute("INSERT INTO programme VALUES (?, ?, ?)", [_whose(roadmap), code(), pack(facts)])
    digests = {name: digest(data) for name, data in read.held.items()}
    files = ((name, *stamp, digests.get(name)) for name, stamp in read.stamps.items())
    database.executemany("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?)", files)
    ordered = sorted(mijlpalen.every(), key=_begun)  # so that what a question asks for lies together
    database.executemany(
        "INSERT INTO mijlpaal VALUES (?, ?, ?, ?, ?)",
        ((number, _begun(each), _closed(each), each.words, pack(each)) for number, each in enumerate(ordered)),
    )
    named = ((overleg, number) for number, each in enumerate(ordered) for overleg in each.overleggen)
    database.executemany("INSERT INTO overleg VALUES (?, ?)", named)
    database.executemany("INSERT INTO bron VALUES (?, ?, ?)", _sources(ordered, mijlpalen))
    database.execute(INDEX)
    database.commit()


def _sources(ordered: list[Mijlpaal], mijlpalen: Mijlpalen) -> Iterator[tuple[str, int, str]]:
    for number, mijlpaal in enumerate(ordered):
        for bron, vermelding in zip(mijlpaal.bronnen, mijlpalen.vermeldingen(mijlpaal), strict=True):
            yield bron.id, number, pack(vermelding)


def _begun(mijlpaal: Mijlpaal) -> str:
    """The first day that it can matter."""
    first = None if mijlpaal.herhaling else mijlpaal.begin or mijlpaal.eind
    return first.isoformat() if first else ALWAYS


def _closed(mijlpaal: Mijlpaal) -> str | None:
    """The day from which it is closed, whatever the day is asked for; None where that may never be."""
    if mijlpaal.is_open or (mijlpaal.herhaling and mijlpaal.afgerond_op):
        return None
    return mijlpaal.afgerond_op.isoformat() if mijlpaal.afgerond_op else ALWAYS


def _clear(file: Path) -> None:
    """Throw away what writers left half-written."""
    for left in file.parent.glob(f"{file.name}.*{HALF}"):
        if left.stat().st_mtime_ns < time.time_ns() - STALE:
            left.unlink(missing_ok=True)
