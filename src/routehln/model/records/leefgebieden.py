"""The leefgebieden: what each does to reach its doelen, and what it measures (contract section 2)."""

from typing import Annotated, Literal

from pydantic import Discriminator, Tag

from routehln.model.mijlpaal.mijlpaal import Status
from routehln.model.records.base import Named, Record
from routehln.model.records.fields import Id, Tekst, Teksten
from routehln.model.records.programma import Onderdeel


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
    status: Status = "gepland"
    indicatoren: tuple[Id, ...] = ()


class Indicator(Named):
    """A thing that a leefgebied measures."""

    eenheid: Tekst | None = None
    richting: Literal["hoger", "lager"] | None = None
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
