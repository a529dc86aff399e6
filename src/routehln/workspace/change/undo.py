"""Taking back what routehln wrote, and doing it again, out of the journal of a roadmap folder (contract section 5)."""

from __future__ import annotations

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
                carry_out(edits, [f"{meaning}: {entry.command}"], partial(_last_look, opened), droog=droog)
            if not droog:
                entry.mark(undone=not again)
            if edits:
                return 0
    say("Er is niets dat opnieuw gedaan kan worden." if again else "Er is niets om terug te nemen.")
    return 0


def _last_look(opened: Opened) -> Iterable[str]:
    opened.refuse_changed()
    return ()


def _entries(roadmap: Path, *, again: bool) -> list[Entry]:
    """Give the entries to look at, the next one first; raises NotTakenBack where the journal can't be read."""
    try:
        journal = Journal(roadmap)
        return journal.undone() if again else journal.last_done()
    except NO_JOURNAL as error:
        raise NotTakenBack(f"wat routehln hier schreef, is niet terug te vinden: {error}") from error


def _edits(opened: Opened, entry: Entry, *, again: bool) -> list[Edit]:
    """Give the edits of the files that aren't yet as they should become; raises NotTakenBack."""
    edits: list[Edit] = []
    for step in entry.steps:
        name = FileName(opened.folder, step.path)
        now = opened.contents.get(name, b"")
        step_wanted = step if again else step.back()
        new = step_wanted.apply(now) if isinstance(now, bytes) else None
        if not isinstance(now, bytes) or new is None:
            raise NotTakenBack(
                f"{name} is veranderd sinds routehln het schreef; er is niets teruggenomen. "
                "Zet die verandering eerst terug, of pas het bestand met de hand aan"
            )
        if new != now:
            edits.append(Edit(within(opened.roadmap, name), name, now, new, step_wanted.removed))
    return edits


def _refuse_new_faults(opened: Opened, edits: Iterable[Edit]) -> None:
    """Raise InvalidFiles where the routekaart is sound now and would not be any more."""
    if faults(opened.reading):
        return
    problems = faults(opened.edited({edit.name: edit.new for edit in edits}).reading)
    if problems:
        raise InvalidFiles(["fout: zo klopt de routekaart niet meer; er is niets geschreven", *map(str, problems)])
