"""Write a whole snapshot of the files that were read."""

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
from routehln.files.snapshot.door import UNWRITABLE, replacing
from routehln.files.snapshot.files import load_all
from routehln.files.snapshot.measured import pack_monitor
from routehln.files.snapshot.packing import pack
from routehln.files.snapshot.place import identity
from routehln.files.snapshot.stamps import Stamp, code, digest, doubtful, stamps
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Mijlpalen, Overzicht
from routehln.model.mijlpaal.search import words_of
from routehln.model.records.place import FileName

TABLES: Final = """
    CREATE TABLE programme (roadmap TEXT, code TEXT, made BLOB, overzicht TEXT, monitor TEXT);
    CREATE TABLE file (name TEXT PRIMARY KEY, stamp TEXT, digest BLOB, steps TEXT, rest TEXT);
    CREATE TABLE mijlpaal (
        number INTEGER PRIMARY KEY, begun TEXT, closed TEXT, words TEXT, packed TEXT, vermeldingen TEXT);
    CREATE INDEX begun ON mijlpaal (begun, closed);
    CREATE TABLE bron (id TEXT PRIMARY KEY, mijlpaal INTEGER) WITHOUT ROWID;
    CREATE TABLE overleg (id TEXT, mijlpaal INTEGER, PRIMARY KEY (id, mijlpaal)) WITHOUT ROWID;
    CREATE TABLE naming (id TEXT, mijlpaal INTEGER, PRIMARY KEY (id, mijlpaal)) WITHOUT ROWID;
    CREATE TABLE card (number INTEGER PRIMARY KEY, id TEXT, words TEXT, packed TEXT);
    CREATE INDEX card_id ON card (id);
    CREATE TABLE dangling (id TEXT, mijlpaal INTEGER, PRIMARY KEY (id, mijlpaal)) WITHOUT ROWID;
    """
ALWAYS: Final = ""  # in the place of a day: sorts before every one
Packed = tuple[str, str]  # the steps of a file, and everything else in it
UNREAD: Final[Packed] = ("[]", "{}")  # of a file that isn't read because of its name
_pack_alike = lru_cache(pack)  # most records say the same of their status


class Files(NamedTuple):
    """The stamps of all files by path in the folder, and the bytes of those whose stamp is doubtful."""

    stamps: dict[str, Stamp]
    doubtful: dict[str, bytes]


def look(roadmap: Path) -> Files | None:
    """Look at all files before they are read; None where they can't be."""
    with suppress(*UNWRITABLE):
        now = stamps(roadmap)
        return Files(now, load_all(roadmap, [name for name in doubtful(now) if name.endswith(SUFFIX)]))
    return None


def parse_and_pack(contents: Contents) -> tuple[list[Parsed], dict[str, Packed]]:
    """Make records of files, and pack the values of each sound one, by its path.

    Each file is packed as soon as it is parsed: its values take more room than their JSON.
    """
    packed: dict[str, Packed] = {}

    def parse_one(name: FileName, content: bytes) -> Parsed:
        try:
            read_document = document(content)
        except UnreadableError as error:
            return unreadable(name, error)
        file = records(name, read_document)
        if not file.bevindingen:
            steps, other_values = values(read_document.value, read_document.node)
            packed[name.path] = pack(steps), pack(other_values)
        return file

    return [parsed(name, content, parse_one) for name, content in contents.items()], packed


def keep(roadmap: Path, files: Files, packed: Mapping[str, Packed], overzicht: Overzicht) -> None:
    """Write a whole snapshot of the files that were looked at, and of the overzicht made of them; may fail silently.

    A file that has changed since it was looked at no longer fits its stamp, and is read again at the next question.
    """
    with suppress(*UNWRITABLE), replacing(roadmap) as database:
        database.executescript(TABLES)
        *facts, monitoring, cards, mijlpalen = overzicht
        measured = pack_monitor(monitoring.monitor())
        programme = [identity(roadmap), code(), pack(facts), measured]
        database.execute("INSERT INTO programme VALUES (?, ?, NULL, ?, ?)", programme)
        digests = {name: digest(content) for name, content in files.doubtful.items()}
        for name, stamp in files.stamps.items():
            row = (name, pack(stamp), digests.get(name), *packed.get(name, UNREAD))
            database.execute("INSERT INTO file VALUES (?, ?, ?, ?, ?)", row)
        for number, card in enumerate(cards.every()):
            packed_card = (number, card.id, card.words, pack(card))
            database.execute("INSERT INTO card VALUES (?, ?, ?, ?)", packed_card)
        put_mijlpalen(database, mijlpalen, 0)


def put_mijlpalen(database: Connection, mijlpalen: Mijlpalen, first: int) -> None:
    """Add mijlpalen, numbered from `first` on by day, so that those a question asks for lie together.

    The table `naming` tells which of them wait for a record or are a step of an interventie, `dangling` which of them
    repeat an id that no record has.
    """
    bronnen: list[tuple[str, int]] = []
    overleggen = set[tuple[str, int]]()
    naming = set[tuple[str, int]]()
    repeats = set[tuple[str, int]]()
    for number, mijlpaal in enumerate(sorted(mijlpalen.every(), key=_begun), first):
        vermeldingen = tuple(mijlpalen.vermeldingen(mijlpaal))
        days = _begun(mijlpaal), _closed(mijlpaal)
        row = (number, *days, words_of(mijlpaal, vermeldingen), pack(mijlpaal), _pack_alike(vermeldingen))
        database.execute("INSERT INTO mijlpaal VALUES (?, ?, ?, ?, ?, ?)", row)
        bronnen += [(bron.id, number) for bron in mijlpaal.bronnen]
        overleggen.update((overleg_id, number) for overleg_id in mijlpaal.named_overleggen)
        naming.update((named_id, number) for named_id in (*mijlpaal.na, *mijlpaal.interventies))
        repeats.update((record.dubbel_van, number) for record in vermeldingen if record.dubbel_van)
    database.executemany("INSERT INTO bron VALUES (?, ?)", bronnen)
    database.executemany("INSERT INTO overleg VALUES (?, ?)", overleggen)
    database.executemany("INSERT INTO naming VALUES (?, ?)", naming)
    database.executemany("INSERT INTO dangling VALUES (?, ?)", repeats)
    database.execute("DELETE FROM dangling WHERE id IN (SELECT id FROM bron)")


def _begun(mijlpaal: Mijlpaal) -> str:
    """Give the day from which a question about that day asks for it (`Hint.until`), in ISO form."""
    first = None if mijlpaal.herhaling else mijlpaal.begin or mijlpaal.eind
    return first.isoformat() if first else ALWAYS


def _closed(mijlpaal: Mijlpaal) -> str | None:
    """Give the day from which it stays closed (`Hint.open_on`), in ISO form; None where there is no such day."""
    if mijlpaal.is_open or (mijlpaal.herhaling and mijlpaal.afgerond_op):
        return None
    return mijlpaal.afgerond_op.isoformat() if mijlpaal.afgerond_op else ALWAYS
