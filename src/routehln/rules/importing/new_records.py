"""Make a new record of a row: its id, its file, and what it remembers of its source."""

from collections.abc import Mapping

from routehln.model.answers.change import NewRecord, Value
from routehln.model.importing.outcome import Planned, Rij
from routehln.model.names import short
from routehln.model.records.place import FileName
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home, records_like
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.existing.memory import memory_of
from routehln.rules.importing.ids import Ids
from routehln.rules.importing.reading.rows import Candidate


class NewRecords:
    """Makes records of rows that are none yet; they go to the file `naar`, or where their like stand."""

    def __init__(self, routekaart: Routekaart, naar: FileName | None, guide: Guide) -> None:
        self.routekaart = routekaart
        self.naar = naar
        self.guide = guide
        records = getattr(routekaart, guide.target.lijst)
        in_file = [record.id for record in records if naar in (None, record.source.bestand)]
        self.ids = Ids(routekaart, in_file or [record.id for record in records])
        self.files: dict[tuple[str | None, str | None], FileName] = {}  # by fase and onderdeel

    def planned(self, row: Candidate) -> Planned:
        """Plan a new record; a row whose id something has already can't be one, this time or the next."""
        if row.record_id in self.ids.taken:
            why = f"id: '{short(row.record_id)}' is al van een ander record of een andere rij"
            return Planned(Rij(row.plaats, "onleesbaar", velden=row.velden, melding=why))
        target = self.guide.target
        record_id = self.ids.take(row.record_id) if row.record_id else self.ids.new(row.velden[target.text])
        velden = {**row.velden, "id": record_id}
        record: dict[str, Value] = {key: velden[key] for key in target.kind.model_fields if key in velden}
        record["bron"] = memory_of(row, self.guide)
        note = self._about_moment(velden.get("moment", ""))
        rij = Rij(row.plaats, "nieuw", record_id, (), row.velden, melding=note)
        return Planned(rij, (NewRecord(self._file(velden), target.lijst, record),))

    def _file(self, velden: Mapping[str, str]) -> FileName:
        """Give the file for a new record: the one that was named, else that of its like."""
        if self.naar:
            return self.naar
        key = velden.get("fase"), velden.get("onderdeel")
        if key not in self.files:
            alike = records_like(self.routekaart, self.guide.target.kind, velden)
            self.files[key] = home(self.routekaart, self.guide.target.lijst, alike)
        return self.files[key]

    def _about_moment(self, moment: str) -> str:
        """Say that a moment can't be read, or that it lacks a year; nothing where it can be read."""
        meanings = self.guide.meanings
        if meanings.moment(moment).soort != "onbekend":
            return ""
        if meanings.lacks_year(moment):
            return f"het moment '{short(moment)}' zegt niet in welk jaar; geef dat met --jaar"
        return f"het moment '{short(moment)}' is niet met zekerheid te lezen; de tekst blijft zoals zij is"
