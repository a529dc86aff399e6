"""The records of one list in one version, each with the id that it is called by."""

import re
from collections.abc import Callable, Hashable, Iterable
from typing import NamedTuple, TypeVar

from routehln.model.records.records import PROGRAMMA, Actie, Besluit, Meting, Record, id_of_name
from routehln.rules.diff.identity.meaning import Meaning

Item = TypeVar("Item")
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
    if isinstance(record, Meting):
        indicator, gebied = meaning.of(record, "indicator"), meaning.of(record, "gebied")
        return " ".join(filter(None, (indicator, gebied, str(record.jaar))))
    if isinstance(record, Actie) and record.id is None:
        return id_of_name(record.tekst) or record.tekst
    return str(getattr(record, "id", ""))


def ids(listed: Iterable[Entry]) -> set[str]:
    """Give the ids of entries."""
    return {entry.id for entry in listed}


def grouped(listed: Iterable[Item], shared_by: Callable[[Item], Shared]) -> dict[Shared, list[Item]]:
    """Group what is listed by what `shared_by` tells of each, every group in the order of `listed`."""
    groups: dict[Shared, list[Item]] = {}
    for item in listed:
        groups.setdefault(shared_by(item), []).append(item)
    return groups


def by_number(entry: Entry) -> list[tuple[int, str]]:
    """Sort key: the id, the numbers in it by their value, so that `kal-9` goes before `kal-10`."""
    return list(map(_by_value, _FIGURES.split(entry.id)))


def _by_value(part: str) -> tuple[int, str]:
    return (int(part), "") if part.isdecimal() else (-1, part)
