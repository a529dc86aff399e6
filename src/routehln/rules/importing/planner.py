"""What each row of a source would be: a record that is there, one like it, or a new one."""

import re
from collections.abc import Mapping

from routehln.model.importing.outcome import Oordeel, Planned, Rij
from routehln.model.records.place import FileName
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.differences import plan_differences
from routehln.rules.importing.existing.records import existing_records
from routehln.rules.importing.likeness import Like, likes
from routehln.rules.importing.matching import Match, match
from routehln.rules.importing.new_records import NewRecords
from routehln.rules.importing.reading.rows import Candidate


class Planner:
    """Plans what the rows of one source change in one list of a routekaart."""

    def __init__(self, routekaart: Routekaart, rows: list[Candidate], naar: FileName | None, guide: Guide) -> None:
        records: tuple[Stap, ...] = getattr(routekaart, guide.target.lijst)
        self.rows = rows
        self.guide = guide
        self.existing = existing_records(records, guide.choices.bron)
        self.matches = match(rows, self.existing, guide)
        self.likes = self._likes(routekaart)
        self.new_records = NewRecords(routekaart, naar, guide)

    def plan(self, oordelen: Mapping[str, Oordeel]) -> list[Planned]:
        """Plan each row, with what a person decided by the place of the row."""
        return [self._planned(number, row, oordelen.get(row.plaats)) for number, row in enumerate(self.rows)]

    def _likes(self, routekaart: Routekaart) -> dict[str, list[Like]]:
        """Compare the rows that have no record and may become one with the records that have no row."""
        loose: dict[str, Mapping[str, str]] = {}
        for number, row in enumerate(self.rows):
            may_be_new = row.readable and not row.record_id and not row.lacks
            if may_be_new and number not in self.matches:
                loose[_row_id(row)] = row.velden
        taken = {matched.existing.record.id for matched in self.matches.values()}
        free = [existing.record.id for existing in self.existing if existing.record.id not in taken]
        return likes(routekaart, self.guide.target.lijst, loose, free)

    def _planned(self, number: int, row: Candidate, oordeel: Oordeel | None) -> Planned:
        if row.problem:
            return Planned(Rij(row.plaats, "onleesbaar", velden=row.velden, melding=row.problem))
        if row.skipped:
            return Planned(Rij(row.plaats, "overgeslagen", velden=row.velden, melding=row.skipped))
        if oordeel and oordeel.soort == "nieuw" and not row.lacks:
            return self.new_records.planned(row)
        matched = self.matches.get(number) or self._decided(oordeel)
        if matched:
            return plan_differences(row, matched, oordeel, self.guide)
        if row.lacks:
            return Planned(Rij(row.plaats, "onleesbaar", velden=row.velden, melding=row.lacks))
        alike = self.likes.get(_row_id(row), [])
        if alike:
            ids = tuple(like.record_id for like in alike)
            return Planned(Rij(row.plaats, "lijkt", None, ids, row.velden, melding=alike[0].why))
        return self.new_records.planned(row)

    def _decided(self, oordeel: Oordeel | None) -> Match | None:
        """Give the record that a person says a row is, if anybody does."""
        if oordeel is None or oordeel.id is None:
            return None
        for existing in self.existing:
            if existing.record.id == oordeel.id:
                return Match(existing, by_id=False)
        return None


def _row_id(row: Candidate) -> str:
    """Give an id for a row beside records."""
    return "-".join(re.findall("[a-z0-9]+", row.plaats.lower()))
