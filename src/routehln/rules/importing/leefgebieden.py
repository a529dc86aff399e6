"""The leefgebieden that the rows of an import name and that the routekaart doesn't have."""

from collections import Counter
from collections.abc import Iterable

from routehln.model.importing.outcome import Rij
from routehln.model.records.routekaart import Routekaart


def missing_leefgebieden(routekaart: Routekaart, rijen: Iterable[Rij]) -> Counter[str]:
    """Count by name the unreadable rows whose leefgebied or onderdeel isn't there."""
    names = [rij.velden.get("onderdeel", "") for rij in rijen if rij.uitkomst == "onleesbaar"]
    return Counter([name for name in names if name and routekaart.onderdeel(name) is None])


def without_leefgebied(routekaart: Routekaart) -> list[str]:
    """List the ids of the rows that would have to name a leefgebied, once there is one."""
    return [stap.id for stap in routekaart.steps if stap.onderdeel is None]
