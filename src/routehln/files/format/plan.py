"""From files to edits that write them in the one way, and what stands in the way of the others."""

from collections.abc import Iterable
from typing import NamedTuple

from routehln.files.edit import Edit
from routehln.files.format.formatted import NotFormattable, formatted
from routehln.files.format.target import Target
from routehln.files.load import load
from routehln.files.parse import unreadable
from routehln.files.slip import UnreadableError


class Plan(NamedTuple):
    """The files that change, and a sentence for each problem of those that can't be read or written anew."""

    edits: list[Edit]
    refused: list[str]


def plan(targets: Iterable[Target]) -> Plan:
    """Read each file and write it anew; one that is refused doesn't keep the others from being done."""
    found = Plan([], [])
    for target in targets:
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


def rewritten(name: str, old: bytes) -> tuple[bytes | None, list[str]]:
    """The bytes anew; or None, and what stands in the way."""
    try:
        return formatted(old), []
    except UnreadableError as error:
        return None, [str(bevinding) for bevinding in unreadable(name, error).bevindingen]
    except NotFormattable as error:
        sentence = "dit kan niet anders opgeschreven worden zonder iets te verliezen"
        return None, [f"fout: {name}: {sentence} ({error}); het bestand blijft zoals het is"]
