"""The answer of an import: the tables that were read, and what each row would be (contract section 5, `import`)."""

from collections.abc import Container, Iterable, Mapping
from typing import Literal, NamedTuple

from routehln.model.answers.change import AnyChange
from routehln.model.importing.choices import NO_TEXTS

Uitkomst = Literal["nieuw", "gelijk", "gewijzigd", "lijkt", "onleesbaar", "overgeslagen"]


class Wijziging(NamedTuple):
    """A key of a record that the source would change; None where it holds nothing."""

    veld: str
    oud: str | None
    nieuw: str | None


class Rij(NamedTuple):
    """What one row would be.

    Attributes:
        plaats: where it stands, `tabel 1, rij 7`.
        uitkomst: what it would be.
        id: of the record that it is, or that it would become; None where nobody knows yet.
        lijkt_op: the ids of the records that it may be.
        velden: what it says, by key.
        wijzigingen: what differs from the record.
        melding: what a reader should know about it, in a sentence; empty where that is nothing.
    """

    plaats: str
    uitkomst: Uitkomst
    id: str | None = None
    lijkt_op: tuple[str, ...] = ()
    velden: Mapping[str, str] = NO_TEXTS
    wijzigingen: tuple[Wijziging, ...] = ()
    melding: str = ""


class Planned(NamedTuple):
    """A row with the changes that it asks for."""

    rij: Rij
    changes: tuple[AnyChange, ...] = ()


def named_ids(planned: Iterable[Planned]) -> set[str]:
    """Give the ids of the records that rows are or may be."""
    ids: set[str] = set()
    for rij, _ in planned:
        ids.update(rij.lijkt_op)
        if rij.id:
            ids.add(rij.id)
    return ids


class Tabel(NamedTuple):
    """A table that was read: the heading of the column of each key, and how many rows it has."""

    nummer: int
    kolommen: Mapping[str, str]
    rijen: int


class Import(NamedTuple):
    """A whole import: what is shown, and what is written.

    Attributes:
        bron: the name of the source.
        tabellen: the tables that were read.
        planned: their rows.
        ontbreekt: the ids of records from this source that it no longer has.
        notes: sentences about what was decided, and what is no row.
    """

    bron: str
    tabellen: tuple[Tabel, ...]
    planned: tuple[Planned, ...]
    ontbreekt: tuple[str, ...]
    notes: tuple[str, ...]

    @property
    def rijen(self) -> list[Rij]:
        """What each row would be."""
        return [planned.rij for planned in self.planned]

    @property
    def changes(self) -> list[AnyChange]:
        """All that is to be written."""
        changes: list[AnyChange] = []
        for planned in self.planned:
            changes += planned.changes
        return changes

    def changes_at(self, places: Container[str]) -> list[AnyChange]:
        """Give what is to be written for the rows at these places."""
        changes: list[AnyChange] = []
        for planned in self.planned:
            if planned.rij.plaats in places:
                changes += planned.changes
        return changes

    def count(self, uitkomst: Uitkomst) -> int:
        """Count the rows with an outcome."""
        return len([rij for rij in self.rijen if rij.uitkomst == uitkomst])


class Oordeel(NamedTuple):
    """What a person decided about a row that is like a record.

    Attributes:
        soort: `nieuw`: the row is another record; `overnemen`: it is this record, and what the source says is written;
            `blijft`: it is this record, and what stands here stays.
        id: the id of this record; None with `nieuw`.
    """

    soort: Literal["nieuw", "overnemen", "blijft"]
    id: str | None = None
