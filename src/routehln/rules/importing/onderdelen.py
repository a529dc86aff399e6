"""The onderdelen that the rows of an import name and that the routekaart doesn't have."""

from collections import Counter
from collections.abc import Iterable

from routehln.model.importing.outcome import Rij
from routehln.model.records.routekaart import Routekaart


def missing_onderdelen(routekaart: Routekaart, rijen: Iterable[Rij]) -> Counter[str]:
    """Count the unreadable rows that name an onderdeel which isn't there, by that name."""
    names = [rij.velden.get("onderdeel", "") for rij in rijen if rij.uitkomst == "onleesbaar"]
    return Counter([name for name in names if name and routekaart.onderdeel(name) is None])


def without_onderdeel(routekaart: Routekaart) -> list[str]:
    """List the ids of the kalenderregels and tussenstops that name no onderdeel, and must once there is one."""
    return [stap.id for stap in routekaart.steps if stap.onderdeel is None]
