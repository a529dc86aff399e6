"""The records of the files, validated and frozen, with their keys in the contract's order (contract section 2)."""

import re
import unicodedata
from typing import Annotated, Literal, get_args

from pydantic import BaseModel, ConfigDict, Discriminator, Tag, model_validator

from routehln.model.mijlpaal.actie import ActieStatus
from routehln.model.mijlpaal.mijlpaal import Status
from routehln.model.mijlpaal.plain import Lidwoord, OverlegStatus, Rubriek, Uitkomst
from routehln.model.records.fields import (
    Aantal,
    Dag,
    Id,
    InRepository,
    JaNee,
    Maand,
    MomentField,
    Tekst,
    Teksten,
    Tijd,
    Url,
    Was,
    refuse,
)
from routehln.model.records.place import NOWHERE, Source

_ACCENTS = re.compile("[\u0300-\u036f]")


class Record(BaseModel):
    """A mapping in a file: unknown keys are refused, an empty value is one left out, and nothing changes later.

    Two records are equal when they say the same, wherever they stand.
    """

    __slots__ = ("_source",)  # a private attribute of Pydantic's makes every record three times as dear
    model_config = ConfigDict(extra="forbid", frozen=True)

    @property
    def source(self) -> Source:
        """Where it was read; no file where it is new."""
        return getattr(self, "_source", NOWHERE)

    def stands(self, source: Source) -> None:
        """Remember where the record was read; to be called once, by its reader."""
        object.__setattr__(self, "_source", source)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty(cls, data: object) -> object:
        if not isinstance(data, dict) or None not in data.values():
            return data
        return {key: value for key, value in data.items() if value is not None or key not in cls.model_fields}


class Identified(Record):
    """A record that others call by its id."""

    id: Id


def named(naam: str) -> str:
    """Return the id of a record that has only a name: its words in lower case without accents, joined by hyphens."""
    letters = _ACCENTS.sub("", unicodedata.normalize("NFKD", naam))
    return re.sub(r"[^a-z0-9.]+", "-", letters.lower()).strip("-.")


class Named(Identified):
    """A record that others call by its id or its name; where one is left out, the other serves for both."""

    naam: Tekst

    @model_validator(mode="before")
    @classmethod
    def _id_or_name(cls, data: object) -> object:
        if not isinstance(data, dict):
            return data
        naam, record_id = data.get("naam"), data.get("id")
        if record_id is None and isinstance(naam, str) and named(naam):
            return data | {"id": named(naam)}
        if naam is None and record_id is not None:
            return data | {"naam": record_id}
        return data


class Onderdeel(Named):
    """The part of the programme that a row belongs to: Programmabreed, Communicatie, or a leefgebied."""

    aliassen: Teksten = ()


class Afkorting(Record):
    """An abbreviation that means the same as what it stands for, in this programme."""

    kort: Tekst
    voluit: Tekst


class Programma(Record):
    """The key `routekaart`: the programme as a whole."""

    naam: Tekst | None = None
    programma: Tekst | None = None
    begin: MomentField | None = None
    einde: MomentField | None = None
    tijdzone: Tekst = "Europe/Amsterdam"
    ambitie: Tekst | None = None
    leidende_principes: Teksten = ()
    onderdelen: tuple[Onderdeel, ...] = ()
    randvoorwaarden: Teksten = ()
    focuswijken: Teksten = ()
    afkortingen: tuple[Afkorting, ...] = ()
    leidend: Literal["kalender", "tussenstops"] = "kalender"


class Numbered(Identified):
    """A record with a number; `Fase` has this class so that the number stands between id and name."""

    nummer: int | None = None


class Fase(Named, Numbered):
    """One of the programme's phases."""

    omschrijving: Tekst | None = None
    begin: MomentField | None = None
    einde: MomentField | None = None


class Streefwaarde(Record):
    """The value that an indicator must reach, and in which year."""

    waarde: Tekst
    jaar: int | None = None


# Pydantic puts these names in the path of an error; no file has them.
TARGET_TAGS = ("streefwaarde met jaar", "streefwaarde in woorden")


def _target_tag(value: object) -> str:
    return TARGET_TAGS[0] if isinstance(value, (dict, Streefwaarde)) else TARGET_TAGS[1]


Target = Annotated[
    Annotated[Streefwaarde, Tag(TARGET_TAGS[0])] | Annotated[Tekst, Tag(TARGET_TAGS[1])], Discriminator(_target_tag)
]


class Interventie(Record):
    """A way in which a leefgebied tries to reach its doelen."""

    id: Id | None = None
    titel: Tekst
    thema: Tekst | None = None
    indicatoren: tuple[Id, ...] = ()


class Indicator(Named):
    """A thing that a leefgebied measures."""

    eenheid: Tekst | None = None
    nulmeting: Tekst | None = None
    streefwaarde: Target | None = None


class Leefgebied(Onderdeel):
    """One of the life domains."""

    uitdaging: Tekst | None = None
    doelen: Teksten = ()
    interventies: tuple[Interventie, ...] = ()
    indicatoren: tuple[Indicator, ...] = ()


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
    def _title_alone(cls, data: object) -> object:
        return {"titel": data} if isinstance(data, str) else data


