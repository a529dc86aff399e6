"""The mijlpaal: one decision or step, however many records mention it. A view, never stored (contract section 4).

Plain dates and texts without Pydantic, so that a snapshot can give them as well as files.
"""

from datetime import date
from typing import Literal, NamedTuple

from routehln.model.moment.recurrence import Recurrence

Status = Literal["gepland", "lopend", "afgerond", "vervallen"]
OPEN: frozenset[Status] = frozenset({"gepland", "lopend"})


class Bron(NamedTuple):
    """A record that mentions the mijlpaal, and where it stands; `regel` counts from 1."""

    soort: Literal["tussenstop", "kalender"]
    id: str
    titel: str
    moment: str | None
    hoofdstuk: str | None
    bestand: str
    regel: int


class Mijlpaal(NamedTuple):
    """One decision or step; `begin` and `eind` are inclusive days, None is an open end or no moment at all."""

    id: str
    titel: str
    moment: str | None
    soort: str | None
    begin: date | None
    eind: date | None
    overleg: str | None
    overleggen: tuple[str, ...]
    fase: str | None  # its id
    fasenaam: str
    onderdeel: str | None  # its name
    leefgebied: str | None
    volgorde: int  # of its onderdeel in the routekaart
    status: Status
    status_tot_dan: Status  # until afgerond_op
    afgerond_op: date | None
    afgewezen_op: date | None  # from this day on it is vervallen
    gedaan: tuple[date, ...]  # every afgerond_op of its sources: what recurs is done more than once
    eigenaar: str | None
    vertrouwelijk: bool
    strijdig: bool
    na: tuple[str, ...]  # the ids of records, as the files have them, of what must be done first
    interventies: tuple[str, ...]  # the ids of those that it is a step of
    wacht_op: tuple[str, ...]  # the ids of the mijlpalen among `na` that are open; empty until somebody looks
    herhaling: Recurrence | None
    bronnen: tuple[Bron, ...]

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""
        return self.status in OPEN

    @property
    def named_overleggen(self) -> tuple[str, ...]:
        """The ids of all overleggen that it names, on whatever day it is looked at."""
        return (*self.overleggen, *self.herhaling.reeks) if self.herhaling else self.overleggen

    @property
    def record_ids(self) -> tuple[str, ...]:
        """The ids of the records that mention it, in the order of its bronnen."""
        return tuple(bron.id for bron in self.bronnen)

    @property
    def has_moment(self) -> bool:
        """Whether it has a first or a last day."""
        return self.begin is not None or self.eind is not None

    @property
    def done_on(self) -> date | None:
        """The day on which it was done; None where it wasn't, or where nobody recorded the day."""
        return self.afgerond_op if self.status == "afgerond" else None


def by_moment(mijlpaal: Mijlpaal) -> tuple[date, int, str]:
    """Sort key: eind (open ends last), then onderdeel in the routekaart's order, then id (contract section 5)."""
    return mijlpaal.eind or date.max, mijlpaal.volgorde, mijlpaal.id
