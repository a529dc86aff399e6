"""The mijlpalen of a routekaart at one commit after another: only what a commit can have changed is worked out anew."""

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.mijlpalen import mijlpaal_of

_Group = tuple[int, ...]  # `id()` of the records of a mijlpaal: a file that stayed gives the very same records


class Mijlpalen:
    """Remembers the mijlpalen of the last routekaart that it was asked about, with their records."""

    def __init__(self) -> None:
        self._frame: tuple[object, ...] = ()
        self._last: dict[_Group, tuple[list[Stap], Mijlpaal]] = {}

    def of(self, routekaart: Routekaart) -> list[Mijlpaal]:
        """Give every mijlpaal, in the order of the files, whatever the day.

        The overleggen that a mijlpaal names may be those of an earlier routekaart: they depend on all others.
        """
        frame = _frame(routekaart)
        earlier = self._last if frame == self._frame else {}
        self._frame, self._last = frame, {}
        for group in routekaart.groups:
            key = tuple(map(id, group))
            self._last[key] = earlier.get(key) or (group, mijlpaal_of(group, routekaart))
        return [mijlpaal for _, mijlpaal in self._last.values()]


def _frame(routekaart: Routekaart) -> tuple[object, ...]:
    """Give everything beside its own records that a mijlpaal's moment, titel and onderdeel depend on."""
    return (
        routekaart.programma,
        routekaart.fasen,
        routekaart.leefgebieden,
        routekaart.overleggen,
        routekaart.gremia,
        routekaart.besluiten,
    )
