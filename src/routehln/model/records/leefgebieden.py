"""The leefgebieden: what each does to reach its doelen, and what it measures (contract section 2)."""

from typing import Annotated

from pydantic import Discriminator, Tag, model_validator

from routehln.model.mijlpaal.mijlpaal import Status
from routehln.model.monitor.monitor import Richting
from routehln.model.records.base import Named, Record
from routehln.model.records.fields import Getal, Id, Jaar, Marge, Tekst, Teksten, refuse
from routehln.model.records.programma import Onderdeel


class Streefwaarde(Record):
    """What an indicator must reach, and in which year: a value, or the one that another gebied has in that year."""

    waarde: Getal | None = None
    gebied: Tekst | None = None
    jaar: Jaar | None = None
    marge: Marge | None = None

    @model_validator(mode="after")
    def _value_or_gebied(self) -> "Streefwaarde":
        """Refuse a target that is both a value and that of another gebied, or neither."""
        if (self.waarde is None) == (self.gebied is None):
            raise refuse("een streefwaarde heeft een 'waarde' of een 'gebied' nodig, en niet allebei")
        return self


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
    status: Status = "gepland"
    indicatoren: tuple[Id, ...] = ()


class Indicator(Named):
    """A thing that a leefgebied measures."""

    eenheid: Tekst | None = None
    richting: Richting | None = None
    bron: Tekst | None = None
    nulmeting: Tekst | None = None
    streefwaarde: Target | None = None


class Leefgebied(Onderdeel):
    """One of the life domains."""

    trekker: Tekst | None = None
    uitdaging: Tekst | None = None
    doelen: Teksten = ()
    interventies: tuple[Interventie, ...] = ()
    indicatoren: tuple[Indicator, ...] = ()
