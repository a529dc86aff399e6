"""What people decided about sameness already: links and verdicts (contract section 2, `afstemming`)."""

from routehln.model.records.records import Stap, Tussenstop
from routehln.model.records.routekaart import Routekaart


class Decided:
    """Which records are one mijlpaal, which were said to be apart, and which mijlpalen have both kinds of source."""

    def __init__(self, routekaart: Routekaart) -> None:
        self.groups = routekaart.groups
        self.leader = routekaart.mijlpaal_ids
        self._linked = {group[0].id for group in self.groups if isinstance(group[0], Tussenstop)}
        self._apart = {
            frozenset((self.leader[stap.id], self.leader[other]))
            for stap in routekaart.by_id.values()
            for other in stap.afstemming.apart_van
            if other in self.leader
        }
        self._touched = {known for pair in self._apart for known in pair}
        self.sizes = {group[0].id: len(group) for group in self.groups}
        self.rows = {
            group[0].id: tuple(stap.id for stap in group if not isinstance(stap, Tussenstop)) for group in self.groups
        }

    def is_linked(self, row: str) -> bool:
        """Does this kalenderregel belong to a tussenstop, itself or through one that it repeats?"""
        return self.leader[row] in self._linked

    def is_open(self, one: str, other: str) -> bool:
        """Nobody decided yet whether these are one: not one mijlpaal, not apart."""
        return self.leader[one] != self.leader[other] and not self.are_apart(one, other)

    def are_apart(self, one: str, other: str) -> bool:
        """Someone said that the mijlpalen of these are alike, yet different."""
        return frozenset((self.leader[one], self.leader[other])) in self._apart

    def says_nothing_of(self, ids: list[str]) -> bool:
        """No link and no verdict touches any of these."""
        return all(self.sizes[self.leader[known]] == 1 and known not in self._touched for known in ids)

    def rows_of(self, stop: str) -> tuple[str, ...]:
        """The kalenderregels that the mijlpaal of this tussenstop has already."""
        return self.rows[self.leader[stop]]

    def stands_for_itself(self, row: str) -> bool:
        """Repeats no other kalenderregel; what does is linked when that one is."""
        return self.rows[self.leader[row]][:1] in ((), (row,))

    def without_other_kind(self, kind: type[Stap]) -> set[str]:
        """The ids of the tussenstops, or of the kalenderregels, whose mijlpaal has no record of the other kind."""
        alone = [group for group in self.groups if all(isinstance(stap, kind) for stap in group)]
        return {stap.id for group in alone for stap in group}
