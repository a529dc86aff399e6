"""The steps of every change: lock the folder, open it, plan, edit, refuse what is no longer sound, show, write."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import InvalidFiles

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.files.disk.edit import Edit
    from routehln.model.answers.change import Plan
    from routehln.model.records.routekaart import Routekaart
    from routehln.workspace.opened import Opened

UNKEPT = "Met 'routehln ongedaan' is dit niet terug te nemen: in uw eigen map kan routehln niets bewaren."
NO_OVERLEG = "Dat noemt geen overleg: ter besluitvorming komt het zo op geen agenda; noem het overleg erbij."


class Prepared(NamedTuple):
    """The edits that a plan asks for, its notes, and the routekaart as it is once they are written."""

    edits: list[Edit]
    notes: Sequence[str]
    after: Opened


def change(
    settings: Settings,
    make: Callable[[Routekaart], Plan],
    *,
    droog: bool,
    shown: Opened | None = None,
    quiet: bool = False,
) -> int:
    """Show the diff and the notes of what `make` plans, then write it; with `droog` it is only shown.

    Args:
        settings: where the routekaart is.
        make: plans the change of a routekaart; may raise WrongUsage.
        droog: whether nothing is to be written.
        shown: the routekaart that a person decided on; the files must still be those.
        quiet: whether the diff isn't shown, since stdout has the change in another form already.

    Returns:
        The exit code, 0.

    Raises:
        RoutehlnError: the files can't be read, have changed, or would no longer be sound; nothing was written.
    """
    from routehln.files.disk.locate import find_roadmap
    from routehln.files.disk.write import locked
    from routehln.workspace.opened import open_folder

    roadmap = find_roadmap(settings.roadmap)
    with locked(roadmap, tell_waiting):
        if shown:
            shown.refuse_changed()
        opened = shown or open_folder(roadmap)
        edits, notes, _ = prepare(opened, make)

        def last_look() -> Iterable[str]:
            opened.refuse_changed()
            return keep(settings, roadmap, edits)

        carry_out(edits, notes, last_look, droog=droog, quiet=quiet)
    return 0


def prepare(opened: Opened, make: Callable[[Routekaart], Plan]) -> Prepared:
    """Turn what `make` plans into edits of the files; raises InvalidFiles where these would no longer be sound."""
    from routehln.files.edit.edit import plan
    from routehln.workspace.opened import faults

    changes, notes = make(opened.routekaart)
    edits = plan(opened.roadmap, opened.contents, changes)
    after = opened.edited({edit.name: edit.new for edit in edits})
    problems = faults(after.reading) if edits else []
    if problems:
        raise InvalidFiles(["fout: zo klopt het bestand niet meer; er is niets geschreven", *map(str, problems)])
    return Prepared(edits, notes, after)


def keep(settings: Settings, roadmap: Path, edits: list[Edit]) -> Iterable[str]:
    """Remember edits that are about to be written, so that they can be taken back; give a sentence if that can't be."""
    import shlex

    from routehln.files.journal.journal import NO_JOURNAL, Journal

    try:
        Journal(roadmap).keep(edits, shlex.join(["routehln", *settings.typed]))
    except NO_JOURNAL:
        return [UNKEPT]
    return []


def tell_waiting() -> None:
    """Say that another command is writing in the folder, and that this one waits for it."""
    from routehln.views.report.messages import say

    say("Een andere opdracht schrijft nu in deze map; even wachten.")


def carry_out(
    edits: list[Edit],
    notes: Iterable[str],
    last_look: Callable[[], Iterable[str]],
    *,
    droog: bool,
    quiet: bool = False,
) -> None:
    """Show the edits (unless `quiet`) and notes, then write unless `droog`; without edits only say so.

    The folder must be locked.

    Who reads the diff may take a while: `last_look` looks at the files once more before any is written, may
    raise ChangedMeanwhile, and gives the sentences to be said once all is written.

    Raises:
        ChangedMeanwhile: a file is no longer what it was when its edit was planned; nothing was written.
        NotWritten: the file system refused; nothing was written.
        OSError: a file could not even be put back; some may be new and others old.
    """
    from routehln.files.disk.write import write
    from routehln.views.report.messages import say
    from routehln.views.textdiff.diff import show_edits

    if not edits:
        say("Er is niets te veranderen.")
        return
    if not quiet:
        show_edits([(edit.name, edit.old, edit.new) for edit in edits], more_follows=True)
    say(*notes)
    if droog:
        say("Er is niets geschreven (--droog).")
        return
    closing = last_look()
    write(edits)
    say(f"Geschreven: {', '.join(edit.name for edit in edits)}.", *closing)
