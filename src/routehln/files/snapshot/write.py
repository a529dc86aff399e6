"""Writing a whole snapshot of what was read."""

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from pathlib import Path
from sqlite3 import Connection
from typing import Final, NamedTuple

from routehln.files.disk.locate import SUFFIX
from routehln.files.read.parse import Parsed, document, records, unreadable
from routehln.files.read.read import Contents, parsed
from routehln.files.read.values import values
from routehln.files.slip import UnreadableError
from routehln.files.snapshot.door import APPLICATION, SCHEMA, UNWRITABLE, replacing, whose
from routehln.files.snapshot.files import load_all
from routehln.files.snapshot.packing import pack
from routehln.files.snapshot.stamps import Stamp, code, digest, fresh, stamps
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Mijlpalen, Overzicht
from routehln.model.mijlpaal.plain import Vermelding
from routehln.model.records.place import FileName

TABLES: Final = f"""
    PRAGMA application_id = {APPLICATION};
    PRAGMA user_version = {SCHEMA};
    CREATE TABLE programme (whose TEXT, code TEXT, made BLOB, overzicht TEXT);
    CREATE TABLE file (
        name TEXT PRIMARY KEY, digest BLOB,
        size INTEGER, changed INTEGER, status_changed INTEGER, inode INTEGER, device INTEGER,
        steps TEXT, rest TEXT);
    CREATE TABLE mijlpaal (
        number INTEGER PRIMARY KEY, begun TEXT, closed TEXT, words TEXT, packed TEXT, vermeldingen TEXT);
    CREATE TABLE bron (id TEXT PRIMARY KEY, mijlpaal INTEGER) WITHOUT ROWID;
    CREATE TABLE overleg (id TEXT, mijlpaal INTEGER, PRIMARY KEY (id, mijlpaal)) WITHOUT ROWID;
    CREATE TABLE dangling (id TEXT, mijlpaal INTEGER, PRIMARY KEY (id, mijlpaal)) WITHOUT ROWID;
    """
INDEX: Final = "CREATE INDEX begun ON mijlpaal (begun, closed)"
ALWAYS: Final = ""  # sorts before every day
Packed = tuple[str, str]  # the steps of a file, and everything else in it
NOTHING: Final[Packed] = ("[]", "{}")
_pack_alike = lru_cache(pack)  # most records say the same of their status


class Files(NamedTuple):
    """The files as they are, by path in the folder; `held` are the bytes of those whose stamp doesn't tell enough."""

    stamps: dict[str, Stamp]
    held: dict[str, bytes]


def look(roadmap: Path) -> Files | None:
    """Take the stamps of all files, and the bytes of those that changed just now; None where they can't be read."""
    with suppress(*UNWRITABLE):
        now = stamps(roadmap)
        return Files(now, load_all(roadmap, [name for name in fresh(now) if name.endswith(SUFFIX)]))
    return None


def parse_and_pack(contents: Contents) -> tuple[list[Parsed], dict[str, Packed]]:
    """Make records of files, and pack what each sound one says, by its path.

    Packing at once saves memory: values take more room.
    """
    packed: dict[str, Packed] = {}

    def parse_one(name: FileName, data: bytes) -> Parsed:
        try:
            content = document(data)
        except UnreadableError as error:
            return unreadable(name, error)
        file = records(name, content)
        if not file.bevindingen:
            file_values = values(content.value, content.node)
            packed[name.path] = pack(file_values.steps), pack(file_values.rest)
        return file

    return [parsed(name, content, parse_one) for name, content in contents.items()], packed


def keep(roadmap: Path, looked: Files, packed: Mapping[str, Packed], overzicht: Overzicht) -> None:
    """Write a whole snapshot of these files and the overzicht made of them; a failure to write is ignored.

    A failure is no matter, nor that a file has changed since it was looked at.
    """
    with suppress(*UNWRITABLE), replacing(roadmap) as database:
        database.executescript(TABLES)
        *facts, mijlpalen = overzicht
        database.execute("INSERT INTO programme VALUES (?, ?, NULL, ?)", [whose(roadmap), code(), pack(facts)])
        digests = {name: digest(data) for name, data in looked.held.items()}
        files = ((name, digests.get(name), *stamp, *packed.get(name, NOTHING)) for name, stamp in looked.stamps.items())
        database.executemany("INSERT INTO file VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", files)
        put_mijlpalen(database, mijlpalen, 0)
        database.execute(INDEX)


def put_mijlpalen(database: Connection, mijlpalen: Mijlpalen, first: int) -> None:
    """Add mijlpalen, numbered from `first` on by day, so that those a question asks for lie together."""
    numbered = list(enumerate(sorted(mijlpalen.every(), key=_begun), first))
    vermeldingen: dict[int, tuple[Vermelding, ...]] = {}
    bronnen: dict[str, int] = {}
    overleggen: set[tuple[str, int]] = set()
    repeats: set[tuple[str, int]] = set()
    for number, mijlpaal in numbered:
        vermeldingen[number] = tuple(mijlpalen.vermeldingen(mijlpaal))
        bronnen.update((bron.id, number) for bron in mijlpaal.bronnen)
        overleggen.update((overleg, number) for overleg in mijlpaal.named_overleggen)
        repeats.update((noted.dubbel_van, number) for noted in vermeldingen[number] if noted.dubbel_van)
    rows = (
        (number, _begun(mijlpaal), _closed(mijlpaal), mijlpaal.words, pack(mijlpaal), _pack_alike(vermeldingen[number]))
        for number, mijlpaal in numbered
    )
    database.executemany("INSERT INTO mijlpaal VALUES (?, ?, ?, ?, ?, ?)", rows)
    database.executemany("INSERT INTO bron VALUES (?, ?)", bronnen.items())
    database.executemany("INSERT INTO overleg VALUES (?, ?)", overleggen)
    dangling = [(dubbel_van, number) for dubbel_van, number in repeats if dubbel_van not in bronnen]
    database.executemany("INSERT INTO dangling VALUES (?, ?)", dangling)


def _begun(mijlpaal: Mijlpaal) -> str:
    """Give the first day on which it can matter, in ISO form."""
    first = None if mijlpaal.herhaling else mijlpaal.begin or mijlpaal.eind
    return first.isoformat() if first else ALWAYS


def _closed(mijlpaal: Mijlpaal) -> str | None:
    """Give the day from which it stays closed, in ISO form; None where there is no such day."""
    if mijlpaal.is_open or (mijlpaal.herhaling and mijlpaal.afgerond_op):
        return None
    return mijlpaal.afgerond_op.isoformat() if mijlpaal.afgerond_op else ALWAYS
