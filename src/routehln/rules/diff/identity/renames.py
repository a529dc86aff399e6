"""Records that have another id in the later version than in the earlier one."""

from routehln.model.records.records import STEPS


class Renames:
    """The ids that records got and lost between two versions.

    Attributes:
        present_ids: the later ids of renamed records, by their list and earlier id.
        replaced: the list and id of each earlier record that is gone, while a later record has its id.
    """

    def __init__(self) -> None:
        self.present_ids: dict[tuple[str, str], str] = {}
        self.replaced: set[tuple[str, str]] = set()
        self._in_any_list: dict[str, str] = {}

    def add(self, lijst: str, old_id: str, present_id: str) -> None:
        """Remember a rename; of two records with one earlier id the first one counts."""
        self.present_ids.setdefault((lijst, old_id), present_id)
        self._in_any_list.setdefault(old_id, present_id)

    def of(self, lijst: str, old_id: str) -> str:
        """Give the present id of a record; it is the old one where nobody renamed it."""
        return self.present_ids.get((lijst, old_id), old_id)

    def step(self, old_id: str) -> str:
        """Give the present id of a tussenstop or kalenderregel (these share one set of ids), or its old one."""
        return self.present_ids.get(("tussenstops", old_id)) or self.of("kalender", old_id)

    def own(self, old_id: str) -> str:
        """Give the present id of an earlier tussenstop or kalenderregel.

        Where that is gone and another record has its id now, it gives `id (vervangen)`, which equals no id.
        """
        if any((lijst, old_id) in self.replaced for lijst in STEPS):
            return f"{old_id} (vervangen)"
        return self.step(old_id)

    def in_any_list(self, old_id: str) -> str:
        """Give the present id of the first renamed record with this old id, in whatever list, or the old one."""
        return self._in_any_list.get(old_id, old_id)
