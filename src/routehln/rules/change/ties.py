"""What ties records together, while one verdict after another changes it (contract section 2, `afstemming`)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from routehln.model.records.records import Stap


class Ties:
    """The tussenstops and kalenderregels by id, with their links, their repeats and what is apart."""

    def __init__(self, steps: Iterable[Stap]) -> None:
        self.steps = {stap.id: stap for stap in steps}
        self._order = {known: number for number, known in enumerate(self.steps)}
        self._tied_to: defaultdict[str, set[str]] = defaultdict(set)
        self.replace(self.steps.values())

    def replace(self, steps: Iterable[Stap]) -> None:
        """Let these records take the place of those with their ids."""
        for stap in steps:
            for tie in self.steps[stap.id].ties:
                self._tied_to[tie].discard(stap.id)
            for tie in stap.ties:
                self._tied_to[tie].add(stap.id)
            self.steps[stap.id] = stap

    def in_order(self, ids: Iterable[str]) -> list[str]:
        """These ids, each once, in the order of the files."""
        return sorted(set(ids), key=self._order.__getitem__)

    def mijlpaal(self, known: str) -> list[str]:
        """The ids of all records that are one mijlpaal with this one, itself included."""
        ids = [known]
        for member in ids:  # grows on the way
            near = [*self.steps[member].ties, *sorted(self._tied_to[member])]
            ids += [other for other in near if other in self.steps and other not in ids]
        return ids

    def original(self, known: str) -> str:
        """The id of what this record repeats in the end; where that is a circle, of the record itself."""
        chain = [known]
        while (repeated := self.steps[chain[-1]].afstemming.dubbel_van) in self.steps:
            if repeated in chain:
                return known
            chain.append(repeated)
        return chain[-1]

    def repeats(self, original: str) -> set[str]:
        """The ids of all that repeats this record in the end, itself included."""
        return {known for known in self.mijlpaal(original) if self.original(known) == original}

    def are_apart(self, one: str, other: str) -> bool:
        """Whether either says that it is another than the other."""
        return other in self.steps[one].afstemming.apart_van or one in self.steps[other].afstemming.apart_van

    def contradictions(self, known: str) -> Iterator[tuple[str, str]]:
        """Records of the mijlpaal of this one that are said to be apart all the same: who says it, and of whom."""
        ids = self.mijlpaal(known)
        for member in ids:
            for other in self.steps[member].afstemming.apart_van:
                if other in ids:
                    yield member, other
