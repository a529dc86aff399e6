"""The decisions of people about sameness: links and verdicts (contract section 2, `afstemming`)."""

from collections import defaultdict
from itertools import chain

from routehln.model.records.records import Tussenstop
from routehln.model.records.routekaart import Routekaart


class Decided:
    """The mijlpalen that links and verdicts make of the records, and which of those were set apart."""

    def __init__(self, routekaart: Routekaart) -> None:
        self.leader = routekaart.mijlpaal_ids
        self._groups = routekaart.group_of
        self._rows: dict[str, list[str]] = defaultdict(list)
        for record_id, mijlpaal_id in self.leader.items():
            if not isinstance(routekaart.by_id[record_id], Tussenstop):
                self._rows[mijlpaal_id].append(record_id)
        self._apart: set[frozenset[str]] = set()
        for stap in routekaart.by_id.values():
            for record_id in stap.afstemming.apart_van:
                if record_id in self.leader:
                    self._apart.add(self._mijlpalen(stap.id, record_id))
        self._touched = set(chain.from_iterable(self._apart))

    def is_linked(self, record_id: str) -> bool:
        """Has the mijlpaal of this record a tussenstop?"""
        return isinstance(self._groups[record_id][0], Tussenstop)

    def is_open(self, left: str, right: str) -> bool:
        """Nobody decided yet whether these are one: they aren't one mijlpaal, and weren't set apart."""
        return self.leader[left] != self.leader[right] and not self.are_apart(left, right)

    def are_apart(self, left: str, right: str) -> bool:
        """Someone said that the mijlpalen of these are alike, yet different."""
        return self._mijlpalen(left, right) in self._apart

    def says_nothing_of(self, ids: list[str]) -> bool:
        """No link and no verdict touches any of these."""
        return all(len(self._groups[record_id]) == 1 and record_id not in self._touched for record_id in ids)

    def rows_of(self, record_id: str) -> list[str]:
        """The kalenderregels in the mijlpaal of this record, those that repeat no other first."""
        return self._rows[self.leader[record_id]]

    def _mijlpalen(self, left: str, right: str) -> frozenset[str]:
        return frozenset((self.leader[left], self.leader[right]))
