"""The seats in a gremium, each with the name under which it is recorded as there or not."""

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from routehln.model.mijlpaal.plain import Lid


class Seat(NamedTuple):
    """A seat; `naam` is its organisation, with its functie where that organisation has several seats."""

    naam: str
    organisatie: str
    functie: str | None

    def is_called(self, name: str) -> bool:
        """Tell whether a name is that of this seat, or of its whole organisation, whatever its case."""
        names = (self.naam, self.organisatie, f"{self.organisatie}, {self.functie}")
        return name.casefold() in map(str.casefold, names)


def seats(leden: Iterable[Lid]) -> list[Seat]:
    """Give the seats of these members, each name once."""
    members = list(leden)
    counts = Counter(lid.organisatie.casefold() for lid in members)
    by_name: dict[str, Seat] = {}
    for lid in members:
        has_own_name = counts[lid.organisatie.casefold()] > 1 and lid.functie
        naam = f"{lid.organisatie}, {lid.functie}" if has_own_name else lid.organisatie
        by_name.setdefault(naam, Seat(naam, lid.organisatie, lid.functie))
    return list(by_name.values())
