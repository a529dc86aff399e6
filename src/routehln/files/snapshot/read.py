"""Open a snapshot, find the files that changed since, and read the mijlpalen that a question asks for."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from routehln.files.snapshot.door import DAMAGE, UNWRITABLE, open_snapshot, replacing
from routehln.files.snapshot.files import changed_files, kept_files
from routehln.files.snapshot.packing import pack, unpack_mijlpalen, unpack_overzicht, unpack_vermeldingen
from routehln.files.snapshot.stamps import doubtful, stamps
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Hint, Mijlpalen, Overzicht
from routehln.model.mijlpaal.plain import Vermelding

FITTING = """
    SELECT packed FROM mijlpaal WHERE number IN (
        SELECT number FROM mijlpaal WHERE begun <= :until AND (closed IS NULL OR closed > :open_on)
        UNION SELECT mijlpaal FROM overleg WHERE id IN (SELECT value FROM json_each(:overleggen))
        UNION SELECT mijlpaal FROM bron WHERE id IN (SELECT value FROM json_each(:ids)))
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

    def overzicht(self, read_files: Callable[[], Mijlpalen]) -> Overzicht | None:
        """Give the overzicht that was kept, None where it is damaged.

        `read_files` gives the mijlpalen if these turn out damaged when a question asks for them.
        """
        with suppress(*DAMAGE):
            (packed,) = self.database.execute("SELECT overzicht FROM programme").fetchone()
            return unpack_overzicht(packed, KeptMijlpalen(self, read_files))
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
    """Mijlpalen that are read from a snapshot when asked for; where it is damaged, `read_files` gives them instead."""

    def __init__(self, snapshot: Snapshot, read_files: Callable[[], Mijlpalen]) -> None:
        self.database = snapshot.database
        self.read_files = read_files

    def every(self) -> list[Mijlpaal]:
        """Give all of them."""
        with suppress(*DAMAGE):
            return self._mijlpalen("SELECT packed FROM mijlpaal")
        return self.read_files().every()

    def such(self, hint: Hint, /) -> list[Mijlpaal]:
        """Give those that fit the hint."""
        with suppress(*DAMAGE):
            if hint.tekst is not None:
                return self._mijlpalen("SELECT packed FROM mijlpaal WHERE instr(words, ?)", [hint.tekst.casefold()])
            values = {
                "until": hint.until.isoformat() if hint.until else None,
                "open_on": hint.open_on.isoformat(),
                "overleggen": pack(list(hint.overleggen)),
                "ids": pack(list(hint.ids)),
            }
            return self._mijlpalen(FITTING, values)
        return self.read_files().such(hint)

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[Vermelding]:
        """Give the records that mention it, in the order of its bronnen."""
        with suppress(*DAMAGE):
            [(packed,)] = self.database.execute(VERMELDINGEN, [mijlpaal.id])
            return unpack_vermeldingen(packed)
        return self.read_files().vermeldingen(mijlpaal)

    def ids(self) -> list[str]:
        """Give the id of every record that mentions a mijlpaal."""
        with suppress(*DAMAGE):
            return [bron_id for (bron_id,) in self.database.execute("SELECT id FROM bron")]
        return list(self.read_files().ids())

    def _mijlpalen(self, query: str, values: list[str] | dict[str, str | None] | None = None) -> list[Mijlpaal]:
        return unpack_mijlpalen(packed for (packed,) in self.database.execute(query, values or ()))
