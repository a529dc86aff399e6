"""From files to edits that write them in the one way, and what stands in the way of the others."""

import os
from collections.abc import Iterable
from typing import NamedTuple

from routehln.files.disk.edit import Edit
from routehln.files.disk.load import load
from routehln.files.format.formatted import NotFormattable, formatted
from routehln.files.format.target import Target
from routehln.files.read.parse import unreadable
from routehln.files.slip import UnreadableError
from routehln.model.records.place import FileName
from routehln.model.records.records import LIST_OF, Bestand, Kalenderregel


class Plan(NamedTuple):
    """The files that change, and a sentence for each problem of those that can't be read or written anew."""

    edits: list[Edit]
    refused: list[str]


def plan(targets: Iterable[Target]) -> Plan:
    """Read each file and write it anew; one that is refused doesn't keep the others from being done."""
    found = Plan([], [])
    for target in targets:
        if not os.path.lexists(target.file):
            found.refused.append(f"fout: er is geen bestand '{target.name}'")
            continue
        try:
            old = load(target.file, target.root)
        except UnreadableError as error:
            found.refused.extend(map(str, unreadable(target.name, error).bevindingen))
            continue
        new, problems = rewritten(target.name, old)
        found.refused.extend(problems)
        if new not in (old, None):
            found.edits.append(Edit(target.file, target.name, old, new))
    return found


def rewritten(name: FileName, old: bytes) -> tuple[bytes | None, list[str]]:
    """The bytes anew; or None, and what stands in the way."""
    try:
        new = formatted(old)
    except UnreadableError as error:
        return None, [str(bevinding) for bevinding in unreadable(name, error).bevindingen]
    except NotFormattable as error:
        sentence = "dit kan niet anders opgeschreven worden zonder iets te verliezen"
        return None, [f"fout: {name}: {sentence} ({error}); het bestand blijft zoals het is"]
    if not _ours(new):
        sentence = f"dit is geen bestand van een routekaart, met sleutels als '{LIST_OF[Kalenderregel]}'"
        return None, [f"fout: {name}: {sentence}; het bestand blijft zoals het is"]
    return new, []


def _ours(new: bytes) -> bool:
    """Whether it has a key of the routekaart's, or says nothing at all: much that isn't YAML reads as one text."""
    lines = new.decode().split("\n")
    return any(line.partition(":")[0] in Bestand.model_fields for line in lines if ":" in line) or not any(
        line and not line.startswith("#") for line in lines
    )
