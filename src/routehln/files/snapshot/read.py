"""What is kept of a routekaart, for who asks."""

import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from routehln.files.snapshot.door import DAMAGE, UNWRITABLE, opened, replacing
from routehln.files.snapshot.files import changed, kept_files
from routehln.files.snapshot.packing import pack, unpack_mijlpalen, unpack_overzicht, unpack_vermeldingen
from routehln.files.snapshot.stamps import fresh, stamps
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Mijlpalen, Overzicht
from routehln.model.mijlpaal.plain import Vermelding

FITTING = """
    SELECT packed FROM mijlpaal WHERE number IN (
        SELECT number FROM mijlpaal WHERE begun <= :until AND (closed IS NULL OR closed > :open_on)
        UNION SELECT mijlpaal FROM overleg WHERE id IN (SELECT value FROM json_each(:overleggen))
        UNION SELECT mijlpaal FROM bron WHERE id IN (SELECT value FROM json_each(:ids)))
    """
SETTLE = "UPDATE file SET digest = NULL WHERE name = ?"
NOTED = "SELECT vermeldingen FROM mijlpaal WHERE number = (SELECT mijlpaal FROM bron WHERE id = ?)"


class Snapshot:
    """A snapshot of these files, open, and what those hold now that have `changed` since, by paths in the folder."""

    def __init__(self, roadmap: Path) -> None:
        """Open it; raises one of DAMAGE where there is none to go by."""
        self.roadmap = roadmap
        self.database = opened(roadmap)
        self.files = kept_files(self.database)
        self.now = stamps(roadmap)
        self.fresh = frozenset(fresh(self.now))  # told before anything is read: later it would be too late
        self.changed = changed(roadmap, self.files, self.now)

    def overzicht(self, otherwise: Callable[[], Mijlpalen]) -> Overzicht | None:
        """What it says; `otherwise` gives the mijlpalen where it turns out damaged. None where it did already."""
        with suppress(*DAMAGE):
            (packed,) = self.database.execute("SELECT overzicht FROM programme").fetchone()
            return unpack_overzicht(packed, Kept(self, otherwise))
        return None

    @property
    def settled(self) -> list[tuple[str]]:
        """The files that have not changed for a while, so that their stamps tell enough from now on; a row each."""
        return [(name,) for name, each in self.files.items() if each.digest and name not in self.fresh]

    def settle(self) -> None:
        """Keep that, where there are such files; a failure is no matter."""
        if settled := self.settled:
            with suppress(*UNWRITABLE), replacing(self.roadmap, self.database) as database:
                database.executemany(SETTLE, settled)


def recall(roadmap: Path) -> Snapshot | None:
    """The snapshot of this folder, if it is of the files as they are, but for a few."""
    with suppress(*DAMAGE):
        snapshot = Snapshot(roadmap)
        if not snapshot.changed:
            snapshot.settle()
        return snapshot
    return None


class Kept:
    """The mijlpalen of a snapshot, read when they are asked for; where it turns out damaged, from the files."""

    def __init__(self, snapshot: Snapshot, otherwise: Callable[[], Mijlpalen]) -> None:
        self.snapshot = snapshot
        self.otherwise = otherwise

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
        with suppress(*DAMAGE):
            [(packed,)] = self._rows(NOTED, [mijlpaal.id])
            return unpack_vermeldingen(packed)
        return self.otherwise().vermeldingen(mijlpaal)

    def ids(self) -> list[str]:
        """The id of every record that mentions a mijlpaal."""
        with suppress(*DAMAGE):
            return [known for (known,) in self._rows("SELECT id FROM bron")]
        return list(self.otherwise().ids())

    def _mijlpalen(self, query: str, values: Any = ()) -> list[Mijlpaal]:  # noqa: ANN401  # by number, or by name
        return unpack_mijlpalen(packed for (packed,) in self._rows(query, values))

    def _rows(self, query: str, values: Any = ()) -> sqlite3.Cursor:  # noqa: ANN401  # as above
        return self.snapshot.database.execute(query, values)
