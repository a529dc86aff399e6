"""The rows of one list: which record each is, what it changes, and what is missing."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping

from routehln.model.answers.change import NewRecord, Value
from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Oordeel, Planned, Rij, named_ids
from routehln.model.names import short
from routehln.model.records.place import FileName
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home, records_like
from routehln.rules.importing.differences import Differ, herkomst
from routehln.rules.importing.existing.standing import place_of, standing
from routehln.rules.importing.ids import Ids
from routehln.rules.importing.likeness import Like, likes
from routehln.rules.importing.matching import Match, match
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.rows import Candidate
from routehln.rules.importing.reading.targets import PLACES, TARGETS


class Planner:
    """Plans what rows change in one list of a routekaart."""

    def __init__(self, routekaart: Routekaart, choices: Choices, naar: FileName | None, meanings: Meanings) -> None:
        self.routekaart = routekaart
        self.choices = choices
        self.naar = naar
        self.meanings = meanings
        self.target = TARGETS[choices.als]
        self.records: tuple[Stap, ...] = getattr(routekaart, self.target.lijst)
        self.standing = standing(self.records, choices.bron)
        self.differ = Differ(choices.bron, self.target.text, meanings, remembers=choices.named)
        self.files: dict[tuple[str | None, str | None], FileName] = {}
        in_file = [record.id for record in self.records if naar in (None, record.source.bestand)]
        self.ids = Ids(routekaart, in_file or [record.id for record in self.records])

    def plan(self, rows: list[Candidate], oordelen: Mapping[str, Oordeel]) -> tuple[list[Planned], list[str]]:
        """Plan each row, and name the records of this source that no row is or may be."""
        matches = match(rows, self.standing, self.target.text, self.meanings)
        likenesses = self._likenesses(rows, matches)
        planned: list[Planned] = []
        for number, row in enumerate(rows):
            oordeel = oordelen.get(row.plaats)
            planned.append(self._planned(row, matches.get(number), likenesses.get(_row_id(row), []), oordeel))
        ids = named_ids(planned)
        missing = [record.id for record in self._own_records() if record.id not in ids]
        return planned, missing

    def source_notes(self, planned: list[Planned]) -> Iterator[str]:
        """Say of how many records that rows are or may be another source is remembered, or none."""
        ids = named_ids(planned)
        sources = Counter(record.bron.naam if record.bron else None for record in self.records if record.id in ids)
        for name, count in sources.items():
            if name is None and not self.choices.named:
                yield f"Van wat er al stond, is bij {count} geen bron bekend; met --bron NAAM onthoudt routehln deze."
            elif name not in (None, self.choices.bron):
                hint = f"is dit een nieuwe versie daarvan, zeg dan --bron '{name}'"
                yield f"Van wat er al stond, komt bij {count} de tekst uit bron '{name}'; {hint}."

    def _likenesses(self, rows: list[Candidate], matches: Mapping[int, Match]) -> dict[str, list[Like]]:
        """Compare the rows that have no record and may become one with the records that have no row."""
        loose: dict[str, Mapping[str, str]] = {}
        for number, row in enumerate(rows):
            may_be_new = row.readable and not row.record_id and not row.lacks
            if may_be_new and number not in matches:
                loose[_row_id(row)] = row.velden
        taken = {matched.standing.record.id for matched in matches.values()}
        free = [record.id for record in self.records if record.id not in taken]
        return likes(self.routekaart, self.target.lijst, loose, free)

    def _planned(
        self, row: Candidate, matched: Match | None, alike_records: list[Like], oordeel: Oordeel | None
    ) -> Planned:
        if row.problem:
            return Planned(Rij(row.plaats, "onleesbaar", velden=row.velden, melding=row.problem))
        if row.skipped:
            return Planned(Rij(row.plaats, "overgeslagen", velden=row.velden, melding=row.skipped))
        if oordeel and oordeel.soort == "nieuw" and not row.lacks:
            return self._new(row)
        if oordeel and oordeel.id:
            matched = matched or self._match(oordeel.id)
        if matched:
            return self.differ.planned(row, matched, oordeel)
        if row.lacks:
            return Planned(Rij(row.plaats, "onleesbaar", velden=row.velden, melding=row.lacks))
        if alike_records:
            ids = tuple(record_id for record_id, _ in alike_records)
            return Planned(Rij(row.plaats, "lijkt", None, ids, row.velden, melding=alike_records[0][1]))
        return self._new(row)

    def _match(self, record_id: str) -> Match | None:
        """Give the record that a person says a row is."""
        for sought in self.standing:
            if sought.record.id == record_id:
                return Match(sought, by_id=False)
        return None

    def _new(self, row: Candidate) -> Planned:
        """Plan a new record; a row whose id something has already can't be one, this time or the next."""
        text = row.velden[self.target.text]
        if row.record_id in self.ids.taken:
            why = f"id: '{short(row.record_id)}' is al van een ander record of een andere rij"
            return Planned(Rij(row.plaats, "onleesbaar", velden=row.velden, melding=why))
        record_id = self.ids.take(row.record_id) if row.record_id else self.ids.new(text)
        velden = {"id": record_id} | {key: value for key, value in row.velden.items() if key != "id"}
        record: dict[str, Value] = {key: velden[key] for key in self.target.kind.model_fields if key in velden}
        record["bron"] = herkomst(self.choices.bron, row, self.target.text)
        rij = Rij(row.plaats, "nieuw", record_id, (), row.velden, melding=self._unreadable(velden.get("moment", "")))
        return Planned(rij, (NewRecord(self._file(velden), self.target.lijst, record),))

    def _file(self, velden: Mapping[str, str]) -> FileName:
        """Give the file for a new record: the one that was named, else that of its like."""
        if self.naar:
            return self.naar
        key = velden.get("fase"), velden.get("onderdeel")
        if key not in self.files:
            likes_of = records_like(self.routekaart, self.target.kind, velden)
            self.files[key] = home(self.routekaart, self.target.lijst, likes_of)
        return self.files[key]

    def _unreadable(self, moment: str) -> str:
        """Say that a moment can't be read, or that it lacks a year; nothing where it can."""
        if self.meanings.moment(moment).soort != "onbekend":
            return ""
        if self.meanings.lacks_year(moment):
            return f"het moment '{short(moment)}' zegt niet in welk jaar; geef dat met --jaar"
        return f"het moment '{short(moment)}' is niet met zekerheid te lezen; de tekst blijft zoals zij is"

    def _own_records(self) -> Iterator[Stap]:
        """Give the records that came from what is read now: this source, with the same choices."""
        for sought in self.standing:
            if sought.own and self._is_chosen(sought.record):
                yield sought.record

    def _is_chosen(self, record: Stap) -> bool:
        """Tell whether a record may stand in the table that was chosen, with what is fixed."""
        plaats = record.bron.plaats if record.bron else None
        if self.choices.tabel is not None and not (plaats or "").startswith(f"tabel {self.choices.tabel},"):
            return False
        for key in PLACES:
            fixed = self.choices.vast.get(key)
            if fixed and place_of({key: fixed}, key, self.meanings) != place_of(record, key, self.meanings):
                return False
        return True


def _row_id(row: Candidate) -> str:
    """Give an id for a row beside records."""
    return "-".join(re.findall("[a-z0-9]+", row.plaats.lower()))
