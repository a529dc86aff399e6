"""Find one record, or one mijlpaal, by an id."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a mijlpaal is found without knowing what records are
    from collections.abc import Iterator

    from routehln.model.mijlpaal.mijlpaal import Mijlpaal
    from routehln.model.records.records import Record
    from routehln.model.records.routekaart import Routekaart


def mijlpaal_of(mijlpalen: list[Mijlpaal], record_id: str) -> Mijlpaal | None:
    """Find the mijlpaal with this id, or with a source that has it."""
    for mijlpaal in mijlpalen:
        if any(bron.id == record_id for bron in mijlpaal.bronnen):
            return mijlpaal
    return None


def record_of(routekaart: Routekaart, record_id: str) -> Record | None:
    """Find the record with exactly this id, tussenstops and kalenderregels first."""
    return next((record for record in _records(routekaart) if getattr(record, "id", None) == record_id), None)


def _records(routekaart: Routekaart) -> Iterator[Record]:
    yield from (*routekaart.by_id.values(), *routekaart.overleggen, *routekaart.besluiten, *routekaart.gremia)
    yield from (*routekaart.fasen, *routekaart.onderdelen)
    for gebied in routekaart.leefgebieden:
        yield from (*gebied.interventies, *gebied.indicatoren)
    yield from (*routekaart.acties, *routekaart.gebieden, *routekaart.risicos)
