"""From changes to new texts of files: spliced, read again, and refused unless they say exactly what was intended."""

import re
from itertools import groupby
from operator import attrgetter
from pathlib import Path
from typing import NamedTuple

from routehln.errors import RoutehlnError
from routehln.files.intent import carried_out
from routehln.files.layout import layout
from routehln.files.load import load
from routehln.files.locate import within
from routehln.files.slip import UnreadableError
from routehln.files.splice import apply
from routehln.files.splices import splices
from routehln.files.text import decode
from routehln.files.yaml import read_yaml
from routehln.model.change import AnyChange, Change

_COMMENT = re.compile(r"^[ \t]*#.*$", re.MULTILINE)
BOM = "\ufeff".encode()


class NotWritable(RoutehlnError):
    """A change that can't be made without touching something else; nothing was written."""


class Edit(NamedTuple):
    """One file before and after."""

    file: Path
    name: str
    old: bytes
    new: bytes


def plan(roadmap: Path, changes: list[AnyChange]) -> list[Edit]:
    """The files that these changes make new; a file that stays the same is not among them.

    Raises:
        NotWritable: a change can't be made in the text as it stands.
    """
    ordered = sorted(changes, key=attrgetter("bestand"))
    edits = [_edit(roadmap, name, list(some)) for name, some in groupby(ordered, key=attrgetter("bestand"))]
    return [edit for edit in edits if edit.old != edit.new]


def _edit(roadmap: Path, name: str, changes: list[AnyChange]) -> Edit:
    file = within(roadmap, name)
    try:
        old = load(file, roadmap.resolve()) if file.exists() else b""
        text = decode(old)
        new = apply(text, splices(text, layout(text), changes))
    except UnreadableError as error:
        raise NotWritable(f"{name} is intussen veranderd: {error.slips[0].melding}") from None
    if not _is_right(text, new, changes):
        raise NotWritable(
            f"{name}: deze wijziging kan niet gemaakt worden zonder iets anders te raken; "
            "wijzig het bestand met de hand. Er is niets geschreven"
        )
    return Edit(file, name, old, (BOM if old.startswith(BOM) else b"") + new.encode())


def _is_right(text: str, new: str, changes: list[AnyChange]) -> bool:
    """The new text reads as the old one with just these changes, and no comment went with a key that goes."""
    try:
        found, _, slips = read_yaml(new)
    except UnreadableError:
        return False
    removes = any(isinstance(change, Change) and change.nieuw is None for change in changes)
    if removes and _COMMENT.findall(text) != _COMMENT.findall(new):
        return False
    return not slips and found == carried_out(read_yaml(text)[0], changes)
