"""The meaning of a cell in this routekaart: its moment, who does it, who meets."""

import re

from routehln.model.moment.moment import Moment
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.cells.parts import Parts

MAX_MOMENT = 100  # characters of a moment
_WEEKDAY = re.compile(r"\b(?:ma|di|wo|do|vr|za|zo|[a-z]+dag)\b", re.IGNORECASE)
_YEARS = range(2018, 2029)  # in one of these any day of a year has any weekday


class Meanings:
    """Reads cells by the names of one routekaart; `parts` reads onderdelen and fasen."""

    def __init__(self, routekaart: Routekaart) -> None:
        self.routekaart = routekaart
        self.parts = Parts(routekaart)
        self.people = frozenset(_people(routekaart))

    def moment(self, text: str, jaar: int | None = None) -> Moment:
        """Read a moment; `jaar` is the year of one that names none."""
        return self.routekaart.bijeenkomsten.read(text, jaar)

    def year(self, text: str) -> int | None:
        """Give the year that a moment begins in."""
        begin = self.moment(text).begin
        return begin.year if begin else None

    def is_moment(self, text: str) -> bool:
        """Tell whether a text can be read as a moment, if only with a year."""
        return len(text) <= MAX_MOMENT and (self.moment(text).soort != "onbekend" or self.lacks_year(text))

    def is_date(self, text: str) -> bool:
        """Tell whether a text is a moment with days, if only with a year."""
        return self.moment(text).gedateerd or self.lacks_year(text)

    def lacks_year(self, text: str) -> bool:
        """Tell whether a text would be a moment if it named a year."""
        if self.moment(text).soort != "onbekend":
            return False
        if len(text) > MAX_MOMENT:
            return False
        years = _YEARS if _WEEKDAY.search(text) else _YEARS[:1]
        return any(self.moment(text, jaar).soort != "onbekend" for jaar in years)

    def is_person(self, text: str) -> bool:
        """Tell whether somebody in the routekaart is called so."""
        return text.strip().casefold() in self.people

    def is_gremium(self, text: str) -> bool:
        """Tell whether a gremium is called so."""
        return bool(self.routekaart.bijeenkomsten.gremia.called(text))


def _people(routekaart: Routekaart) -> list[str]:
    """List who owns something or has a seat, in small letters."""
    people = [stap.eigenaar for stap in routekaart.steps]
    people += [leefgebied.trekker for leefgebied in routekaart.leefgebieden]
    for gremium in routekaart.gremia:
        people += [lid.organisatie for lid in gremium.leden]
    return [name.strip().casefold() for name in people if name]