class Tussenstop(Record):
    """A milestone as a chapter of the routekaart names it."""

    id: Id
    titel: Tekst
    moment: MomentField | None = None
    hoofdstuk: Tekst | None = None
    fase: Tekst | None = None
    onderdeel: Tekst
    status: Status = "gepland"
    afgerond_op: Dag | None = None
    eigenaar: Tekst | None = None
    gevraagd: Tekst | None = None
    stukken: tuple[Stuk, ...] = ()
    toelichting: Tekst | None = None
    vertrouwelijk: JaNee = False
    afstemming: Afstemming = Afstemming()

    @property
    def ties(self) -> tuple[str, ...]:
        """The ids of the records with which it says to be one mijlpaal, whether they exist or not."""
        return (self.afstemming.dubbel_van,) if self.afstemming.dubbel_van else ()


class Kalenderregel(Record):
    """A row of the decision calendar."""

    id: Id
    fase: Tekst
    moment: MomentField
    omschrijving: Tekst
    onderdeel: Tekst
    tussenstop: Id | None = None
    status: Status = "gepland"
    afgerond_op: Dag | None = None
    eigenaar: Tekst | None = None
    gevraagd: Tekst | None = None
    stukken: tuple[Stuk, ...] = ()
    vertrouwelijk: JaNee = False
    toelichting: Tekst | None = None
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


class VasteAgenda(Record):
    """The points of an agenda whose numbers are fixed: their ids in order.

    `rubrieken` tells in which part of the agenda they stand, in the same order: `18 besluitvorming`, `4 eerder`.
    """

    vastgesteld_op: Dag
    punten: tuple[Id, ...] = ()
    rubrieken: tuple[Aantal, ...] = ()

    @property
    def rubriek_of_each(self) -> tuple[Rubriek, ...]:
        """The rubriek of every point, in order; empty where the counts don't add up to the points."""
        rubrieken: list[Rubriek] = []
        for text in self.rubrieken:
            count, name = text.split()
            rubrieken += [rubriek for rubriek in get_args(Rubriek) if rubriek == name] * int(count)
        return tuple(rubrieken) if len(rubrieken) == len(self.punten) else ()


class Afwezig(Record):
    """An organisation that can't come, and who comes instead."""

    organisatie: Tekst
    vervanging: Tekst | None = None


class Overleg(Record):
    """A meeting of a gremium."""

    id: Id | None = None
    gremium: Tekst | None = None
    maand: Maand | None = None
    datum: Dag | None = None
    begintijd: Tijd | None = None
    eindtijd: Tijd | None = None
    locatie: Tekst | None = None
    status: OverlegStatus = "gepland"
    aanwezig: Teksten = ()
    afwezig: tuple[Afwezig, ...] = ()
    mededelingen: Teksten = ()
    agenda: VasteAgenda | None = None
    besluitenlijst_vastgesteld_op: Dag | None = None

    @model_validator(mode="after")
    def _when(self) -> "Overleg":
        if self.maand is None and self.datum is None:
            raise refuse("een overleg heeft een 'maand' of een 'datum' nodig")
        return self


class Lid(Record):
    """A seat in a gremium: an organisation and a function, never a person's name."""

    organisatie: Tekst
    functie: Tekst | None = None
    groep: Tekst | None = None


class Gremium(Named):
    """A body of the alliance; exactly one decides."""

    aliassen: Teksten = ()
    lidwoord: Lidwoord | None = None
    besluitvormend: JaNee = False
    bereidt_voor: Tekst | None = None
    onder: Tekst | None = None
    begin: MomentField | None = None
    einde: MomentField | None = None
    rol: Tekst | None = None
    voorzitter: Tekst | None = None
    vaste_agenda: Teksten = ()
    leden: tuple[Lid, ...] = ()


class Besluit(Record):
    """The decision of an overleg, about a mijlpaal or about what its `titel` says.

    `was` holds what it changed in the records of the mijlpaal, so that it can be taken back: by the id of the record
    and the key (`status`, or `afstemming.moment`), what stood there before, None where nothing did.
    """

    id: Id | None = None
    overleg: Id | None = None
    mijlpaal: Id | None = None
    titel: Tekst | None = None
    uitkomst: Uitkomst | None = None
    op: Dag | None = None
    tekst: Tekst | None = None
    naar: MomentField | None = None
    was: Was = ()
    acties: Teksten = ()


class Actie(Record):
    """A promise of someone to do something, out of a besluit, out of an overleg, or by hand."""

    id: Id | None = None
    tekst: Tekst
    wie: Tekst | None = None
    moment: MomentField | None = None
    status: ActieStatus = "open"
    gereed_op: Dag | None = None
    overleg: Id | None = None
    besluit: Id | None = None
    mijlpaal: Id | None = None
    toelichting: Tekst | None = None


class Bestand(Record):
    """One file, which may have any of these keys."""

    routekaart: Programma | None = None
    fasen: tuple[Fase, ...] = ()
    leefgebieden: tuple[Leefgebied, ...] = ()
    tussenstops: tuple[Tussenstop, ...] = ()
    kalender: tuple[Kalenderregel, ...] = ()
    overleggen: tuple[Overleg, ...] = ()
    gremia: tuple[Gremium, ...] = ()
    besluiten: tuple[Besluit, ...] = ()
    acties: tuple[Actie, ...] = ()


PROGRAMMA = "routekaart"  # the one top-level key that holds no list
LISTS: dict[str, type[Record]] = {
    key: get_args(field.annotation)[0] for key, field in Bestand.model_fields.items() if key != PROGRAMMA
}
NESTED: dict[str, type[Record]] = {"afstemming": Afstemming, "agenda": VasteAgenda}  # mappings of texts in a record
STEPS = ("tussenstops", "kalender")
LIST_OF: dict[type[Record], str] = {kind: name for name, kind in LISTS.items()}
