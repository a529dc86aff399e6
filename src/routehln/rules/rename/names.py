"""Tell which texts name a record, by its id or by another name, before and after it gets another id."""

from collections.abc import Callable
from typing import Any

from routehln.model.mijlpaal.gremia import same_name
from routehln.model.records.records import Aliased, Fase, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.rename.bearers import Bearer


class Names:
    """The names of the record that is renamed, before and after; those that differ only by capitals are the same."""

    def __init__(self, routekaart: Routekaart, bearer: Bearer, new_id: str) -> None:
        self._bearer = bearer
        keys: dict[str, Any] = {"id": new_id} if bearer.says("naam") else {"id": new_id, "naam": new_id}
        self.renamed = bearer.record.model_copy(update=keys)
        self._later = set(map(self.fold, names_of(self.renamed)))
        self._resolve: Callable[[str], Record | None] = {
            "fase": routekaart.fase,
            "onderdeel": routekaart.onderdeel,
            "gremium": routekaart.gremium,
            "gebied": routekaart.gebied,
        }.get(bearer.soort, lambda _: None)

    def fold(self, name: str) -> str:
        """Give a name in the form in which names of one record are equal, whatever their capitals and spaces."""
        return same_name(name) if self._bearer.soort == "gremium" else name.strip().casefold()

    def is_lost(self, text: str) -> bool:
        """Tell whether a text that names a record is the renamed record's old id, or a name that it has no longer."""
        if text == self._bearer.id:
            return True
        return self._resolve(text) is self._bearer.record and self.fold(text) not in self._later


def names_of(record: Record) -> list[str]:
    """Give what a record may be called."""
    if isinstance(record, (Aliased, Fase)):
        return [*record.namen]
    record_id = getattr(record, "id", None)
    return [record_id] if record_id else []
