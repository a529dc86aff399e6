"""Open a snapshot, find the files that changed since, and read the mijlpalen that a question asks for."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path
from sqlite3 import Connection
from typing import TYPE_CHECKING

from routehln.files.snapshot.door import DAMAGE, UNWRITABLE, open_snapshot, replacing
from routehln.files.snapshot.files import changed_files, kept_files
from routehln.files.snapshot.packing import pack, unpack_cards, unpack_mijlpalen, unpack_overzicht, unpack_vermeldingen
from routehln.files.snapshot.stamps import doubtful, stamps
from routehln.model.mijlpaal.card import Card
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Overzicht
from routehln.model.mijlpaal.plain import Vermelding
from routehln.model.mijlpaal.search import Query

if TYPE_CHECKING:
    from routehln.model.monitor.monitor import Monitor

FITTING = """
    SELECT packed FROM mijlpaal WHERE number IN (
        SELECT number FROM mijlpaal WHERE begun <= :until AND (closed IS NULL OR closed > :open_on)
        UNION SELECT mijlpaal FROM overleg WHERE id IN (SELECT value FROM json_each(:overleggen))
        UNION SELECT mijlpaal FROM bron WHERE id IN (SELECT value FROM json_each(:ids))
        UNION SELECT mijlpaal FROM naming WHERE id IN (SELECT value FROM json_each(:naming)))
    """
TRUST = "UPDATE file SET digest = NULL WHERE name IN (SELECT value FROM json_each(?))"
VERMELDINGEN = "SELECT vermeldingen FROM mijlpaal WHERE number = (SELECT mijlpaal FROM bron WHERE id = ?)"


class Snapshot:
    """An open snapshot of a folder; `changed` holds the bytes of the files that have changed since, by path.

    A file is doubtful as long as its stamp doesn't tell enough (`stamps.doubtful`): then the snapshot has a digest too.
    """

    def __init__(self, roadmap: Path) -> None:
        """Open it; raises any of DAMAGE where there is none, or many files have changed."""
        self.roadmap = roadmap
        self.database = open_snapshot(roadmap)
        kept = kept_files(self.database)
        self.now = stamps(roadmap)
        self.doubtful = frozenset(doubtful(self.now))  # before anything is read: later the clock would say otherwise
        self.trusted = [name for name, file in kept.items() if file.digest and name not in self.doubtful]
        self.changed = changed_files(roadmap, kept, self.now)

    def overzicht(self, read_files: Callable[[], Overzicht]) -> Overzicht | None:
        """Give the overzicht that was kept, None where it is damaged.

        `read_files` gives that of the files, if the rest turns out damaged when a question asks for it.
        """
        with suppress(*DAMAGE):
            (packed,) = self.database.execute("SELECT overzicht FROM programme").fetchone()
            kept = (self.database, read_files)
            return unpack_overzicht(packed, KeptMonitoring(*kept), KeptCards(*kept), KeptMijlpalen(*kept))
        return None

    def trust(self) -> None:
        """Drop the digests of files that are no longer doubtful, so that these aren't read again; may fail silently."""
        if self.trusted:
            with suppress(*UNWRITABLE), replacing(self.roadmap, self.database) as database:
                database.execute(TRUST, [pack(self.trusted)])


def recall(roadmap: Path) -> Snapshot | None:
    """Open the snapshot of this folder; None where there is none or more than a few files have changed."""
    with suppress(*DAMAGE):
        snapshot = Snapshot(roadmap)
        if not snapshot.changed:
            snapshot.trust()
        return snapshot
    return None


