"""Taking back what routehln wrote, and doing it again, out of the journal of a roadmap folder (contract section 5)."""

from __future__ import annotations

import os
from functools import partial
from typing import TYPE_CHECKING

from routehln.errors import InvalidFiles, RoutehlnError
from routehln.files.disk.edit import Edit
from routehln.files.disk.locate import find_roadmap, within
from routehln.files.disk.write import locked
from routehln.files.journal.journal import NO_JOURNAL, Journal
from routehln.model.records.place import FileName
from routehln.views.report.messages import say
from routehln.workspace.change.change import carry_out, tell_waiting
from routehln.workspace.opened import faults, open_folder

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.files.journal.journal import Entry
    from routehln.files.journal.step import Step
    from routehln.workspace.opened import Opened


class NotTakenBack(RoutehlnError):
    """The last write can't be taken back or done again; nothing was written."""


def undo(settings: Settings, *, again: bool, droog: bool) -> int:
    """Take back the last write in the roadmap folder, or with `again` do what was last taken back once more.

    An entry whose files are already as they would become is passed over.

    Returns:
        The exit code, 0.

    Raises:
        NotTakenBack: a file changed since, or the journal can't be read; nothing was written.
        RoutehlnError: the files can't be read, or would no longer be sound; nothing was written.
    """
    roadmap = find_roadmap(settings.roadmap)
    with locked(roadmap, tell_waiting):
        opened = open_folder(roadmap)
        for entry in _entries(roadmap, again=again):
            edits = _edits(opened, entry, again=again)
            if edits:
                _refuse_new_faults(opened, edits)
                meaning = "Dit doet opnieuw" if again else "Dit neemt terug"
                carry_out(edits, [f"{meaning}: {entry.read().command}"], partial(_last_look, opened), droog=droog)
            if not droog:
                _record(entry, again=again, changed=bool(edits))
            if edits:
                return 0
    say("Er is niets dat opnieuw gedaan kan worden." if again else "Er is niets om terug te nemen.")
    return 0


def _record(entry: Entry, *, again: bool, changed: bool) -> None:
    """Record in the journal that an entry was taken back or done again.

    One that was passed over on the way back is forgotten: its write failed, or a person undid it. So nothing is done
    again that wasn't taken back here.
    """
    if changed or again:
        entry.mark(undone=not again)
    else:
        entry.forget()


def _last_look(opened: Opened) -> Iterable[str]:
    opened.refuse_changed()
    return ()


def _entries(roadmap: Path, *, again: bool) -> list[Entry]:
    """Give the entries to look at, the next one first; raises NotTakenBack where there is no journal to look in."""
    try:
        journal = Journal(roadmap)
        return journal.undone() if again else journal.last_done()
    except NO_JOURNAL as error:
        raise NotTakenBack("wat routehln hier schreef is niet terug te vinden: die map is niet te lezen") from error


def _edits(opened: Opened, entry: Entry, *, again: bool) -> list[Edit]:
    """Give the edits of the files that aren't yet as they should become; raises NotTakenBack."""
    try:
        steps = entry.read().steps
        edits = [_edit(opened, step if again else step.back()) for step in steps]
    except NO_JOURNAL as error:
        raise NotTakenBack(
            f"{entry.file}, waarin routehln bewaarde wat het schreef, is beschadigd; er is niets geschreven. "
            "Haal dat bestand weg om verder terug te gaan"
        ) from error
    return [edit for edit in edits if edit.new != edit.old]


def _edit(opened: Opened, step: Step) -> Edit:
    """Plan a step, which may change nothing; raises NotTakenBack where the file is not as the step expects it.

    Raises ValueError where the step is damaged.
    """
    name = _name(opened, step.path)
    old = opened.contents.get(name, b"")
    new = step.apply(old) if isinstance(old, bytes) else None
    if not isinstance(old, bytes) or new is None:
        raise NotTakenBack(
            f"{name} is veranderd sinds routehln het schreef; er is niets geschreven. "
            "Zet die verandering eerst terug, of pas het bestand met de hand aan"
        )
    return Edit(within(opened.roadmap, name), name, old, new, step.removed)


def _name(opened: Opened, path: str) -> FileName:
    """Give the name of the file at a path in the folder; that of the symlink by which it is read, if it is by one."""
    real_path = os.path.realpath(opened.roadmap / path)
    for name in opened.contents:
        if os.path.realpath(opened.roadmap / name.path) == real_path:
            return name
    return FileName(opened.folder, path)


def _refuse_new_faults(opened: Opened, edits: Iterable[Edit]) -> None:
    """Raise InvalidFiles where the routekaart is sound now and would not be any more."""
    if faults(opened.reading):
        return
    problems = faults(opened.edited({edit.name: edit.new for edit in edits}).reading)
    if problems:
        raise InvalidFiles(["fout: zo klopt de routekaart niet meer; er is niets geschreven", *map(str, problems)])
