"""Changes to the files, as values: shown first, then applied."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from routehln.model.records.place import FileName

# The id of a record; of one that has none its place among the records of its list in the file, from 0.
Which = str | int
Path = tuple[str | int, ...]  # keys, and places in lists
Item = str | Mapping[str, str]  # of a list: a text, or the keys of a small mapping with their texts
Texts = Mapping[str, str]  # a small mapping of a record (`bron`)
Was = Mapping[str, Mapping[str, str | None]]  # what records held, by their id and the key; None where it held nothing
Value = str | tuple[Item, ...] | Texts | Was  # of a key of a new record
Velden = Mapping[str, Value]  # the keys of a new record


class Change(NamedTuple):
    """A new text for one key of a record; None removes the key.

    `bestand`, `lijst` (a top-level key) and `id` say which record. `path` is one of its keys, or two where the key
    holds a mapping: `("afstemming", "reden")`. In a record within it the key of its list and its place there, from 0,
    go before: `("indicatoren", 0, "nulmeting")`.
    """

    bestand: FileName
    lijst: str
    id: Which
    path: Path
    nieuw: str | None


class ListAddition(NamedTuple):
    """One more item in a list of a record: a text (`afstemming.apart_van`), or a small mapping (`stukken`)."""

    bestand: FileName
    lijst: str
    id: Which
    path: Path
    nieuw: Item


class ListRemoval(NamedTuple):
    """One item less in a list of a record: this text, or what has it as its `titel`; the list goes with its last."""

    bestand: FileName
    lijst: str
    id: Which
    path: Path
    oud: str


class NewList(NamedTuple):
    """A whole list under a key that the record doesn't have."""

    bestand: FileName
    lijst: str
    id: Which
    path: Path
    nieuw: tuple[Item, ...]


class NewMapping(NamedTuple):
    """A whole mapping of mappings under a key that the record doesn't have (`besluiten[].was`)."""

    bestand: FileName
    lijst: str
    id: Which
    path: Path
    nieuw: Was


class NewRecord(NamedTuple):
    """A record at the end of a list; `velden` are its keys with their values, in the contract's order."""

    bestand: FileName
    lijst: str
    velden: Velden


class Removal(NamedTuple):
    """A record that goes; a list goes with its last record, and a file with its last list."""

    bestand: FileName
    lijst: str
    id: str


class Rewrite(NamedTuple):
    """Another text in the place of one. Edits of the same file are made before it, removals after it.

    Attributes:
        bestand: the file.
        path: where the text stands, from the top of the file.
        oud: the text that stands there; None where the mapping there lacks the last key of `path`, which is added.
        nieuw: the text to write.
        is_key: the text is the last key of `path` itself, and the value of that key stays.
    """

    bestand: FileName
    path: tuple[str | int, ...]
    oud: str | None
    nieuw: str
    is_key: bool = False


Edited = Change | ListAddition | ListRemoval | NewList | NewMapping  # of a record that stays
AnyChange = Edited | NewRecord | Removal | Rewrite


class Plan(NamedTuple):
    """The changes to make, and `notes` on what follows from them: Dutch sentences that are true of a dry run too."""

    changes: list[AnyChange]
    notes: Sequence[str] = ()
