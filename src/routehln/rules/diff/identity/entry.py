"""The records of one list in one version, each with the id that it is called by."""

import re
from collections.abc import Callable, Hashable, Iterable
from typing import NamedTuple, TypeVar

from routehln.model.records.records import PROGRAMMA, Actie, Besluit, Record, named
from routehln.rules.diff.identity.meaning import Meaning

Shared = TypeVar("Shared", bound=Hashable)
_FIGURES = re.compile(r"([0-9]+)")


class Entry(NamedTuple):
    """A record and its id; one that has none is called by what it is about, an actie by its words."""

    id: str
    record: Record


Couple = tuple[Entry, Entry]  # the same record in the earlier and in the later version


def entries(meaning: Meaning, lijst: str) -> list[Entry]:
    """Give every record of a list in the order of the files; of PROGRAMMA its one mapping, where a file has it."""
    routekaart = meaning.routekaart
    if lijst == PROGRAMMA:
        return [Entry(PROGRAMMA, routekaart.programma)] if routekaart.programma.source.bestand else []
    records = getattr(routekaart, lijst)
    if lijst == "overleggen":
        described = routekaart.bijeenkomsten.described
        return [Entry(meeting.id, record) for meeting, record in zip(described, records, strict=True)]
    return [Entry(_id(record, meaning), record) for record in records]


def _id(record: Record, meaning: Meaning) -> str:
    if isinstance(record, Besluit) and record.id is None:
        overleg = meaning.of(record, "overleg") or ""
        return f"{overleg}+{meaning.of(record, 'mijlpaal') or ''}"
    if isinstance(record, Actie) and record.id is None:
        return named(record.tekst) or record.tekst
    return str(getattr(record, "id", ""))


def grouped(listed: Iterable[Entry], shared_by: Callable[[Entry], Shared]) -> dict[Shared, list[Entry]]:
    """Group entries by what `shared_by` tells of each, every group in the order of `listed`."""
    groups: dict[Shared, list[Entry]] = {}
    for entry in listed:
        groups.setdefault(shared_by(entry), []).append(entry)
    return groups


def by_number(entry: Entry) -> list[tuple[int, str]]:
    """Sort key: the id, the numbers in it by their value, so that `kal-9` goes before `kal-10`."""
    parts = _FIGURES.split(entry.id)
    return [(int(part), "") if part.isdecimal() else (-1, part) for part in parts]
