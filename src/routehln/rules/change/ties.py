"""Track what ties records together, while one verdict after another changes it (contract section 2, `afstemming`)."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from routehln.model.records.records import Stap


class Ties:
    """The tussenstops and kalenderregels by id, with their links, their repeats and what is apart."""

    def __init__(self, steps: Iterable[Stap]) -> None:
        self.steps = {stap.id: stap for stap in steps}
        self._order = {step_id: number for number, step_id in enumerate(self.steps)}
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
        """Give these ids, each once, in the order of the files."""
        return sorted(set(ids), key=self._order.__getitem__)

    def mijlpaal(self, step_id: str) -> list[str]:
        """Give the ids of all records that are one mijlpaal with this one, itself first."""
        ids = [step_id]
        for member in ids:  # grows on the way
            for tie in (*self.steps[member].ties, *sorted(self._tied_to[member])):
                if tie in self.steps and tie not in ids:
                    ids.append(tie)
        return ids

    def original(self, step_id: str) -> str:
        """Give the id of what this record repeats, directly or by others; its own where that is none or a circle."""
        chain = [step_id]
        repeated = self.steps[step_id].afstemming.dubbel_van
        while repeated in self.steps:
            if repeated in chain:
                return step_id
            chain.append(repeated)
            repeated = self.steps[repeated].afstemming.dubbel_van
        return chain[-1]

    def repeats(self, original: str) -> set[str]:
        """Give the ids of all records that have this one as their `original`, itself included."""
        return {step_id for step_id in self.mijlpaal(original) if self.original(step_id) == original}

    def are_apart(self, step_id: str, twin_id: str) -> bool:
        """Tell whether either of two records says that they differ (`apart_van`)."""
        step, twin = self.steps[step_id], self.steps[twin_id]
        return twin_id in step.afstemming.apart_van or step_id in twin.afstemming.apart_van

    def contradictions(self, step_id: str) -> Iterator[tuple[str, str]]:
        """Give each pair in this record's mijlpaal of which the first says that it is apart from the second."""
        ids = self.mijlpaal(step_id)
        for member in ids:
            for apart_id in self.steps[member].afstemming.apart_van:
                if apart_id in ids:
                    yield member, apart_id
