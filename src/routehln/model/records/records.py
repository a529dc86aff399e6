"""The records: what the files may say, validated, frozen, keys in the contract's order (contract section 2)."""

import re
from typing import Annotated, Any, Literal, get_args

from pydantic import BaseModel, ConfigDict, Discriminator, PrivateAttr, Tag, model_validator
from pydantic_core import PydanticCustomError

from routehln.model.mijlpaal.mijlpaal import Status
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.model.records.fields import Dag, Id, JaNee, Maand, MomentField, Tekst, Tijd
from routehln.model.records.place import NOWHERE, Source


class Record(BaseModel):  # noqa: PLW1641  # Pydantic makes the hash of what is frozen
    """A mapping in a file: only known keys, nothing changes after reading, an empty value is one left out."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    _source: Source | None = PrivateAttr(default=None)

    def __eq__(self, other: object) -> bool:
        """Two records are equal when they say the same, wherever they stand."""
        return type(self) is type(other) and self.__dict__ == other.__dict__

    @property
    def source(self) -> Source:
        """Where it was read; no file where it is new."""
        return self._source or NOWHERE

    def stands(self, source: Source) -> None:
        """Remember where it was read; for who reads it, once."""
        self._source = source

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty(cls, data: Any) -> Any:  # noqa: ANN401  # whatever a stranger's file holds
        if not isinstance(data, dict) or None not in data.values():
            return data
        return {key: value for key, value in data.items() if value is not None or key not in cls.model_fields}


class Known(Record):
    """A record that others call by its id."""

    id: Id


def named(naam: str) -> str:
    """The id of what has only a name."""
    return re.sub(r"[^a-z0-9.]+", "-", naam.lower()).strip("-.")


class Named(Known):
    """A record that others call by its id or its name; where one is left out, the other serves for both."""

    naam: Tekst

    @model_validator(mode="before")
    @classmethod
    def _id_or_name(cls, data: Any) -> Any:  # noqa: ANN401  # as above
        if isinstance(data, dict):
            name, known = data.get("naam"), data.get("id")
            if isinstance(name, str) and known is None and (made := named(name)):
                return data | {"id": made}
            if name is None and known is not None:
                return data | {"naam": known}
        return data


class Onderdeel(Named):
    """What a row may belong to: Programmabreed, Organisatie, Communicatie, or a leefgebied."""

    aliassen: tuple[Tekst, ...] = ()


class Programma(Record):
    """The key `routekaart`: the programme as a whole."""

    naam: Tekst | None = None
    programma: Tekst | None = None
    begin: MomentField | None = None
    einde: MomentField | None = None
    tijdzone: Tekst = "Europe/Amsterdam"
    ambitie: Tekst | None = None
    leidende_principes: tuple[Tekst, ...] = ()
    onderdelen: tuple[Onderdeel, ...] = ()
    randvoorwaarden: tuple[Tekst, ...] = ()
    focuswijken: tuple[Tekst, ...] = ()
    leidend: Literal["kalender", "tussenstops"] = "kalender"


class Numbered(Known):
    """A record with a number, which stands between its id and its name."""

    nummer: int | None = None


class Fase(Named, Numbered):
    """One of the programme's phases."""

    omschrijving: Tekst | None = None
    begin: MomentField | None = None
    einde: MomentField | None = None


class Streefwaarde(Record):
    """What an indicator is to reach, and in which year."""

    waarde: Tekst
    jaar: int | None = None


def _kind_of_target(value: object) -> str:
    return TARGET_TAGS[0] if isinstance(value, (dict, Streefwaarde)) else TARGET_TAGS[1]


# Pydantic puts these names in the path of an error; no file has them.
TARGET_TAGS = ("streefwaarde met jaar", "streefwaarde in woorden")
Target = Annotated[
    Annotated[Streefwaarde, Tag(TARGET_TAGS[0])] | Annotated[Tekst, Tag(TARGET_TAGS[1])], Discriminator(_kind_of_target)
]


