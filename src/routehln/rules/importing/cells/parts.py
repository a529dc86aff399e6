"""The part of the programme that a cell or title names: an onderdeel, a fase."""

import re
from collections.abc import Iterable

from routehln.model.importing.targets import PARTS
from routehln.model.names import nearest, short
from routehln.model.records.records import Fase, Onderdeel
from routehln.model.records.routekaart import Routekaart

MAX_TITLE = 6  # words of a title that is about the onderdeel that it names
_SIGNS = ".,:;()–—-*"
_KIND = re.compile(
    r"(?:leefgebied|onderdeel|programmalijn|thema|domein|pijler|spoor|cluster)\b[\s:.–-]*", re.IGNORECASE
)
_NUMBER = re.compile(r"[0-9]{1,2}\s*[.):–-]?\s+|[a-z][.)]\s+", re.IGNORECASE)
_FASE_IN_TITLE = re.compile(r"\bfase\s+([0-9]{1,2})\b(?!\s*(?:en|tot|t/m|,|/|&|-|–))", re.IGNORECASE)
_FASE = re.compile(r"(?:fase\s*)?(?P<nummer>[0-9]{1,2})?\s*[.):–—-]*\s*\(?(?P<naam>.*?)\)?", re.IGNORECASE)


class Parts:
    """Reads onderdelen and fasen by the names of one routekaart; `key` says which of both."""

    def __init__(self, routekaart: Routekaart) -> None:
        self.routekaart = routekaart

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

    def written(self, key: str, text: str) -> str | None:
        """Give an onderdeel or fase as a file may have it; None where there is none that is called so.

        It is kept to the letter where that is one of its names, else it is the name that records write.
        """
        if key == "fase":
            fase = self.fase(text)
            keeps = self.routekaart.fase(text) is not None
            usual = fase.numbered_name if fase else None
        else:
            onderdeel = self.onderdeel(text)
            keeps = self.routekaart.onderdeel(text) is not None
            usual = onderdeel.naam if onderdeel else None
        return text if keeps else usual

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
            named["fase"] = fase.numbered_name
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
