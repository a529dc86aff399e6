"""From changes to new texts of files: spliced, read again, and refused unless they say exactly what was intended."""

from contextlib import suppress
from itertools import groupby
from operator import attrgetter
from pathlib import Path

from routehln.errors import RoutehlnError
from routehln.files.disk.edit import Edit
from routehln.files.disk.locate import within
from routehln.files.edit.intent import carried_out
from routehln.files.edit.modeline import modeline
from routehln.files.edit.splices import spliced
from routehln.files.read.read import Content, Contents
from routehln.files.slip import UnreadableError
from routehln.files.yaml.events import Value, read_yaml
from routehln.files.yaml.layout import comments, layout
from routehln.files.yaml.text import decode
from routehln.model.answers.change import AnyChange
from routehln.model.records.place import FileName

BOM = "\ufeff".encode()


class NotWritable(RoutehlnError):
    """A change that can't be made without touching something else; nothing was written."""


def plan(roadmap: Path, contents: Contents, changes: list[AnyChange]) -> list[Edit]:
    """The files that these changes make new; a file that stays the same is not among them.

    `contents` is what the files hold, by their names.

    Raises:
        NotWritable: a change can't be made in the text as it stands.
    """
    by_file = groupby(sorted(changes, key=attrgetter("bestand")), key=attrgetter("bestand"))
    edits = [_edit(roadmap, name, contents.get(name, b""), list(some)) for name, some in by_file]
    return [edit for edit in edits if edit.old != edit.new]


def _edit(roadmap: Path, name: FileName, old: Content, changes: list[AnyChange]) -> Edit:
    file = within(roadmap, name)
    if not file.parent.is_dir():
        raise NotWritable(f"{name}: die map bestaat niet; maak hem eerst")
    if isinstance(old, UnreadableError):
        raise NotWritable(f"{name}: {old.slips[0].melding}")
    try:
        return Edit(file, name, old, changed(name, old or modeline(roadmap, file).encode(), changes))
    except UnreadableError as error:
        raise NotWritable(f"{name}: {error.slips[0].melding}") from None


def changed(name: str, old: bytes, changes: list[AnyChange]) -> bytes:
    """The new bytes of a file; raises NotWritable, or UnreadableError where the old ones are no sound file."""
    text = decode(old)
    try:
        wanted = carried_out(read_yaml(text)[0], changes)
    except LookupError as error:
        raise NotWritable(f"{name}: hier staat geen record (meer) met 'id: {error.args[0]}'") from None
    return (BOM if old.startswith(BOM) else b"") + _new(name, text, changes, wanted).encode()


def _new(name: str, text: str, changes: list[AnyChange], wanted: Value) -> str:
    """The new text, which says what is wanted and has every comment that was there."""
    with suppress(UnreadableError, LookupError):
        new = spliced(text, changes)
        found, _, slips = read_yaml(decode(new.encode()))
        if found == wanted and not slips and _keeps_comments(text, new):
            return new
    raise NotWritable(
        f"{name}: deze wijziging kan niet gemaakt worden zonder iets anders te raken; "
        "wijzig het bestand met de hand. Er is niets geschreven"
    )


def _keeps_comments(old: str, new: str) -> bool:
    """Whether every comment is still there; only where lines with a `#` are others does that take reading both."""
    before, after = old.split("\n"), new.split("\n")
    above = _alike(before, after)
    below = _alike(before[:above:-1], after[:above:-1])
    touched = before[above : len(before) - below]
    return not any("#" in line for line in touched) or _comments(old) == _comments(new)


def _alike(one: list[str], other: list[str]) -> int:
    """How many lines are the same from the first on."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((number for number, (line, again) in pairs if line != again), min(len(one), len(other)))


def _comments(text: str) -> list[str]:
    return [text[start:end].rstrip() for start, end in comments(text, layout(text))]
