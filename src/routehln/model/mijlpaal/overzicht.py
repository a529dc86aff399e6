"""The overzicht of a programme: light values from which every question about its mijlpalen is answered."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple, Protocol

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import Besluit, Gremium, Naam, Overleg, Vermelding


class Hint(NamedTuple):
    """The mijlpalen that can matter to an answer: those for which any of these holds.

    They began or are due by `until`, or have no day, and weren't closed on `open_on`; they belong to one of the
    `overleggen`; a record with one of the `ids` mentions them; an id or title holds `tekst`, whatever its case.
    """

    until: date | None = None
    open_on: date = date.min
    overleggen: Collection[str] = ()
    ids: Collection[str] = ()
    tekst: str | None = None


class Mijlpalen(Protocol):
    """The mijlpalen of a routekaart, on any day, and the records that mention them."""

    def every(self) -> list[Mijlpaal]:
        """Return all mijlpalen."""

    def such(self, hint: Hint, /) -> list[Mijlpaal]:
        """Return at least the mijlpalen that fit the hint; a rule decides which of them to keep."""

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[Vermelding]:
        """Return the records that mention it, in the order of its bronnen."""

    def ids(self) -> Iterable[str]:
        """Return the id of every record that mentions a mijlpaal."""


class Overzicht(NamedTuple):
    """A programme and its mijlpalen; `bijeenkomsten` are the meetings of all gremia, by day.

    `overleggen` has what the files say of these meetings, by their ids.
    """

    naam: str
    tijdzone: str
    onderdelen: tuple[Naam, ...]
    fasen: tuple[Naam, ...]
    gremia: tuple[Gremium, ...]
    bijeenkomsten: tuple[Bijeenkomst, ...]
    overleggen: dict[str, Overleg]
    besluiten: tuple[Besluit, ...]
    acties: tuple[Actie, ...]
    mijlpalen: Mijlpalen

    def onderdeel(self, name: str) -> Naam | None:
        """Return the leefgebied or onderdeel with this id, name or alias, whatever its case."""
        return _called(name, self.onderdelen)

    def preparing(self, gremium: Gremium, day: date) -> list[Gremium]:
        """Return those that prepare the meetings of a gremium and exist on a day."""
        preparing: list[Gremium] = []
        for other in self.gremia:
            exists = (other.begin or day) <= day <= (other.eind or day)
            if other.bereidt_voor == gremium.id and exists:
                preparing.append(other)
        return preparing

    def fase(self, name: str) -> Naam | None:
        """Return the fase with this id, name, number, or number and name, whatever its case."""
        return _called(name, self.fasen)


def _called(name: str, things: Iterable[Naam]) -> Naam | None:
    wanted = name.strip().casefold()
    for thing in things:
        if wanted in map(str.casefold, thing.namen):
            return thing
    return None
