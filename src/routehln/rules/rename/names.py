"""Tell which texts name a record, by its id or by another name, before and after it gets another id."""

from collections.abc import Callable
from typing import Any

from routehln.model.mijlpaal.gremia import same_name
from routehln.model.records.records import Fase, Gremium, Onderdeel, Record
from routehln.model.records.routekaart import Routekaart, fase_names
from routehln.rules.rename.things import Thing


class Names:
    """The names of the thing that is renamed, and of its like; those that differ only by capitals are the same."""

    def __init__(self, routekaart: Routekaart, thing: Thing, new_id: str) -> None:
        self._thing = thing
        keys: dict[str, Any] = {"id": new_id} if thing.says("naam") else {"id": new_id, "naam": new_id}
        self.renamed = thing.record.model_copy(update=keys)
        self._later = set(map(self.fold, names_of(self.renamed)))
        self._resolve: Callable[[str], Record | None] = {
            "fase": routekaart.fase,
            "onderdeel": routekaart.onderdeel,
            "gremium": routekaart.gremium,
        }.get(thing.soort, lambda _: None)

    def fold(self, name: str) -> str:
        """Give what names have in common that mean the same."""
        return same_name(name) if self._thing.soort == "gremium" else name.strip().casefold()

    def is_lost(self, text: str) -> bool:
        """Tell whether a text that names a record is the thing's id, or a name that it has no longer."""
        if text == self._thing.id:
            return True
        return self._resolve(text) is self._thing.record and self.fold(text) not in self._later


def names_of(record: Record) -> list[str]:
    """Give what a record may be called."""
    if isinstance(record, Fase):
        return fase_names(record)
    if isinstance(record, (Onderdeel, Gremium)):
        return [record.id, record.naam, *record.aliassen]
    record_id = getattr(record, "id", None)
    return [record_id] if record_id else []
