"""The ids of new records: the next number where their neighbours are numbered, else their words."""

import re
from collections import Counter
from collections.abc import Iterable

from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import free_id, id_of_words

MOST = 0.8  # the share of the neighbours whose ids are numbered alike, for a new one to be numbered so
_NUMBERED = re.compile(r"(?P<lead>[a-z][a-z.-]*[.-])(?P<number>[0-9]+)")


class Ids:
    """Hands out ids that nothing has yet."""

    def __init__(self, routekaart: Routekaart, neighbours: Iterable[str]) -> None:
        self.taken = {*routekaart.by_id, *routekaart.spoiled}
        self._lead, self._width = _numbering(list(neighbours))
        self._last = max([0, *(self._number(record_id) for record_id in self.taken)])

    def new(self, text: str) -> str:
        """Give the next id, for a record with this text."""
        self._last += 1
        base = f"{self._lead}{self._last:0{self._width}}" if self._lead else id_of_words(text)
        return self.take(free_id(base, self.taken))

    def take(self, record_id: str) -> str:
        """Remember that this id is taken, and give it."""
        self.taken.add(record_id)
        return record_id

    def _number(self, record_id: str) -> int:
        match = _NUMBERED.fullmatch(record_id)
        return int(match["number"]) if match and match["lead"] == self._lead else 0


def _numbering(neighbours: list[str]) -> tuple[str, int]:
    """Give what stands before the numbers of these ids, and the digits of those; nothing where most have none."""
    leads: Counter[tuple[str, int]] = Counter()
    for record_id in neighbours:
        match = _NUMBERED.fullmatch(record_id)
        if match:
            leads[match["lead"], len(match["number"])] += 1
    if not leads:
        return "", 0
    (lead, width), _ = leads.most_common(1)[0]
    alike = sum(count for (candidate, _), count in leads.items() if candidate == lead)
    return (lead, width) if alike >= MOST * len(neighbours) else ("", 0)
