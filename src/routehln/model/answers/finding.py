"""A fault in the user's files is a value: a bevinding, with its place."""

import re
from collections.abc import Iterable
from typing import Literal, NamedTuple

from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import Plaats

Ernst = Literal["fout", "waarschuwing", "info"]
RANG: dict[Ernst, int] = {"fout": 0, "waarschuwing": 1, "info": 2}
# Places change whenever a line is added above them, and hints with every new record.
_PASSING = re.compile(r"\S+\.yaml:\d+:\d+|\bregel \d+|; (?:bedoelde u '|kies uit: ).*")

# A file that isn't read, for its name, makes that others name what isn't there.
CAUSES = frozenset({RegelId.NAAM_ZONDER_YAML})

Kern = tuple[str, str, str]


class Bevinding(NamedTuple):
    """One finding of `check`: which rule, how bad, where, about which record, and what to do about it."""

    regel_id: RegelId
    ernst: Ernst
    plaats: Plaats
    id: str | None
    melding: str

    def __str__(self) -> str:
        return f"{self.plaats}: {self.ernst} [{self.regel_id}] {self.melding}"

    @property
    def kern(self) -> Kern:
        """Its rule, its record (without one, its file), and its words without places and hints.

        It stays the same wherever the record is moved to.
        """
        return str(self.regel_id), self.id or self.plaats.bestand, _PASSING.sub("", self.melding)


def by_place(bevinding: Bevinding) -> tuple[Plaats, int, str]:
    """Sort key: file, line, column, then the gravest first."""
    return bevinding.plaats, RANG[bevinding.ernst], bevinding.melding


def gravest_first(bevinding: Bevinding) -> tuple[bool, int, Plaats, str]:
    """Sort key: what others may follow from, then fouten, waarschuwingen, info; within each by file, line, column."""
    return bevinding.regel_id not in CAUSES, RANG[bevinding.ernst], bevinding.plaats, bevinding.melding


def at_least(bevindingen: Iterable[Bevinding], ernst: Ernst) -> list[Bevinding]:
    """Give the bevindingen that are as grave as this, or graver."""
    return [bevinding for bevinding in bevindingen if RANG[bevinding.ernst] <= RANG[ernst]]
