"""The steps of the routekaart: tussenstops and kalenderregels (contract section 2)."""

from typing import ClassVar

from pydantic import model_validator

from routehln.model.mijlpaal.mijlpaal import Status
from routehln.model.records.base import Record
from routehln.model.records.fields import Dag, Id, InRepository, JaNee, MomentField, Tekst, Url


class Afstemming(Record):
    """The decisions of people on which records are the same, so that they are never asked again."""

    dubbel_van: Id | None = None
    apart_van: tuple[Id, ...] = ()
    moment: MomentField | None = None
    reden: Tekst | None = None


class Stuk(Record):
    """A document that goes with a mijlpaal: a file in the repository, or an address. A text alone is its title."""

    titel: Tekst
    bestand: InRepository | None = None
    url: Url | None = None

    @model_validator(mode="before")
    @classmethod
    def _title_alone(cls, written: object) -> object:
        """Let a text alone be the title."""
        return {"titel": written} if isinstance(written, str) else written


class Herkomst(Record):
    """The source that a record was imported from, and what that said then."""

    naam: Tekst | None = None
    plaats: Tekst | None = None
    moment: Tekst | None = None
    omschrijving: Tekst | None = None


class Tussenstop(Record):
    """A milestone as a chapter of the routekaart names it."""

    conditional: ClassVar = ("onderdeel",)

    id: Id
    titel: Tekst
    moment: MomentField | None = None
    hoofdstuk: Tekst | None = None
    fase: Tekst | None = None
    onderdeel: Tekst | None = None
    status: Status = "gepland"
    afgerond_op: Dag | None = None
    eigenaar: Tekst | None = None
    gevraagd: Tekst | None = None
    stukken: tuple[Stuk, ...] = ()
    na: tuple[Id, ...] = ()
    interventies: tuple[Id, ...] = ()
    toelichting: Tekst | None = None
    publiek: Tekst | None = None
    vertrouwelijk: JaNee = False
    bron: Herkomst | None = None
    afstemming: Afstemming = Afstemming()

    @property
    def ties(self) -> tuple[str, ...]:
        """The ids of the records with which it says to be one mijlpaal, whether they exist or not."""
        return (self.afstemming.dubbel_van,) if self.afstemming.dubbel_van else ()


class Kalenderregel(Record):
    """A row of the decision calendar."""

    conditional: ClassVar = ("fase", "onderdeel")

    id: Id
    fase: Tekst | None = None
    moment: MomentField
    omschrijving: Tekst
    onderdeel: Tekst | None = None
    tussenstop: Id | None = None
    status: Status = "gepland"
    afgerond_op: Dag | None = None
    eigenaar: Tekst | None = None
    gevraagd: Tekst | None = None
    stukken: tuple[Stuk, ...] = ()
    na: tuple[Id, ...] = ()
    interventies: tuple[Id, ...] = ()
    vertrouwelijk: JaNee = False
    toelichting: Tekst | None = None
    publiek: Tekst | None = None
    bron: Herkomst | None = None
    afstemming: Afstemming = Afstemming()

    @property
    def titel(self) -> str:
        """Its omschrijving: what a tussenstop calls its titel."""
        return self.omschrijving

    @property
    def ties(self) -> tuple[str, ...]:
        """The ids of the records with which it says to be one mijlpaal, whether they exist or not."""
        return tuple(filter(None, (self.tussenstop, self.afstemming.dubbel_van)))


Stap = Tussenstop | Kalenderregel
