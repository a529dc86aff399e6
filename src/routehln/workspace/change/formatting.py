"""Put files in fmt's one layout: which files, what would change, and how it is written."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING

from routehln.errors import NoRoutekaart, WrongUsage
from routehln.files.disk.load import load
from routehln.files.disk.locate import find_roadmap, leads_out
from routehln.files.disk.stdin import read_file
from routehln.files.disk.write import ChangedMeanwhile, locked
from routehln.files.format.plan import plan, rewritten
from routehln.files.format.target import all_targets, named_targets
from routehln.files.slip import UnreadableError
from routehln.model.records.place import FileName
from routehln.views.report.messages import say
from routehln.workspace.change.change import carry_out, keep, tell_waiting

if TYPE_CHECKING:
    from collections.abc import Iterable

    from routehln.commands.options import Settings
    from routehln.files.disk.edit import Edit
    from routehln.files.format.target import Target

STDIN = FileName("", "stdin")


def preview(settings: Settings, paths: list[str]) -> tuple[int, list[Edit], list[str]]:
    """Count the files that these paths name, and plan what would change; without paths it is the whole routekaart.

    Returns:
        The number of files, the edits, and a sentence for each problem.

    Raises:
        WrongUsage: a path is empty, or stdin.
        NoRoutekaart: there is no routekaart, and it is needed.
    """
    targets = _targets(settings, paths)
    return len(targets), *plan(targets)


def write(settings: Settings, paths: list[str], *, droog: bool) -> list[str]:
    """Show what changes in the files that these paths name, then write it; with `droog` it is only shown.

    A file that can't be read keeps no other from being written.

    Returns:
        A sentence for each problem, which has been told.

    Raises:
        WrongUsage, NoRoutekaart: as with `preview`.
    """
    targets = _targets(settings, paths)
    with ExitStack() as locks:
        roadmaps = sorted({target.roadmap for target in targets if target.roadmap})
        for roadmap in roadmaps:
            locks.enter_context(locked(roadmap, tell_waiting))
        edits, refused = plan(targets)

        def last_look() -> Iterable[str]:
            _refuse_changed(targets, edits)
            closing = set[str]()
            for roadmap in roadmaps:
                closing |= set(keep(settings, roadmap, [edit for edit in edits if not leads_out(edit.file, roadmap)]))
            return closing

        if edits or not refused:
            carry_out(edits, refused, last_look, droog=droog)
        else:
            say(*refused)
    return refused


def _refuse_changed(targets: list[Target], edits: list[Edit]) -> None:
    """Raise ChangedMeanwhile where a file is no longer what it was, or has become a symlink that leads out."""
    roots = {target.file: target.root for target in targets}
    for edit in edits:
        try:
            same = load(edit.file, roots[edit.file]) == edit.old
        except UnreadableError:
            same = False
        if not same:
            raise ChangedMeanwhile(f"{edit.name} is veranderd sinds het gelezen werd")


def stdin() -> tuple[bytes, bytes | None, list[str]]:
    """Read a file from stdin; give its bytes, those formatted (None where it can't be), and a sentence per problem."""
    old = read_file()
    return old, *rewritten(STDIN, old)


def _targets(settings: Settings, paths: list[str]) -> list[Target]:
    """List the files that these paths name, or without paths those of the routekaart; raises as `preview` does."""
    if "" in paths:
        raise WrongUsage("BESTAND is leeg; laat het weg voor de hele routekaart")
    if "-" in paths:
        raise WrongUsage("'-' (stdin) gaat niet samen met andere bestanden")
    try:
        roadmap = find_roadmap(settings.roadmap)
    except NoRoutekaart:
        if settings.roadmap or not paths:
            raise
        roadmap = None
    if roadmap and not paths:
        return all_targets(roadmap)
    return named_targets(map(Path, paths), roadmap)
