"""What all records are: validated mappings of a file that don't change, and how others call them."""

import re
import unicodedata
from typing import ClassVar, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, model_validator

from routehln.model.records.fields import Id, Tekst, Teksten
from routehln.model.records.place import NOWHERE, Source

Plain = TypeVar("Plain", bound=NamedTuple)

_ACCENTS = re.compile("[\u0300-\u036f]")


class Record(BaseModel):
    """A mapping in a file: unknown keys are refused, an empty value is one left out, and nothing changes later.

    Two records are equal when they say the same, wherever they stand.
    """

    __slots__ = ("_source",)  # a private attribute of Pydantic's makes every record three times as dear
    model_config = ConfigDict(extra="forbid", frozen=True)
    conditional: ClassVar[tuple[str, ...]] = ()  # keys that are required where the routekaart has what they name

    @property
    def source(self) -> Source:
        """Where it was read; no file where it is new."""
        return getattr(self, "_source", NOWHERE)

    def stands(self, source: Source) -> None:
        """Remember where the record was read; to be called once, by its reader."""
        object.__setattr__(self, "_source", source)

    def as_plain(self, kind: type[Plain], **others: object) -> Plain:
        """Make a plain value with the fields that the record has too; `others` are those that have another value."""
        shared = kind._make(None if key in others else getattr(self, key) for key in kind._fields)
        return shared._replace(**others)

    @model_validator(mode="before")
    @classmethod
    def _leave_out_empty(cls, mapping: object) -> object:
        """Drop each known key without a value; an unknown one stays, and is refused."""
        if not isinstance(mapping, dict) or None not in mapping.values():
            return mapping
        return {key: value for key, value in mapping.items() if value is not None or key not in cls.model_fields}


class Identified(Record):
    """A record that others call by its id."""

    id: Id


def id_of_name(naam: str) -> str:
    """Return the id of a record that has only a name: its words in lower case without accents, joined by hyphens."""
    letters = _ACCENTS.sub("", unicodedata.normalize("NFKD", naam))
    return re.sub(r"[^a-z0-9.]+", "-", letters.lower()).strip("-.")


class Named(Identified):
    """A record that others call by its id or its name; where one is left out, the other serves for both."""

    naam: Tekst

    @model_validator(mode="before")
    @classmethod
    def _id_or_name(cls, mapping: object) -> object:
        """Fill in the id that follows from the name, or the name that is the id."""
        if not isinstance(mapping, dict):
            return mapping
        naam, record_id = mapping.get("naam"), mapping.get("id")
        if record_id is None and isinstance(naam, str) and id_of_name(naam):
            return mapping | {"id": id_of_name(naam)}
        if naam is None and record_id is not None:
            return mapping | {"naam": record_id}
        return mapping


class Aliased(Named):
    """A record that others may call by other names too."""

    aliassen: Teksten = ()

    @property
    def namen(self) -> tuple[str, ...]:
        """All names by which others call it."""
        return (self.id, self.naam, *self.aliassen)


class Numbered(Identified):
    """A record with a number; `Fase` has this class so that the number stands between id and name."""

    nummer: int | None = None