class KeptMijlpalen:
    """Mijlpalen that are read from a snapshot when asked for; where it is damaged, those of `read_files` are given."""

    def __init__(self, database: Connection, read_files: Callable[[], Overzicht]) -> None:
        self.database = database
        self.read_files = read_files

    def every(self) -> list[Mijlpaal]:
        """Give all of them."""
        with suppress(*DAMAGE):
            return self._mijlpalen("SELECT packed FROM mijlpaal")
        return self.read_files().mijlpalen.every()

    def such(self, hint: Hint, /) -> list[Mijlpaal]:
        """Give those that fit the hint."""
        with suppress(*DAMAGE):
            values = {
                "until": hint.until.isoformat() if hint.until else None,
                "open_on": hint.open_on.isoformat(),
                "overleggen": pack(list(hint.overleggen)),
                "ids": pack(list(hint.ids)),
                "naming": pack(list(hint.naming)),
            }
            return self._mijlpalen(FITTING, values)
        return self.read_files().mijlpalen.such(hint)

    def holding(self, query: Query, /) -> list[Mijlpaal]:
        """Give those that a search finds."""
        with suppress(*DAMAGE):
            return self._mijlpalen(*holding("mijlpaal", query))
        return self.read_files().mijlpalen.holding(query)

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[Vermelding]:
        """Give the records that mention it, in the order of its bronnen."""
        with suppress(*DAMAGE):
            [(packed,)] = self.database.execute(VERMELDINGEN, [mijlpaal.id])
            return unpack_vermeldingen(packed)
        return self.read_files().mijlpalen.vermeldingen(mijlpaal)

    def ids(self) -> list[str]:
        """Give the id of every record that mentions a mijlpaal."""
        with suppress(*DAMAGE):
            return [bron_id for (bron_id,) in self.database.execute("SELECT id FROM bron")]
        return list(self.read_files().mijlpalen.ids())

    def _mijlpalen(self, query: str, values: Sequence[str] | dict[str, str | None] = ()) -> list[Mijlpaal]:
        return unpack_mijlpalen(packed for (packed,) in self.database.execute(query, values))


class KeptMonitoring:
    """What is measured, read from a snapshot when asked for; where it is damaged, that of `read_files` is given."""

    def __init__(self, database: Connection, read_files: Callable[[], Overzicht]) -> None:
        self.database = database
        self.read_files = read_files

    def monitor(self) -> "Monitor":
        """Give all of it."""
        from routehln.files.snapshot.measured import unpack_monitor

        with suppress(*DAMAGE, ArithmeticError):
            [(packed,)] = self.database.execute("SELECT monitor FROM programme")
            return unpack_monitor(packed)
        return self.read_files().monitoring.monitor()


class KeptCards:
    """Cards that are read from a snapshot when asked for; where it is damaged, those of `read_files` are given."""

    def __init__(self, database: Connection, read_files: Callable[[], Overzicht]) -> None:
        self.database = database
        self.read_files = read_files

    def every(self) -> list[Card]:
        """Give all of them."""
        with suppress(*DAMAGE):
            return self._cards("SELECT packed FROM card ORDER BY number", ())
        return self.read_files().cards.every()

    def called(self, record_id: str) -> list[Card]:
        """Give those of records with this id."""
        with suppress(*DAMAGE):
            cards = self._cards("SELECT packed FROM card WHERE id = ? ORDER BY number", [record_id])
            return [card for card in cards if card.record]
        return self.read_files().cards.called(record_id)

    def holding(self, query: Query, /) -> list[Card]:
        """Give those that a search finds."""
        with suppress(*DAMAGE):
            return self._cards(*holding("card", query))
        return self.read_files().cards.holding(query)

    def _cards(self, query: str, values: Sequence[str]) -> list[Card]:
        return unpack_cards(packed for (packed,) in self.database.execute(query, values))


def holding(table: str, query: Query) -> tuple[str, list[str]]:
    """Give the SQL that finds the rows of a table whose `words` hold what a search asks, and its values."""
    values: list[str] = []
    conditions = ["TRUE"]
    for wordings in query.parts:
        choices: list[str] = []
        for needles in wordings:
            choices.append(" AND ".join(["instr(words, ?)"] * len(needles)))
            values += needles
        conditions.append(f"({' OR '.join(choices) or 'FALSE'})")
    return f"SELECT packed FROM {table} WHERE {' AND '.join(conditions)} ORDER BY number", values  # noqa: S608  # no word of a user
