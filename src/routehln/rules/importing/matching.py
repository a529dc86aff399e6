"""Match rows with records: by id, else by text, onderdeel and place among their likes. Never by number."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import NamedTuple

from routehln.model.records.records import Stap
from routehln.rules.importing.existing.standing import Key, Standing, place_of, plain, when
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.rows import Candidate

APART_DAYS = 300  # between two moments: from here on a text that recurs is another step


class Match(NamedTuple):
    """The record that a row is; `by_id` tells that its id column says so."""

    standing: Standing
    by_id: bool


def match(rows: list[Candidate], records: list[Standing], text: str, meanings: Meanings) -> dict[int, Match]:
    """Match rows with records, each with one at most; by the place of the row in the list.

    What was imported from this source is looked for by what the source said then, before all others.

    Args:
        rows: the rows, of which only those that can be read are matched.
        records: the records of the list that the rows go to.
        text: the key that says what a row is about.
        meanings: reads moments, onderdelen and fasen.
    """
    matcher = _Matcher(rows, records, text, meanings)
    matcher.by_id()
    for own in (True, False):
        of_origin = [record for record in records if record.own == own]
        matcher.source_words = own
        matcher.pair(of_origin, matcher.exactly)
        matcher.pair(of_origin, matcher.anywhere)
        matcher.pair(of_origin, matcher.at_its_moment)
        matcher.pair(of_origin, matcher.by_text_and_onderdeel, near=not own)
        if own:
            matcher.pair(of_origin, matcher.by_text)
    return matcher.matches


class _Matcher:
    """Matches rows; with `source_words` moments are compared as the source has them, without an added year."""

    def __init__(self, rows: list[Candidate], records: list[Standing], text: str, meanings: Meanings) -> None:
        self.rows = rows
        self.records = records
        self.text = text
        self.meanings = meanings
        self.matches: dict[int, Match] = {}
        self.taken: set[str] = set()
        self.source_words = True

    def by_id(self) -> None:
        """Match the rows whose id a record has."""
        ids = {standing.record.id: standing for standing in self.records}
        for number, row in enumerate(self.rows):
            if row.readable and row.record_id in ids and row.record_id not in self.taken:
                self._take(number, ids[row.record_id], by_id=True)

    def pair(
        self, records: Iterable[Standing], key: Callable[[Candidate | Standing], Key], *, near: bool = False
    ) -> None:
        """Match rows with records that have the same key, in their order; only those `near` in time where asked."""
        by_key: defaultdict[Key, list[Standing]] = defaultdict(list)
        for standing in records:
            if standing.record.id not in self.taken:
                by_key[key(standing)].append(standing)
        for number, row in enumerate(self.rows):
            if not row.readable or number in self.matches or row.record_id:
                continue
            likes = by_key.get(key(row), [])
            fitting = (standing for standing in likes if not near or self._near(row, standing))
            first = next(fitting, None)
            if first:
                likes.remove(first)
                self._take(number, first, by_id=False)

    def exactly(self, item: Candidate | Standing) -> Key:
        """Give text, onderdeel, moment and fase."""
        return (*self.at_its_moment(item), place_of(_fields(item), "fase", self.meanings))

    def at_its_moment(self, item: Candidate | Standing) -> Key:
        """Give text, onderdeel and moment."""
        return (*self.by_text_and_onderdeel(item), self._when(item))

    def anywhere(self, item: Candidate | Standing) -> Key:
        """Give text and moment; only of a row that names no onderdeel, and of records."""
        names_onderdeel = isinstance(item, Candidate) and "onderdeel" in item.velden
        return (*self.by_text(item), self._when(item), names_onderdeel)

    def by_text_and_onderdeel(self, item: Candidate | Standing) -> Key:
        """Give text and onderdeel."""
        return (*self.by_text(item), place_of(_fields(item), "onderdeel", self.meanings))

    def by_text(self, item: Candidate | Standing) -> Key:
        """Give the text, as likes are compared."""
        text = item.text if isinstance(item, Standing) else item.velden.get(self.text, "")
        return (plain(text),)

    def _when(self, item: Candidate | Standing) -> Key:
        if isinstance(item, Candidate) and not self.source_words:
            return when(item.velden.get("moment", ""), self.meanings)
        return when(item.moment, self.meanings)

    def _near(self, row: Candidate, standing: Standing) -> bool:
        """Tell whether two moments may be of one step."""
        of_row = self.meanings.moment(row.velden.get("moment", ""))
        of_record = self.meanings.moment(standing.moment)
        if of_row.begin is None or of_row.eind is None or of_record.begin is None or of_record.eind is None:
            return True
        gap = max(of_row.begin, of_record.begin) - min(of_row.eind, of_record.eind)
        return gap.days <= APART_DAYS

    def _take(self, number: int, standing: Standing, *, by_id: bool) -> None:
        self.matches[number] = Match(standing, by_id)
        self.taken.add(standing.record.id)


def _fields(item: Candidate | Standing) -> Mapping[str, str] | Stap:
    return item.velden if isinstance(item, Candidate) else item.record
