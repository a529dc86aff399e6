"""The two series of metingen by which an indicator is judged."""

from collections.abc import Mapping
from typing import NamedTuple

from routehln.model.monitor.monitor import Meting

ByYear = Mapping[int, Meting]


class OwnAndTarget(NamedTuple):
    """The metingen of an indicator in the own gebied, and in the gebied that it must equal.

    `target` is empty where the target is a value, or where there is none.
    """

    own: ByYear
    target: ByYear

    def begins_anew(self, year: int) -> bool:
        """Tell whether either of both has a breuk in a year, so that what came before can't be compared with it."""
        return any(metingen[year].breuk for metingen in self if year in metingen)
