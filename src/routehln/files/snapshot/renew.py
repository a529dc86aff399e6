"""Bring a snapshot up to date after an edit of a few files."""

from collections.abc import Mapping
from contextlib import suppress
from sqlite3 import Connection
from typing import Final

from routehln.files.snapshot.door import UNWRITABLE, replacing
from routehln.files.snapshot.packing import pack
from routehln.files.snapshot.reach import EditedSteps, Reach
from routehln.files.snapshot.read import TRUST, Snapshot
from routehln.files.snapshot.stamps import digest
from routehln.files.snapshot.write import put_mijlpalen
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht

EDITED: Final = "UPDATE file SET stamp = ?, digest = ?, steps = ? WHERE name = ?"


def renew(snapshot: Snapshot, edit: EditedSteps, reach: Reach, overzicht: Overzicht) -> None:
    """Replace the mijlpalen in reach of an edit by those of `overzicht`, which was made of them; may fail silently."""
    with suppress(*UNWRITABLE), replacing(snapshot.roadmap, snapshot.database) as database:
        *facts, _, _, mijlpalen = overzicht  # what is measured and the cards are of what the edit left as it was
        database.execute("UPDATE programme SET overzicht = ?", [pack(facts)])
        database.execute(TRUST, [pack(snapshot.trusted)])
        for name, values in edit.values.items():
            doubtful_digest = digest(snapshot.changed[name]) if name in snapshot.doubtful else None
            database.execute(EDITED, (pack(snapshot.now[name]), doubtful_digest, pack(values.steps), name))
        for number, mijlpaal in reach.moved.items():
            database.execute("UPDATE mijlpaal SET packed = ? WHERE number = ?", (pack(mijlpaal), number))
        _forget(database, reach.mijlpalen)
        (last,) = database.execute("SELECT coalesce(max(number), 0) FROM mijlpaal").fetchone()
        put_mijlpalen(database, mijlpalen, last + 1)


def _forget(database: Connection, mijlpalen: Mapping[int, Mijlpaal]) -> None:
    for number, mijlpaal in mijlpalen.items():
        database.execute("DELETE FROM mijlpaal WHERE number = ?", [number])
        database.execute("DELETE FROM naming WHERE mijlpaal = ?", [number])
        database.execute("DELETE FROM dangling WHERE mijlpaal = ?", [number])
        database.executemany("DELETE FROM bron WHERE id = ?", [[bron.id] for bron in mijlpaal.bronnen])
        named = [[overleg, number] for overleg in mijlpaal.named_overleggen]
        database.executemany("DELETE FROM overleg WHERE id = ? AND mijlpaal = ?", named)
