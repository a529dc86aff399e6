"""The programme as a whole: its head, its fasen, and what a row belongs to (contract section 2)."""

from typing import Literal

from routehln.model.records.base import Aliased, Named, Numbered, Record
from routehln.model.records.fields import MomentField, Tekst, Teksten


class Onderdeel(Aliased):
    """The part of the programme that a row belongs to: Programmabreed, Communicatie, or a leefgebied."""


class Afkorting(Record):
    """An abbreviation that means the same as what it stands for, in this programme."""

    kort: Tekst
    voluit: Tekst


class Kenmerk(Record):
    """A fact of the area that the programme is about."""

    naam: Tekst
    waarde: Tekst


class Programma(Record):
    """The key `routekaart`: the programme as a whole."""

    naam: Tekst | None = None
    programma: Tekst | None = None
    begin: MomentField | None = None
    einde: MomentField | None = None
    tijdzone: Tekst = "Europe/Amsterdam"
    ambitie: Tekst | None = None
    kenmerken: tuple[Kenmerk, ...] = ()
    leidende_principes: Teksten = ()
    onderdelen: tuple[Onderdeel, ...] = ()
    randvoorwaarden: Teksten = ()
    focuswijken: Teksten = ()
    afkortingen: tuple[Afkorting, ...] = ()
    leidend: Literal["kalender", "tussenstops"] = "kalender"


class Fase(Named, Numbered):
    """One of the programme's phases."""

    omschrijving: Tekst | None = None
    begin: MomentField | None = None
    einde: MomentField | None = None

    @property
    def numbered_name(self) -> str:
        """What records write for it: `2. Ontwerpen`, or its name where it has no number."""
        return self.naam if self.nummer is None else f"{self.nummer}. {self.naam}"

    @property
    def namen(self) -> tuple[str, ...]:
        """All names by which others call it: its id, its name, `2. Ontwerpen`, `2`."""
        numbered = () if self.nummer is None else (self.numbered_name, str(self.nummer))
        return (self.id, self.naam, *numbered)
