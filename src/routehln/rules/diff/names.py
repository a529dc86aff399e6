"""What the records of an earlier version are called now."""

from routehln.model.records.records import STEPS


class Names:
    """Renamed records: for each list, the old id and the new one."""

    def __init__(self) -> None:
        self.now: dict[tuple[str, str], str] = {}

    def of(self, lijst: str, old: str) -> str:
        """The present id of a record that was called `old`."""
        return self.now.get((lijst, old), old)

    def step(self, old: str) -> str:
        """The present id of a tussenstop or kalenderregel: these share their ids."""
        return next((self.now[lijst, old] for lijst in STEPS if (lijst, old) in self.now), old)

    def any(self, old: str) -> str:
        """The present id of a record of whatever list."""
        return next((new for (_, known), new in self.now.items() if known == old), old)

    @property
    def steps(self) -> dict[str, str]:
        """The tussenstops and kalenderregels that were renamed: old id, new id."""
        return {old: new for (lijst, old), new in self.now.items() if lijst in STEPS}
