"""The agenda of an overleg, and the list of what it decided: values, ready for any document."""

from datetime import date
from typing import Literal, NamedTuple

from routehln.model.mijlpaal import Mijlpaal

Rubriek = Literal["besluitvorming", "eerder", "voortgang"]


class Bijeenkomst(NamedTuple):
    """A meeting: one that a file describes, or one that moments name. `begin` and `eind` are inclusive days.

    `gremium` is None for the gremium that decides; `datum` is None where only the month is known.
    """

    id: str
    gremium: str | None
    begin: date
    eind: date
    datum: date | None = None

    @property
    def maand(self) -> str:
        """The month it is in, as `2021-10`."""
        return self.begin.strftime("%Y-%m")


class Punt(NamedTuple):
    """A point of the agenda: one mijlpaal, once. `aangehouden` counts how often it was put off."""

    nummer: int
    rubriek: Rubriek
    mijlpaal: Mijlpaal
    aangehouden: int


class Agenda(NamedTuple):
    """What is on the table at one overleg, on its morning; `volgende` is how many points the next one has so far."""

    bijeenkomst: Bijeenkomst
    peildatum: date
    vorige: str | None
    punten: list[Punt]
    volgende: tuple[str, int] | None