class Interventie(Record):
    """What a leefgebied does to reach its doelen."""

    id: Id | None = None
    titel: Tekst
    thema: Tekst | None = None
    indicatoren: tuple[Id, ...] = ()


class Indicator(Named):
    """What a leefgebied measures."""

    eenheid: Tekst | None = None
    nulmeting: Tekst | None = None
    streefwaarde: Target | None = None


class Leefgebied(Onderdeel):
    """One of the life domains."""

    uitdaging: Tekst | None = None
    doelen: tuple[Tekst, ...] = ()
    interventies: tuple[Interventie, ...] = ()
    indicatoren: tuple[Indicator, ...] = ()


class Afstemming(Record):
    """What people decided about sameness, so that it is never asked again."""

    dubbel_van: Id | None = None
    apart_van: tuple[Id, ...] = ()
    moment: MomentField | None = None
    reden: Tekst | None = None


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
    toelichting: Tekst | None = None
    afstemming: Afstemming = Afstemming()

    @property
    def ties(self) -> tuple[str, ...]:
        """The ids of what it says to be one mijlpaal with, whether they exist or not."""
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
    vertrouwelijk: JaNee = False
    toelichting: Tekst | None = None
    afstemming: Afstemming = Afstemming()

    @property
    def titel(self) -> str:
        """A row's omschrijving is its title."""
        return self.omschrijving

    @property
    def ties(self) -> tuple[str, ...]:
        """The ids of what it says to be one mijlpaal with, whether they exist or not."""
        return tuple(known for known in (self.tussenstop, self.afstemming.dubbel_van) if known)


Stap = Tussenstop | Kalenderregel


class Afwezig(Record):
    """An organisation that can't come, and who comes instead."""

    organisatie: Tekst
    vervanging: Tekst | None = None


class Overleg(Record):
    """A meeting of a gremium."""

    id: Id | None = None
    gremium: Id | None = None
    maand: Maand | None = None
    datum: Dag | None = None
    begintijd: Tijd | None = None
    eindtijd: Tijd | None = None
    locatie: Tekst | None = None
    afwezig: tuple[Afwezig, ...] = ()
    mededelingen: tuple[Tekst, ...] = ()

    @model_validator(mode="after")
    def _when(self) -> "Overleg":
        if self.maand is None and self.datum is None:
            raise PydanticCustomError("waarde", "{zin}", {"zin": "een overleg heeft een 'maand' of een 'datum' nodig"})
        return self


class Lid(Record):
    """A seat in a gremium: an organisation and a function, never a person's name."""

    organisatie: Tekst
    functie: Tekst | None = None


class Gremium(Named):
    """A body of the alliance; exactly one decides."""

    besluitvormend: JaNee = False
    rol: Tekst | None = None
    voorzitter: Tekst | None = None
    vaste_agenda: tuple[Tekst, ...] = ()
    leden: tuple[Lid, ...] = ()


class Besluit(Record):
    """What an overleg decided about a mijlpaal."""

    id: Id | None = None
    overleg: Id | None = None
    mijlpaal: Id | None = None
    uitkomst: Uitkomst | None = None
    tekst: Tekst | None = None
    naar: MomentField | None = None
    acties: tuple[Tekst, ...] = ()


class Bestand(Record):
    """What one file may hold."""

    routekaart: Programma | None = None
    fasen: tuple[Fase, ...] = ()
    leefgebieden: tuple[Leefgebied, ...] = ()
    tussenstops: tuple[Tussenstop, ...] = ()
    kalender: tuple[Kalenderregel, ...] = ()
    overleggen: tuple[Overleg, ...] = ()
    gremia: tuple[Gremium, ...] = ()
    besluiten: tuple[Besluit, ...] = ()


PROGRAMMA = "routekaart"  # the one top-level key that holds no list
LISTS: dict[str, type[Record]] = {
    key: get_args(field.annotation)[0] for key, field in Bestand.model_fields.items() if key != PROGRAMMA
}
STEPS = ("tussenstops", "kalender")
LIST_OF: dict[type[Record], str] = {kind: name for name, kind in LISTS.items()}
