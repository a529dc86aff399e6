"""Bringing a snapshot up to date after an edit of a few files."""

from collections.abc import Mapping
from contextlib import suppress
from sqlite3 import Connection
from typing import Final

from routehln.files.snapshot.door import UNWRITABLE, replacing
from routehln.files.snapshot.packing import pack
from routehln.files.snapshot.part import Part
from routehln.files.snapshot.read import SETTLE, Snapshot
from routehln.files.snapshot.stamps import digest
from routehln.files.snapshot.write import put_mijlpalen
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht

EDITED: Final = """
    UPDATE file SET digest = ?, size = ?, changed = ?, status_changed = ?, inode = ?, device = ? WHERE name = ?
    """


def renew(snapshot: Snapshot, part: Part, made: Overzicht) -> None:
    """Keep what is `made` of the part that an edit changed; a failure is no matter."""
    with suppress(*UNWRITABLE), replacing(snapshot.roadmap, snapshot.database) as database:
        *facts, mijlpalen = made
        database.execute("UPDATE programme SET overzicht = ?", [pack(facts)])
        database.executemany(SETTLE, snapshot.settled)
        _put_files(database, snapshot, part)
        _forget(database, part.touched)
        (last,) = database.execute("SELECT coalesce(max(number), 0) FROM mijlpaal").fetchone()
        put_mijlpalen(database, mijlpalen, last + 1)
        moved = [(pack(each), number) for number, each in part.moved.items()]
        database.executemany("UPDATE mijlpaal SET packed = ? WHERE number = ?", moved)


def _put_files(database: Connection, snapshot: Snapshot, part: Part) -> None:
    for name, (steps, _) in part.said.items():
        known = digest(snapshot.changed[name]) if name in snapshot.fresh else None
        database.execute(EDITED, (known, *snapshot.now[name], name))
        database.execute("UPDATE said SET steps = ? WHERE name = ?", (pack(steps), name))


def _forget(database: Connection, mijlpalen: Mapping[int, Mijlpaal]) -> None:
    numbers = [[number] for number in mijlpalen]
    database.executemany("DELETE FROM mijlpaal WHERE number = ?", numbers)
    database.executemany("DELETE FROM dangling WHERE mijlpaal = ?", numbers)
    sources = [[bron.id] for each in mijlpalen.values() for bron in each.bronnen]
    database.executemany("DELETE FROM bron WHERE id = ?", sources)
    named = [[overleg, number] for number, each in mijlpalen.items() for overleg in each.overleggen]
    database.executemany("DELETE FROM overleg WHERE id = ? AND mijlpaal = ?", named)
