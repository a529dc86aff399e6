"""How every change goes: read under the lock, plan, show, and apply that same plan."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from routehln.errors import InvalidFiles, WrongUsage

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.model.answers.change import Plan
    from routehln.model.records.records import Stap
    from routehln.model.records.routekaart import Routekaart

_NO_UTF8 = re.compile("[\udc80-\udcff]")  # what Python makes of such bytes on a command line
NO_OVERLEG = "Dat noemt geen overleg: ter besluitvorming komt het zo op geen agenda; noem het overleg erbij."


def change(
    settings: Settings,
    make: Callable[[Routekaart], Plan],
    *,
    droog: bool,
    seen: Mapping[str, bytes] | None = None,
) -> int:
    """Carry out what `make` plans, once the diff and the plan's notes are shown; with `droog` they are only shown.

    The plan is made of the very bytes that it is then written on. `seen` is what every file held, by its name, when a
    person began to decide: that is what they must still hold.

    Raises:
        RoutehlnError: the files can't be read, have changed, or would no longer be sound; nothing was written.
    """
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.disk.seen import refuse_changed, refuse_other, see
    from routehln.files.disk.write import locked, write
    from routehln.files.edit.edit import plan
    from routehln.files.read.read import read_routekaart
    from routehln.views.report.messages import say
    from routehln.views.textdiff.diff import show_edits
    from routehln.workspace.question import sound

    roadmap = find_roadmap(settings.roadmap)
    with locked(roadmap):
        now = see(roadmap)
        if seen is not None:
            refuse_other(now, seen)
        changes, notes = make(sound(read_routekaart(roadmap, now)))
        edits = plan(roadmap, changes)
        refuse_changed(edits, now)
        _refuse_unsound(roadmap, now | {edit.name: edit.new for edit in edits})
        if not edits:
            say("Er is niets te veranderen.")
            return 0
        show_edits([(edit.name, edit.old, edit.new) for edit in edits], colour=not settings.geen_kleur)
        say(*notes)
        if droog:
            say("Er is niets geschreven (--droog).")
        else:
            write(edits)
            say(f"Geschreven: {', '.join(edit.name for edit in edits)}.")
    return 0


def _refuse_unsound(roadmap: Path, files: Mapping[str, bytes]) -> None:
    from routehln.files.read.read import read_routekaart
    from routehln.rules.checks import references

    reading = read_routekaart(roadmap, files)
    found = [*reading.bevindingen, *references(reading.routekaart, complete=reading.complete)]
    wrong = [bevinding for bevinding in found if bevinding.ernst == "fout"]
    if wrong:
        raise InvalidFiles(["fout: zo klopt het bestand niet meer; er is niets geschreven", *map(str, wrong)])


def stap(routekaart: Routekaart, known: str) -> Stap:
    """The tussenstop or kalenderregel with this id; raises WrongUsage."""
    from routehln.workspace.question import unknown

    found = routekaart.by_id.get(known)
    if found is None:
        raise unknown(known, routekaart.by_id)
    return found


def refuse_control(option: str, text: str) -> None:
    """Text for a file is what a person can type, of several lines if need be; raises WrongUsage."""
    from routehln.model.characters import CONTROLS

    wrong = re.search(f"[{CONTROLS}\r]", text)
    if wrong and _NO_UTF8.match(wrong.group()):
        raise WrongUsage(f"{option}: hier staat iets dat geen UTF-8 is; typ het opnieuw")
    if wrong:
        raise WrongUsage(f"{option}: hier staat het stuurteken U+{ord(wrong.group()):04X}; haal het weg")
