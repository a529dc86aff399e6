"""Plan the edits that changes make: splice, read again, and refuse unless the file says exactly what was intended."""

from codecs import BOM_UTF8
from contextlib import suppress
from pathlib import Path

from routehln.errors import RoutehlnError
from routehln.files.disk.edit import Edit
from routehln.files.disk.locate import within
from routehln.files.edit.intent import carried_out
from routehln.files.edit.modeline import is_bare, modeline
from routehln.files.edit.splices import spliced
from routehln.files.read.read import Content, Contents
from routehln.files.slip import UnreadableError
from routehln.files.yaml.events import Value, read_yaml
from routehln.files.yaml.layout import comments, layout
from routehln.files.yaml.text import decode
from routehln.model.answers.change import AnyChange, Removal
from routehln.model.records.place import FileName


class NotWritable(RoutehlnError):
    """A change that can't be made without touching something else; nothing was written."""


def plan(roadmap: Path, contents: Contents, changes: list[AnyChange]) -> list[Edit]:
    """Return an edit of each file that these changes make different, in the order of their names.

    Args:
        roadmap: the folder of the routekaart.
        contents: what the files hold, by their names.
        changes: of any files, in the order in which they are to be made.

    Raises:
        NotWritable: a file can't be read, has no such record, or can't be changed without touching something else.
    """
    by_file: dict[FileName, list[AnyChange]] = {}
    for change in changes:
        by_file.setdefault(change.bestand, []).append(change)
    edits: list[Edit] = []
    for name in sorted(by_file):
        edit = _edit(roadmap, name, contents.get(name, b""), by_file[name])
        if edit.old != edit.new:
            edits.append(edit)
    return edits


def _edit(roadmap: Path, name: FileName, old: Content, changes: list[AnyChange]) -> Edit:
    file = within(roadmap, name)
    if not file.parent.is_dir():
        raise NotWritable(f"{name}: die map bestaat niet; maak hem eerst")
    if isinstance(old, UnreadableError):
        raise NotWritable(f"{name}: {old.slips[0].melding}")
    try:
        new = apply_changes(name, old or modeline(roadmap, file).encode(), changes)
        says_nothing = any(isinstance(change, Removal) for change in changes) and is_bare(new)
        return Edit(file, name, old, b"" if says_nothing else new, removes=says_nothing)
    except UnreadableError as error:
        raise NotWritable(f"{name}: {error.slips[0].melding}") from None


def apply_changes(name: str, old: bytes, changes: list[AnyChange]) -> bytes:
    """Return the bytes of a file with the changes made.

    Raises:
        UnreadableError: the old bytes are no sound file.
        NotWritable: it has no such record, or can't be changed without touching something else.
    """
    text = decode(old)
    try:
        wanted = carried_out(read_yaml(text).value, changes)
    except LookupError as error:
        raise NotWritable(f"{name}: hier staat geen record (meer) met 'id: {error.args[0]}'") from None
    return (BOM_UTF8 if old.startswith(BOM_UTF8) else b"") + _new(name, text, changes, wanted).encode()


def _new(name: str, text: str, changes: list[AnyChange], wanted: Value) -> str:
    """Return the text with the changes made; raise NotWritable unless it says what is wanted and keeps its comments."""
    with suppress(UnreadableError, LookupError):
        new = spliced(text, changes)
        document = read_yaml(decode(new.encode()))
        if (document.value or {}) == wanted and not document.slips and _keeps_comments(text, new):
            return new
    raise NotWritable(
        f"{name}: deze wijziging kan niet gemaakt worden zonder iets anders te raken; "
        "wijzig het bestand met de hand. Er is niets geschreven"
    )


def _keeps_comments(old: str, new: str) -> bool:
    """Return whether both texts have the same comments; they are parsed only if their lines with a `#` differ."""
    return _hash_lines(old) == _hash_lines(new) or _comments(old) == _comments(new)


def _hash_lines(text: str) -> list[str]:
    return [line for line in text.split("\n") if "#" in line]


def _comments(text: str) -> list[str]:
    return [text[start:end].rstrip() for start, end in comments(text, layout(text))]
