"""When something falls due: an interval of days that keeps its own words (contract section 3)."""

from datetime import date
from typing import NamedTuple

from routehln.model.moments import names
from routehln.model.moments.spans import Span
from routehln.model.recurrence import Recurrence


class Moment(NamedTuple):
    """A moment: `begin` and `eind` are days, both inclusive; None is open, or nothing where both are."""

    tekst: str
    soort: str
    begin: date | None = None
    eind: date | None = None
    overleg: str | None = None
    vaag: bool = False
    herhaling: Recurrence | None = None

    @property
    def gedateerd(self) -> bool:
        """Whether it has a first or a last day."""
        return self.begin is not None or self.eind is not None

    def overlaps(self, other: "Moment") -> bool:
        """Whether some day belongs to both; an open end has no limit."""
        latest_begin = max(self.begin or date.min, other.begin or date.min)
        earliest_eind = min(self.eind or date.max, other.eind or date.max)
        return latest_begin <= earliest_eind


def write(moment: Moment) -> str:
    """Plain Dutch that reads back as the same moment; what is `onbekend` can only keep its own words."""
    if moment.herhaling:
        return names.rhythm(moment.herhaling)
    if moment.begin and moment.eind:
        return _closed(moment, (moment.begin, moment.eind))
    if moment.begin:
        return f"vanaf {names.vague_edge(moment.begin, 0) if moment.vaag else names.day(moment.begin)}"
    if moment.eind:
        return f"uiterlijk {names.vague_edge(moment.eind, 1) if moment.vaag else names.day(moment.eind)}"
    return "n.t.b." if moment.soort == "geen" else moment.tekst


def _closed(moment: Moment, span: Span) -> str:
    begin, eind = span
    if moment.soort == "overleg":
        return f"overleg {names.day(begin) if begin == eind else names.month(begin)}"
    if moment.soort in names.NAMES:
        return names.NAMES[moment.soort](begin)
    return names.vague_stretch(span) if moment.vaag else names.stretch(begin, eind)
