"""Bringing a snapshot up to date after an edit of a few files."""

from collections.abc import Mapping
from contextlib import suppress
from sqlite3 import Connection
from typing import Final

from routehln.files.snapshot.door import UNWRITABLE, replacing
from routehln.files.snapshot.packing import pack
from routehln.files.snapshot.part import Edit, Part
from routehln.files.snapshot.read import SETTLE, Snapshot
from routehln.files.snapshot.stamps import digest
from routehln.files.snapshot.write import put_mijlpalen
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht

EDITED: Final = """
    UPDATE file SET digest = ?, size = ?, changed = ?, status_changed = ?, inode = ?, device = ?, steps = ?
    WHERE name = ?
    """


def renew(snapshot: Snapshot, edit: Edit, part: Part, overzicht: Overzicht) -> None:
    """Bring the snapshot up to date: replace the mijlpalen in `part` by those of `overzicht`; a failure is ignored."""
    with suppress(*UNWRITABLE), replacing(snapshot.roadmap, snapshot.database) as database:
        *facts, mijlpalen = overzicht
        database.execute("UPDATE programme SET overzicht = ?", [pack(facts)])
        database.executemany(SETTLE, snapshot.settled)
        _put_files(database, snapshot, edit)
        moved = [(pack(mijlpaal), number) for number, mijlpaal in part.moved.items()]
        database.executemany("UPDATE mijlpaal SET packed = ? WHERE number = ?", moved)
        _forget(database, part.mijlpalen)
        (last,) = database.execute("SELECT coalesce(max(number), 0) FROM mijlpaal").fetchone()
        put_mijlpalen(database, mijlpalen, last + 1)


def _put_files(database: Connection, snapshot: Snapshot, edit: Edit) -> None:
    for name, values in edit.values.items():
        doubtful_digest = digest(snapshot.changed[name]) if name in snapshot.fresh else None
        database.execute(EDITED, (doubtful_digest, *snapshot.now[name], pack(values.steps), name))


def _forget(database: Connection, mijlpalen: Mapping[int, Mijlpaal]) -> None:
    for number, mijlpaal in mijlpalen.items():
        database.execute("DELETE FROM mijlpaal WHERE number = ?", [number])
        database.execute("DELETE FROM dangling WHERE mijlpaal = ?", [number])
        database.executemany("DELETE FROM bron WHERE id = ?", [[bron.id] for bron in mijlpaal.bronnen])
        named = [[overleg, number] for overleg in mijlpaal.named_overleggen]
        database.executemany("DELETE FROM overleg WHERE id = ? AND mijlpaal = ?", named)
