"""The decisions of people about sameness: links and verdicts (contract section 2, `afstemming`)."""

from collections import defaultdict
from itertools import chain

from routehln.model.records.records import Tussenstop
from routehln.model.records.routekaart import Routekaart


class Decided:
    """The mijlpalen that links and verdicts make of the records, and the pairs of those that were set apart.

    `mijlpaal_of` gives the id of each record's mijlpaal.
    """

    def __init__(self, routekaart: Routekaart) -> None:
        self.mijlpaal_of = routekaart.mijlpaal_ids
        self._groups = routekaart.group_of
        self._rows: dict[str, list[str]] = defaultdict(list)
        for record_id, mijlpaal_id in self.mijlpaal_of.items():
            if not isinstance(routekaart.by_id[record_id], Tussenstop):
                self._rows[mijlpaal_id].append(record_id)
        self._apart: set[frozenset[str]] = set()
        for stap in routekaart.by_id.values():
            for record_id in stap.afstemming.apart_van:
                if record_id in self.mijlpaal_of:
                    self._apart.add(self._mijlpalen(stap.id, record_id))
        self._touched = set(chain.from_iterable(self._apart))

    def is_linked(self, record_id: str) -> bool:
        """Tell whether the mijlpaal of this record has a tussenstop."""
        return isinstance(self._groups[record_id][0], Tussenstop)

    def is_open(self, left: str, right: str) -> bool:
        """Tell whether nobody decided about these two yet: they aren't one mijlpaal, and weren't set apart."""
        return self.mijlpaal_of[left] != self.mijlpaal_of[right] and not self.are_apart(left, right)

    def are_apart(self, left: str, right: str) -> bool:
        """Tell whether someone said that the mijlpalen of these two are different."""
        return self._mijlpalen(left, right) in self._apart

    def says_nothing_of(self, ids: list[str]) -> bool:
        """Tell whether no link and no verdict touches any of these."""
        return all(len(self._groups[record_id]) == 1 and record_id not in self._touched for record_id in ids)

    def rows_of(self, record_id: str) -> list[str]:
        """List the kalenderregels in the mijlpaal of this record, those that repeat no other first."""
        return self._rows[self.mijlpaal_of[record_id]]

    def _mijlpalen(self, left: str, right: str) -> frozenset[str]:
        return frozenset((self.mijlpaal_of[left], self.mijlpaal_of[right]))
