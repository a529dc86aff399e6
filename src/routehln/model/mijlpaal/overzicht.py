"""What questions about mijlpalen are answered from: plain values, wherever they come from."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import NamedTuple, Protocol

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import Besluit, Gremium, Naam, Overleg, Vermelding


class Hint(NamedTuple):
    """Which mijlpalen can matter to an answer: those for which any of this holds.

    Begun or due by `until` or without a day, unless closed on `open_on`; of one of the `overleggen`; mentioned by a
    record with one of the `ids`; with this `tekst`, whatever its case, in an id or a title.
    """

    until: date | None = None
    open_on: date = date.min
    overleggen: Collection[str] = ()
    ids: Collection[str] = ()
    tekst: str | None = None


class Mijlpalen(Protocol):
    """The mijlpalen of a routekaart, whatever the day, and the records that mention them."""

    def every(self) -> list[Mijlpaal]:
        """All of them."""

    def such(self, hint: Hint, /) -> list[Mijlpaal]:
        """At least those that fit the hint; a rule decides which of them to keep."""

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[Vermelding]:
        """The records that mention it, in the order of its bronnen."""

    def ids(self) -> Iterable[str]:
        """The id of every record that mentions a mijlpaal."""


class Overzicht(NamedTuple):
    """A programme and its mijlpalen; `bijeenkomsten` are those of the gremium that decides, by day.

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
    mijlpalen: Mijlpalen

    def onderdeel(self, name: str) -> Naam | None:
        """The leefgebied or onderdeel with this id, name or alias, whatever its case."""
        return _called(name, self.onderdelen)

    def fase(self, name: str) -> Naam | None:
        """The fase with this id, name, or number and name."""
        return _called(name, self.fasen)


def _called(name: str, known: Iterable[Naam]) -> Naam | None:
    wanted = name.strip().casefold()
    return next((each for each in known if any(wanted == other.casefold() for other in each.namen)), None)
