"""Keeping what was read."""

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from sqlite3 import Connection
from typing import Final, NamedTuple

from routehln.files.disk.locate import SUFFIX
from routehln.files.read.parse import Parsed, document, records, unreadable
from routehln.files.read.read import Contents, is_read, parsed
from routehln.files.read.values import values
from routehln.files.slip import UnreadableError
from routehln.files.snapshot.door import APPLICATION, SCHEMA, UNWRITABLE, replacing, whose
from routehln.files.snapshot.files import load_all
from routehln.files.snapshot.packing import pack
from routehln.files.snapshot.stamps import Stamp, code, digest, fresh, stamps
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Mijlpalen, Overzicht

TABLES: Final = f"""
    PRAGMA application_id = {APPLICATION};
    PRAGMA user_version = {SCHEMA};
    CREATE TABLE programme (whose TEXT, code TEXT, made BLOB, overzicht TEXT);
    CREATE TABLE file (
        name TEXT PRIMARY KEY, digest BLOB,
        size INTEGER, changed INTEGER, status_changed INTEGER, inode INTEGER, device INTEGER);
    CREATE TABLE said (name TEXT PRIMARY KEY, steps TEXT, rest TEXT);
    CREATE TABLE mijlpaal (
        number INTEGER PRIMARY KEY, begun TEXT, closed TEXT, words TEXT, packed TEXT, vermeldingen TEXT);
    CREATE TABLE bron (id TEXT PRIMARY KEY, mijlpaal INTEGER) WITHOUT ROWID;
    CREATE TABLE overleg (id TEXT, mijlpaal INTEGER, PRIMARY KEY (id, mijlpaal)) WITHOUT ROWID;
    CREATE TABLE dangling (id TEXT, mijlpaal INTEGER, PRIMARY KEY (id, mijlpaal)) WITHOUT ROWID;
    """
INDEX: Final = "CREATE INDEX begun ON mijlpaal (begun, closed)"
ALWAYS: Final = ""  # sorts before every day
_pack_alike = lru_cache(pack)  # most records say the same few things


class Files(NamedTuple):
    """The files as they are, by their paths within the folder, and what those hold whose stamp doesn't tell enough."""

    stamps: dict[str, Stamp]
    held: dict[str, bytes]


class Said(NamedTuple):
    """What a file says: its steps and the rest, packed."""

    steps: str
    rest: str


def look(roadmap: Path) -> Files | None:
    """The files as they are before they are read; None where that can't be told."""
    with suppress(*UNWRITABLE):
        found = stamps(roadmap)
        return Files(found, load_all(roadmap, [name for name in fresh(found) if name.endswith(SUFFIX)]))
    return None


def parse_and_pack(contents: Contents) -> tuple[list[Parsed], dict[str, Said]]:
    """The records of files, and what each sound file says by its path: packed at once, as values take more room."""
    files: list[Parsed] = []
    said: dict[str, Said] = {}
    for name, content in contents.items():
        if isinstance(content, UnreadableError) or not is_read(name):
            files.append(parsed(name, content))
            continue
        try:
            read = document(content)
        except UnreadableError as error:
            files.append(unreadable(name, error))
            continue
        files.append(records(name, read))
        if not files[-1].bevindingen:
            said[name.path] = Said(*map(pack, values(read.value, read.node)))
    return files, said


def keep(roadmap: Path, looked: Files, said: Mapping[str, Said], overzicht: Overzicht) -> None:
    """Keep what these files said; a failure is no matter, nor that a file has changed since it was looked at.

    `said` is what each file says that was read, `overzicht` what follows from it.
    """
    with suppress(*UNWRITABLE), replacing(roadmap) as database:
        database.executescript(TABLES)
        *facts, mijlpalen = overzicht
        database.execute("INSERT INTO programme VALUES (?, ?, NULL, ?)", [whose(roadmap), code(), pack(facts)])
        _put_files(database, looked, said)
        put_mijlpalen(database, mijlpalen, 0)
        database.execute(INDEX)


def put_mijlpalen(database: Connection, mijlpalen: Mijlpalen, first: int) -> None:
    """Add mijlpalen, numbered from `first` on; what a question asks for lies together."""
    ordered = list(enumerate(sorted(mijlpalen.every(), key=_begun), first))
    vermeldingen = {number: tuple(mijlpalen.vermeldingen(each)) for number, each in ordered}
    database.executemany(
        "INSERT INTO mijlpaal VALUES (?, ?, ?, ?, ?, ?)",
        (
            (number, _begun(each), _closed(each), each.words, pack(each), _pack_alike(vermeldingen[number]))
            for number, each in ordered
        ),
    )
    sources = [(bron.id, number) for number, each in ordered for bron in each.bronnen]
    database.executemany("INSERT INTO bron VALUES (?, ?)", sources)
    named = ((overleg, number) for number, each in ordered for overleg in each.overleggen)
    database.executemany("INSERT INTO overleg VALUES (?, ?)", named)
    repeats = {(each.dubbel_van, number) for number, found in vermeldingen.items() for each in found if each.dubbel_van}
    ids = {known for known, _ in sources}
    database.executemany("INSERT INTO dangling VALUES (?, ?)", [each for each in repeats if each[0] not in ids])


def _put_files(database: Connection, looked: Files, said: Mapping[str, Said]) -> None:
    digests = {name: digest(data) for name, data in looked.held.items()}
    rows = ((name, digests.get(name), *stamp) for name, stamp in looked.stamps.items())
    database.executemany("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
    database.executemany("INSERT INTO said VALUES (?, ?, ?)", ((name, *said[name]) for name in said))


def _begun(mijlpaal: Mijlpaal) -> str:
    """The first day that it can matter."""
    first = None if mijlpaal.herhaling else mijlpaal.begin or mijlpaal.eind
    return first.isoformat() if first else ALWAYS


def _closed(mijlpaal: Mijlpaal) -> str | None:
    """The day from which it is closed, whatever the day is asked for; None where that may never be."""
    if mijlpaal.is_open or (mijlpaal.herhaling and mijlpaal.afgerond_op):
        return None
    return mijlpaal.afgerond_op.isoformat() if mijlpaal.afgerond_op else ALWAYS
