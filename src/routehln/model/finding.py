"""What is wrong in the user's files is a value: a bevinding, with its place."""

from typing import Literal, NamedTuple

from routehln.model.place import Plaats

Ernst = Literal["fout", "waarschuwing", "info"]
RANG: dict[Ernst, int] = {"fout": 0, "waarschuwing": 1, "info": 2}


class Bevinding(NamedTuple):
    """One finding of `check`: which rule, how bad, where, about which record, and what to do."""

    regel_id: str
    ernst: Ernst
    plaats: Plaats
    id: str | None
    melding: str

    def __str__(self) -> str:
        return f"{self.plaats}: {self.ernst} [{self.regel_id}] {self.melding}"


def by_place(bevinding: Bevinding) -> tuple[Plaats, int, str]:
    """Sort key: file, line, column, then the gravest first."""
    return bevinding.plaats, RANG[bevinding.ernst], bevinding.melding
