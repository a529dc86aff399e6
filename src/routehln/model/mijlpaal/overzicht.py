"""The overzicht of a programme: light values from which every question about its mijlpalen is answered."""

from collections.abc import Collection, Iterable
from datetime import date
from typing import TYPE_CHECKING, NamedTuple, Protocol

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, spoken
from routehln.model.mijlpaal.card import Card
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.plain import Besluit, Gremium, Naam, Overleg, Vermelding
from routehln.model.mijlpaal.search import Query

if TYPE_CHECKING:
    from routehln.model.monitor.monitor import Monitor


class Hint(NamedTuple):
    """The mijlpalen that can matter to an answer: those for which any of these holds.

    * It began or is due by `until`, or has no day, and it is open on `open_on`.
    * It belongs to one of the `overleggen`.
    * A record with one of the `ids` mentions it.
    * It waits for a record with one of the ids `naming`, or is a step of the interventie with that id.
    """

    until: date | None = None
    open_on: date = date.min
    overleggen: Collection[str] = ()
    ids: Collection[str] = ()
    naming: Collection[str] = ()


class Mijlpalen(Protocol):
    """The mijlpalen of a routekaart, on any day, and the records that mention them."""

    def every(self) -> list[Mijlpaal]:
        """Return all mijlpalen."""

    def such(self, hint: Hint, /) -> list[Mijlpaal]:
        """Return at least the mijlpalen that fit the hint; a rule decides which of them to keep."""

    def holding(self, query: Query, /) -> list[Mijlpaal]:
        """Return the mijlpalen that a search finds, by whatever their records say."""

    def vermeldingen(self, mijlpaal: Mijlpaal) -> list[Vermelding]:
        """Return the records that mention it, in the order of its bronnen."""

    def ids(self) -> Iterable[str]:
        """Return the id of every record that mentions a mijlpaal."""


class Cards(Protocol):
    """The cards of all records that are no tussenstop or kalenderregel, in the order of the routekaart."""

    def every(self) -> list[Card]:
        """Return all cards."""

    def called(self, record_id: str) -> list[Card]:
        """Return the cards of records with exactly this id; more than one where it is in two lists."""

    def holding(self, query: Query, /) -> list[Card]:
        """Return the cards that a search finds."""


class Monitoring(Protocol):
    """What is measured and what may go wrong, which few questions need."""

    def monitor(self) -> "Monitor":
        """Return all of it."""


class Overzicht(NamedTuple):
    """A programme and its mijlpalen; `bijeenkomsten` are the meetings of all gremia, by day.

    `overleggen` has what the files say of these meetings, by their ids; `afkortingen` what each abbreviation that the
    routekaart declares stands for.
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
    afkortingen: dict[str, str]
    monitoring: Monitoring
    cards: Cards
    mijlpalen: Mijlpalen

    def onderdeel(self, name: str) -> Naam | None:
        """Return the leefgebied or onderdeel with this id, name or alias, whatever its case."""
        return _called(name, self.onderdelen)

    def preparing(self, gremium: Gremium, day: date) -> list[Gremium]:
        """Return the gremia that prepare the meetings of this one, and that exist on this day."""
        preparing: list[Gremium] = []
        for candidate in self.gremia:
            exists = (candidate.begin or day) <= day <= (candidate.eind or day)
            if candidate.bereidt_voor == gremium.id and exists:
                preparing.append(candidate)
        return preparing

    def who_meets(self, bijeenkomst: Bijeenkomst) -> Gremium | None:
        """Return the gremium of a meeting, the one that decides where the meeting names none."""
        for gremium in self.gremia:
            if gremium.id == bijeenkomst.gremium or (gremium.besluitvormend and bijeenkomst.gremium is None):
                return gremium
        return None

    def meeting_names(self) -> dict[str, str]:
        """Return what each meeting is called, by its id, as `meeting_name` does."""
        return {bijeenkomst.id: self.meeting_name(bijeenkomst) for bijeenkomst in self.bijeenkomsten}

    def meeting_name(self, bijeenkomst: Bijeenkomst) -> str:
        """Return what a meeting is called: `Alliantieoverleg oktober 2021`, or with its day."""
        gremium = self.who_meets(bijeenkomst)
        return f"{gremium.naam if gremium else 'Overleg'} {spoken(bijeenkomst)}"

    def fase(self, name: str) -> Naam | None:
        """Return the fase with this id, name, number, or number and name, whatever its case."""
        return _called(name, self.fasen)


def _called(name: str, candidates: Iterable[Naam]) -> Naam | None:
    """Return the first onderdeel or fase that has this name, whatever its case and the spaces around it."""
    wanted = name.strip().casefold()
    for candidate in candidates:
        if wanted in map(str.casefold, candidate.namen):
            return candidate
    return None
