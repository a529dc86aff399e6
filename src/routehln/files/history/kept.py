"""What is kept of a history: what its blobs say, by hash, and the tracks that led to one commit.

It is thrown away with every other version of routehln, as a snapshot is, and never used where it is damaged.
"""

import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from pathlib import Path
from sqlite3 import Connection
from typing import Final, NamedTuple

from routehln.files.history.plain_blob import Files, PlainBlob
from routehln.files.snapshot.door import DAMAGE, UNWRITABLE, open_snapshot, replacing
from routehln.files.snapshot.packing import fields_reader, pack, unpack
from routehln.files.snapshot.place import HISTORY, identity
from routehln.files.snapshot.stamps import code
from routehln.model.history.history import Line, Track

TABLES: Final = """
    CREATE TABLE programme (roadmap TEXT, code TEXT, made BLOB);
    CREATE TABLE blob (hash TEXT PRIMARY KEY, plain BLOB) WITHOUT ROWID;
    CREATE TABLE line (folder TEXT, line TEXT, files TEXT);
    CREATE TABLE track (id TEXT, packed TEXT);
    CREATE INDEX id ON track (id);
    """
MAX_KEPT: Final = 32 * 1024 * 1024  # bytes, compressed, of what all blobs say; those beyond are read again
_read_line = fields_reader(Line)
_read_track = fields_reader(Track)


class KeptLine(NamedTuple):
    """The line of commits that tracks were kept of, where the folder lay, and its files at the last of them.

    `files` is None where these couldn't be read: then nothing can be added to the tracks.
    """

    folder: str
    line: Line
    files: Files | None


class KeptBlobs(Mapping[str, PlainBlob]):
    """What the blobs that were read before say, each looked up when it is asked for; some may be there no more."""

    def __init__(self, database: Connection | None) -> None:
        self.database = database
        self.hashes = frozenset[str]()
        if database:
            with suppress(*DAMAGE):
                self.hashes = frozenset(blob for (blob,) in database.execute("SELECT hash FROM blob"))

    def __getitem__(self, blob: str) -> PlainBlob:
        """Give what a blob says; raises KeyError, or any of DAMAGE."""
        if self.database is None or blob not in self.hashes:
            raise KeyError(blob)
        [(packed,)] = self.database.execute("SELECT plain FROM blob WHERE hash = ?", [blob])
        return PlainBlob(*unpack(zlib.decompress(packed)))

    def __iter__(self) -> Iterator[str]:
        return iter(self.hashes)

    def __len__(self) -> int:
        return len(self.hashes)


class Kept:
    """What is kept of the history of a folder, open to be read; empty where there is nothing or nothing whole."""

    def __init__(self, roadmap: Path | None) -> None:
        """Open what is kept of the history of this folder; without a folder nothing is, nor will be."""
        self.roadmap = roadmap
        self.database: Connection | None = None
        self.line: KeptLine | None = None
        if roadmap is None:
            return
        with suppress(*DAMAGE):
            self.database = open_snapshot(roadmap, HISTORY)
            [(folder, line, files)] = self.database.execute("SELECT folder, line, files FROM line")
            self.line = KeptLine(folder, _read_line(unpack(line)), unpack(files))

    def tracks(self, ids: Iterable[str] | None = None) -> tuple[Track, ...]:
        """Give the tracks of the mijlpalen with these ids, or all; raises any of DAMAGE."""
        if self.database is None:
            return ()
        query, values = "SELECT packed FROM track ORDER BY rowid", []
        if ids is not None:
            query = "SELECT packed FROM track WHERE id IN (SELECT value FROM json_each(?)) ORDER BY rowid"
            values = [pack(list(ids))]
        return tuple(_read_track(unpack(packed)) for (packed,) in self.database.execute(query, values))


def keep(kept: Kept, plain_blobs: Mapping[str, PlainBlob], line: KeptLine, tracks: Iterable[Track]) -> None:
    """Keep the tracks of a line of commits, and what more of its blobs say (`plain_blobs`); may fail silently."""
    roadmap = kept.roadmap
    if roadmap is None:
        return
    with suppress(*UNWRITABLE), replacing(roadmap, kept.database, HISTORY) as database:
        if kept.database is None:
            database.executescript(TABLES)
            database.execute("INSERT INTO programme VALUES (?, ?, NULL)", [identity(roadmap), code()])
        (size,) = database.execute("SELECT coalesce(sum(length(plain)), 0) FROM blob").fetchone()
        for blob, plain in plain_blobs.items():
            packed = zlib.compress(pack(plain).encode(), level=1)
            size += len(packed)
            if size > MAX_KEPT:
                break
            database.execute("INSERT OR REPLACE INTO blob VALUES (?, ?)", [blob, packed])
        database.execute("DELETE FROM line")
        database.execute("DELETE FROM track")
        database.execute("INSERT INTO line VALUES (?, ?, ?)", [line.folder, pack(line.line), pack(line.files)])
        for track in tracks:
            database.execute("INSERT INTO track VALUES (?, ?)", [track.id, pack(track)])
