"""What the alliance measures, where, and what may go wrong: all that `monitor` and `risicos` are answered from."""

from datetime import date
from decimal import Decimal
from typing import Literal, NamedTuple

Richting = Literal["hoger", "lager"]
MetingStatus = Literal["definitief", "voorlopig", "herzien", "geheim", "ontbreekt"]
WITHOUT_VALUE: tuple[MetingStatus, ...] = ("geheim", "ontbreekt")  # a meting of such a status has no waarde
NO_MARGIN = Decimal(0)
Aanpak = Literal["vermijden", "verminderen", "overdragen", "accepteren"]
RisicoStatus = Literal["open", "gesloten", "opgetreden"]


class Gebied(NamedTuple):
    """An area of which something is measured. One of them is the programme's own (`eigen`).

    `namen` are all names by which it may be called, its id and naam among them.
    """

    id: str
    naam: str
    namen: tuple[str, ...]
    eigen: bool


class Meting(NamedTuple):
    """The value of an indicator in one gebied and one year; None where it is geheim or ontbreekt.

    `gebied` is an id; None is the programme's own, where no file describes that. A `breuk` is a year from which
    something else is measured than before, so that it can't be compared with earlier years.
    """

    gebied: str | None
    jaar: int
    waarde: Decimal | None
    status: MetingStatus
    breuk: bool
    bron: str | None


class Doel(NamedTuple):
    """The target of an indicator: a value, or to equal another gebied (an id); and the year of that, where it has one.

    It counts as reached while the gap is no larger than `marge`.
    """

    jaar: int | None
    waarde: Decimal | None
    gebied: str | None
    marge: Decimal


class Indicator(NamedTuple):
    """What is measured, with its metingen: those of the own gebied first, of each gebied by year.

    `onderdeel` is the name of its leefgebied. `streven` is what is wanted in words, where there is no `doel` to
    calculate with; `nulmeting` says in words how it was at the beginning.
    """

    id: str
    naam: str
    onderdeel: str
    eenheid: str | None
    richting: Richting | None
    nulmeting: str | None
    streven: str | None
    doel: Doel | None
    metingen: tuple[Meting, ...]


class Maatregel(NamedTuple):
    """What is done against a risico, and who does it; `moment` is by when in the words of the file.

    `begin` and `eind` are the first and the last day of that moment.
    """

    tekst: str
    wie: str | None
    moment: str | None
    begin: date | None
    eind: date | None


class Beoordeling(NamedTuple):
    """How likely a risico was in a year and how bad it would be, each from 1 to 5."""

    jaar: int
    kans: int
    impact: int
    toelichting: str | None

    @property
    def score(self) -> int:
        """How grave the risico is, from 1 to 25."""
        return self.kans * self.impact


class Risico(NamedTuple):
    """What may go wrong; `onderdeel` is a name, and `beoordelingen` are in the order of their years."""

    id: str
    titel: str
    onderdeel: str | None
    oorzaak: str | None
    gevolg: str | None
    eigenaar: str | None
    aanpak: Aanpak | None
    status: RisicoStatus
    vertrouwelijk: bool
    maatregelen: tuple[Maatregel, ...]
    beoordelingen: tuple[Beoordeling, ...]


class Monitor(NamedTuple):
    """The gebieden, the indicatoren in the routekaart's order, and the risico's."""

    gebieden: tuple[Gebied, ...]
    indicatoren: tuple[Indicator, ...]
    risicos: tuple[Risico, ...]

    @property
    def own_id(self) -> str | None:
        """The id of the programme's own gebied; None where no file says which that is."""
        return next((gebied.id for gebied in self.gebieden if gebied.eigen), None)

    def naam_of(self, gebied_id: str | None) -> str:
        """Give the name of a gebied by its id; None, the own one that no file describes, is `eigen gebied`."""
        names = {gebied.id: gebied.naam for gebied in self.gebieden}
        return names.get(gebied_id or "", gebied_id or "eigen gebied")
