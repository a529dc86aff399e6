"""What a source may call the indicatoren and gebieden of a routekaart."""

from collections.abc import Sequence

from routehln.model.importing.choices import Choices
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.columns.column import folded_name


class Names:
    """The names by which values in a source are told apart."""

    def __init__(self, choices: Choices, routekaart: Routekaart) -> None:
        chosen = {folded_name(name): record_id for name, record_id in choices.kolommen.items()}
        self.indicatoren = indicator_names(routekaart) | chosen
        self._routekaart = routekaart
        self._codes = _gebied_codes(routekaart)

    def indicator(self, name: str) -> str | None:
        """Give the id of the indicator with a name; SKIP where a person chose not to read what is called so."""
        return self.indicatoren.get(folded_name(name))

    def gebied(self, texts: Sequence[str]) -> str | None:
        """Give the id of the gebied that one of these texts names, by code before name, the last text first."""
        for text in reversed(texts):
            code = text.strip().casefold()
            if code in self._codes:
                return self._codes[code]
        for text in reversed(texts):
            gebied = self._routekaart.gebied(text) if text.strip() else None
            if gebied:
                return gebied.id
        return None


def indicator_names(routekaart: Routekaart) -> dict[str, str]:
    """Give the id of each indicator by its id and by its name, in small letters."""
    ids: dict[str, str] = {}
    for leefgebied in routekaart.leefgebieden:
        for indicator in leefgebied.indicatoren:
            ids[folded_name(indicator.naam)] = indicator.id
            ids[folded_name(indicator.id)] = indicator.id
    return ids


def _gebied_codes(routekaart: Routekaart) -> dict[str, str]:
    """Give the id of each gebied by its codes, in small letters."""
    ids: dict[str, str] = {}
    for gebied in routekaart.gebieden:
        for code in gebied.codes:
            ids[code.strip().casefold()] = gebied.id
    return ids
