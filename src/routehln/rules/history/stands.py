"""The mijlpalen of a routekaart at one commit after another: only what a commit can have changed is worked out anew."""

from typing import NamedTuple

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.mijlpaal.mijlpalen import afgewezen_op, of_group

_Group = tuple[int, ...]  # `id()` of the records of a mijlpaal


class RememberedMijlpalen:
    """Remembers the mijlpalen of the last routekaart that it was asked about, with their records."""

    def __init__(self) -> None:
        self._frame = Routekaart()
        self._steps: dict[str, _Unchanged] = {}
        self._last: dict[_Group, Mijlpaal] = {}

    def of(self, routekaart: Routekaart) -> list[Mijlpaal]:
        """Give every mijlpaal, in the order of the files, whatever the day; one that says the same is the same object.

        The ids of their overleggen aren't to be used: these depend on the moments of all other mijlpalen too.
        """
        earlier = self._last
        if not _same_frame(self._frame, routekaart):
            self._frame, earlier = _frame(routekaart), {}
        self._last = {}
        steps: dict[str, _Unchanged] = {}
        for records in routekaart.groups:
            group: list[Stap] = []
            for stap in records:
                unchanged = self._unchanged(stap)
                steps[stap.id] = unchanged
                group.append(unchanged.first)
            key = tuple(map(id, group))
            self._last[key] = earlier.get(key) or of_group(group, self._frame)
        self._steps = steps
        return [_with_besluiten(mijlpaal, routekaart) for mijlpaal in self._last.values()]

    def _unchanged(self, stap: Stap) -> "_Unchanged":
        """Give the record beside the first one of an unbroken row of routekaarten that says the same."""
        before = self._steps.get(stap.id)
        if before is None:
            return _Unchanged(stap, stap)
        if before.last is stap:
            return before
        return _Unchanged(before.first, stap) if before.first == stap else _Unchanged(stap, stap)


class _Unchanged(NamedTuple):
    """A record as it was read first and last; both say the same, and the file was read more than once."""

    first: Stap
    last: Stap


def _with_besluiten(mijlpaal: Mijlpaal, routekaart: Routekaart) -> Mijlpaal:
    """Give a mijlpaal with the besluiten about it counted, which name records that the frame hasn't got."""
    if not routekaart.besluiten or mijlpaal.herhaling:
        return mijlpaal
    rejected = afgewezen_op(mijlpaal.id, routekaart)
    return mijlpaal._replace(status="vervallen", afgewezen_op=rejected) if rejected else mijlpaal


def _frame(routekaart: Routekaart) -> Routekaart:
    """Give the part of a routekaart that a mijlpaal's moment, titel and onderdeel depend on beside its own records."""
    return Routekaart(
        programma=routekaart.programma,
        fasen=routekaart.fasen,
        leefgebieden=routekaart.leefgebieden,
        overleggen=routekaart.overleggen,
        gremia=routekaart.gremia,
    )


def _same_frame(frame: Routekaart, routekaart: Routekaart) -> bool:
    keys = ("programma", "fasen", "leefgebieden", "overleggen", "gremia")
    return all(getattr(frame, key) == getattr(routekaart, key) for key in keys)
