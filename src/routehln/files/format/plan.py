"""Plan the edits that write files in the one way, and say which files can't be."""

import os
from collections.abc import Iterable

from routehln.files.disk.edit import Edit
from routehln.files.disk.load import load
from routehln.files.format.formatted import NotFormattable, formatted
from routehln.files.format.target import Target
from routehln.files.read.parse import unreadable
from routehln.files.slip import UnreadableError
from routehln.model.records.place import FileName
from routehln.model.records.records import LIST_OF, Bestand, Kalenderregel


def plan(targets: Iterable[Target]) -> tuple[list[Edit], list[str]]:
    """Plan an edit of each file that isn't written in the one way yet.

    Also gives a sentence for each problem of a file that can't be read or rewritten; it keeps no other from its edit.
    """
    edits: list[Edit] = []
    refused: list[str] = []
    for target in targets:
        if not os.path.lexists(target.file):
            refused.append(f"fout: er is geen bestand '{target.name}'")
            continue
        try:
            old = load(target.file, target.root)
        except UnreadableError as error:
            refused += _problems(target.name, error)
            continue
        new, problems = rewritten(target.name, old)
        refused += problems
        if new not in (old, None):
            edits.append(Edit(target.file, target.name, old, new))
    return edits, refused


def rewritten(name: FileName, old: bytes) -> tuple[bytes | None, list[str]]:
    """Return the bytes of a file as `fmt` writes them; or None, and a sentence for each reason why it can't."""
    try:
        new = formatted(old)
    except UnreadableError as error:
        return None, _problems(name, error)
    except NotFormattable as error:
        reason = f"dit kan niet anders opgeschreven worden zonder iets te verliezen ({error})"
    else:
        if _is_ours(new):
            return new, []
        reason = f"dit is geen bestand van een routekaart, met sleutels als '{LIST_OF[Kalenderregel]}'"
    return None, [f"fout: {name}: {reason}; het bestand blijft zoals het is"]


def _problems(name: FileName, error: UnreadableError) -> list[str]:
    return [str(bevinding) for bevinding in unreadable(name, error).bevindingen]


def _is_ours(new: bytes) -> bool:
    """Whether a formatted file has a key of the routekaart's, or says nothing: much that is no YAML reads as a text."""
    lines = [line for line in new.decode().split("\n") if line and not line.startswith("#")]
    keys = {line.partition(":")[0] for line in lines if ":" in line}
    return not lines or not keys.isdisjoint(Bestand.model_fields)
