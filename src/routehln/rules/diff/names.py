"""Present ids of records that were renamed between two versions."""


class Names:
    """The renamed records: `now` has their new ids, by their list and old id."""

    def __init__(self) -> None:
        self.now: dict[tuple[str, str], str] = {}

    def of(self, lijst: str, old_id: str) -> str:
        """Give the present id of a record; it is the old one where nobody renamed it."""
        return self.now.get((lijst, old_id), old_id)

    def step(self, old_id: str) -> str:
        """Give the present id of a tussenstop or kalenderregel (these share one set of ids), or its old one."""
        return self.now.get(("tussenstops", old_id)) or self.of("kalender", old_id)

    def any(self, old_id: str) -> str:
        """Give the present id of the first renamed record with this old id, in whatever list, or the old one."""
        return next((new for (_, old), new in self.now.items() if old == old_id), old_id)
