"""When something falls due: an interval of days that keeps its own words (contract section 3)."""

from datetime import date
from typing import NamedTuple

from routehln.model.moment.recurrence import Recurrence


class Moment(NamedTuple):
    """An interval of days, both ends inclusive; one end that is None is open, two are no interval at all.

    `overleg` is the month of the meeting that it names, or the meeting's id where the routekaart was at hand; None
    where it names none. A meeting of nobody in the routekaart has `soort` 'overleg', and no `overleg`. `gremium` is the
    id of who meets, None for the gremium that decides. `vaag` tells that its days are only roughly meant.
    """

    tekst: str
    soort: str
    begin: date | None = None
    eind: date | None = None
    overleg: str | None = None
    vaag: bool = False
    herhaling: Recurrence | None = None
    gremium: str | None = None

    @property
    def gedateerd(self) -> bool:
        """Whether it has a first or a last day."""
        return self.begin is not None or self.eind is not None

    def overlaps(self, moment: "Moment") -> bool:
        """Tell whether some day belongs to both; an open end has no limit."""
        latest_begin = max(self.begin or date.min, moment.begin or date.min)
        earliest_eind = min(self.eind or date.max, moment.eind or date.max)
        return latest_begin <= earliest_eind
