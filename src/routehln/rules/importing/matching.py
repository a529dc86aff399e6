"""Match rows with records: by id, else by text, onderdeel and fase among their likes. Never by number."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from routehln.model.records.records import Stap
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.existing.records import ExistingRecord
from routehln.rules.importing.existing.sameness import Key, bare, days_of, part_of
from routehln.rules.importing.reading.rows import Candidate

APART_DAYS = 300  # between two moments: from here on a text that recurs is another step
Item = Candidate | ExistingRecord


class Match(NamedTuple):
    """The record that a row is; `by_id` tells that its id column says so."""

    existing: ExistingRecord
    by_id: bool


def match(rows: list[Candidate], records: list[ExistingRecord], guide: Guide) -> dict[int, Match]:
    """Match rows with records, each with one at most; by the place of the row in the list.

    Only rows that can be read are matched. Records that were imported from this source go before all others, and are
    looked for by what the source said then.
    """
    own = [record for record in records if record.own]
    others = [record for record in records if not record.own]
    matcher = _Matcher(rows, records, guide)
    matcher.by_id()
    matcher.pair(own, matcher.exactly)
    matcher.pair(own, matcher.anywhere)
    matcher.pair(own, matcher.at_its_moment)
    matcher.pair(own, matcher.by_text_and_onderdeel)
    matcher.pair(own, matcher.by_text)
    matcher.by_source_words = False
    matcher.pair(others, matcher.exactly)
    matcher.pair(others, matcher.anywhere)
    matcher.pair(others, matcher.at_its_moment)
    matcher.pair(others, matcher.by_text_and_onderdeel, near=True)
    return matcher.matches


class _Matcher:
    """Matches rows with records that have the same key, by one kind of key after the other.

    With `by_source_words` moments are compared as the source has them, without a year that an import writes.
    """

    def __init__(self, rows: list[Candidate], records: list[ExistingRecord], guide: Guide) -> None:
        self.rows = rows
        self.records = records
        self.text = guide.target.text
        self.meanings = guide.meanings
        self.matches: dict[int, Match] = {}
        self.taken: set[str] = set()
        self.by_source_words = True

    def by_id(self) -> None:
        """Match the rows whose id a record has."""
        ids = {existing.record.id: existing for existing in self.records}
        for number, row in enumerate(self.rows):
            if row.readable and row.record_id in ids and row.record_id not in self.taken:
                self._take(number, ids[row.record_id], by_id=True)

    def pair(self, records: Iterable[ExistingRecord], key: Callable[[Item], Key], *, near: bool = False) -> None:
        """Match rows with records that have the same key, in their order; only those `near` in time where asked."""
        by_key: defaultdict[Key, list[ExistingRecord]] = defaultdict(list)
        for existing in records:
            if existing.record.id not in self.taken:
                by_key[key(existing)].append(existing)
        for number, row in enumerate(self.rows):
            if not row.readable or number in self.matches or row.record_id:
                continue
            alike = by_key.get(key(row), [])
            first = next((existing for existing in alike if not near or self._near(row, existing)), None)
            if first:
                alike.remove(first)
                self._take(number, first, by_id=False)

    def exactly(self, item: Item) -> Key:
        """Give text, onderdeel, moment and fase."""
        return (*self.at_its_moment(item), part_of(_fields(item), "fase", self.meanings))

    def at_its_moment(self, item: Item) -> Key:
        """Give text, onderdeel and moment."""
        return (*self.by_text_and_onderdeel(item), self._days(item))

    def anywhere(self, item: Item) -> Key:
        """Give text and moment; only of a row that names no onderdeel, and of records."""
        names_onderdeel = isinstance(item, Candidate) and "onderdeel" in item.velden
        return (*self.by_text(item), self._days(item), names_onderdeel)

    def by_text_and_onderdeel(self, item: Item) -> Key:
        """Give text and onderdeel."""
        return (*self.by_text(item), part_of(_fields(item), "onderdeel", self.meanings))

    def by_text(self, item: Item) -> Key:
        """Give the text, as likes are compared."""
        text = item.text if isinstance(item, ExistingRecord) else item.velden.get(self.text, "")
        return (bare(text),)

    def _days(self, item: Item) -> Key:
        if isinstance(item, Candidate) and not self.by_source_words:
            return days_of(item.velden.get("moment", ""), self.meanings)
        return days_of(item.moment, self.meanings)

    def _near(self, row: Candidate, existing: ExistingRecord) -> bool:
        """Tell whether two moments may be of one step; those without days may."""
        of_row = self.meanings.moment(row.velden.get("moment", ""))
        of_record = self.meanings.moment(existing.moment)
        if of_row.begin is None or of_row.eind is None or of_record.begin is None or of_record.eind is None:
            return True
        gap = max(of_row.begin, of_record.begin) - min(of_row.eind, of_record.eind)
        return gap.days <= APART_DAYS

    def _take(self, number: int, existing: ExistingRecord, *, by_id: bool) -> None:
        self.matches[number] = Match(existing, by_id)
        self.taken.add(existing.record.id)


def _fields(item: Item) -> Mapping[str, str] | Stap:
    return item.velden if isinstance(item, Candidate) else item.record
