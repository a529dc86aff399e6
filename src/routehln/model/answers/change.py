"""Changes to the files, as values: shown first, then applied."""

from collections.abc import Sequence
from typing import NamedTuple

from routehln.model.records.place import FileName


class Change(NamedTuple):
    """A new text for one key of a record; None removes the key.

    `bestand` is the file as `plaats` names it, `lijst` its top-level key, `path` one key or `afstemming` and a key.
    """

    bestand: FileName
    lijst: str
    id: str
    path: tuple[str, ...]
    nieuw: str | None


class ListAddition(NamedTuple):
    """One more text in a list of a record (`afstemming.apart_van`)."""

    bestand: FileName
    lijst: str
    id: str
    path: tuple[str, ...]
    nieuw: str


class NewRecord(NamedTuple):
    """A record at the end of a list; `velden` are its keys with their texts, in the contract's order."""

    bestand: FileName
    lijst: str
    velden: dict[str, str | tuple[str, ...]]


Edited = Change | ListAddition  # of a record that is there
AnyChange = Edited | NewRecord


class Plan(NamedTuple):
    """Changes, and `notes` on what follows from them: Dutch sentences that hold whether or not it is carried out."""

    changes: list[AnyChange]
    notes: Sequence[str] = ()
