"""The meaning of a cell in this routekaart: its onderdeel, its fase, who does it, and whether it is a moment."""

import re
from collections.abc import Iterable

from routehln.model.importing.targets import PARTS
from routehln.model.moment.moment import Moment
from routehln.model.names import nearest, short
from routehln.model.records.records import Fase, Onderdeel
from routehln.model.records.routekaart import Routekaart, numbered_name

MAX_MOMENT = 100  # characters of a moment
_WEEKDAY = re.compile(r"\b(?:ma|di|wo|do|vr|za|zo|[a-z]+dag)\b", re.IGNORECASE)
_YEARS = range(2018, 2029)  # in one of these any day of a year has any weekday
MAX_TITLE = 6  # words of a title that is about the onderdeel that it names
_SIGNS = ".,:;()–—-*"
_KIND = re.compile(
    r"(?:leefgebied|onderdeel|programmalijn|thema|domein|pijler|spoor|cluster)\b[\s:.–-]*", re.IGNORECASE
)
_NUMBER = re.compile(r"[0-9]{1,2}\s*[.):–-]?\s+|[a-z][.)]\s+", re.IGNORECASE)
_FASE_IN_TITLE = re.compile(r"\bfase\s+([0-9]{1,2})\b(?!\s*(?:en|tot|t/m|,|/|&|-|–))", re.IGNORECASE)
_FASE = re.compile(r"(?:fase\s*)?(?P<nummer>[0-9]{1,2})?\s*[.):–—-]*\s*\(?(?P<naam>.*?)\)?", re.IGNORECASE)


class Meanings:
    """Reads cells by the names of one routekaart."""

    def __init__(self, routekaart: Routekaart) -> None:
        self.routekaart = routekaart
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

    def onderdeel(self, text: str) -> Onderdeel | None:
        """Find the onderdeel that a cell names, with a number or the word 'leefgebied' before it or not."""
        for name in (text, _NUMBER.sub("", text, count=1), _KIND.sub("", text, count=1)):
            meant = self.routekaart.onderdeel(name)
            if meant:
                return meant
        return None

    def fase(self, text: str) -> Fase | None:
        """Find the fase that a cell names: `2`, `Fase 2`, `fase 2: Ontwerpen`, `Ontwerpen`."""
        meant = self.routekaart.fase(text)
        match = _FASE.fullmatch(text.strip())
        if meant or match is None:
            return meant
        by_number = self.routekaart.fase(match["nummer"] or "")
        by_name = self.routekaart.fase(match["naam"])
        if match["naam"] and match["nummer"]:
            return by_name if by_name is by_number else None
        return by_name or by_number

    def is_person(self, text: str) -> bool:
        """Tell whether somebody in the routekaart is called so."""
        return text.strip().casefold() in self.people

    def is_gremium(self, text: str) -> bool:
        """Tell whether a gremium is called so."""
        return bool(self.routekaart.bijeenkomsten.gremia.called(text))

    def written(self, key: str, text: str) -> str | None:
        """Give an onderdeel or fase as a file may have it; None where there is none that is called so.

        It is kept to the letter where that is one of its names, else it is the name that records write.
        """
        if key == "fase":
            fase = self.fase(text)
            if fase is None or self.routekaart.fase(text):
                return text if fase else None
            return numbered_name(fase)
        onderdeel = self.onderdeel(text)
        if onderdeel is None or self.routekaart.onderdeel(text):
            return text if onderdeel else None
        return onderdeel.naam

    def named_in(self, title: str) -> dict[str, str]:
        """Give the onderdeel and the fase that a title names: as all of it, or as one of a few words (`fase 2`)."""
        for key in PARTS:
            written = self.written(key, title)
            if written:
                return {key: written}
        words = title.split()
        if len(words) > MAX_TITLE:
            return {}
        named: dict[str, str] = {}
        numbers = _FASE_IN_TITLE.findall(title)
        fase = self.routekaart.fase(numbers[0]) if len(numbers) == 1 else None
        if fase:
            named["fase"] = numbered_name(fase)
        meant = [self.routekaart.onderdeel(word.strip(_SIGNS)) for word in words]
        names = {onderdeel.naam for onderdeel in meant if onderdeel}
        if len(names) == 1:
            named["onderdeel"] = names.pop()
        return named

    def is_name(self, text: str) -> bool:
        """Tell whether a text is nothing but the name of an onderdeel or fase."""
        return any(self.written(key, text) for key in PARTS)

    def names(self, key: str) -> list[str]:
        """List the names of the onderdelen or fasen that there are."""
        records: Iterable[Fase | Onderdeel] = self.routekaart.fasen if key == "fase" else self.routekaart.onderdelen
        return [record.naam for record in records]

    def unknown(self, key: str, text: str) -> str:
        """Say that there is no such onderdeel or fase, with the nearest that there is."""
        kind = "fase" if key == "fase" else "leefgebied of onderdeel"
        return f"{key}: '{short(text)}' is geen {kind}{nearest(text, self.names(key))}"


def _people(routekaart: Routekaart) -> list[str]:
    """List who owns something or has a seat, in small letters."""
    people = [stap.eigenaar for stap in routekaart.steps]
    people += [leefgebied.trekker for leefgebied in routekaart.leefgebieden]
    for gremium in routekaart.gremia:
        people += [lid.organisatie for lid in gremium.leden]
    return [name.strip().casefold() for name in people if name]
