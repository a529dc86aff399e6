"""The overzicht: out of the snapshot, which is brought up to date after an edit, else out of the files."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import InvalidFiles

if TYPE_CHECKING:
    from pathlib import Path

    from routehln.files.snapshot.read import Snapshot
    from routehln.model.mijlpaal.overzicht import Overzicht


def overzicht(roadmap: Path) -> Overzicht:
    """Give the overzicht out of the snapshot, brought up to date; else read all files and make a new snapshot.

    Raises InvalidFiles.
    """
    from routehln.files.snapshot.read import recall

    snapshot = recall(roadmap)
    if snapshot and snapshot.changed:
        snapshot = _renewed(snapshot)
    overzicht = snapshot.overzicht(lambda: from_files(roadmap)) if snapshot else None
    return overzicht or _read_and_keep(roadmap)


def from_files(roadmap: Path) -> Overzicht:
    """Read all files, and give their overzicht, without a snapshot; raises InvalidFiles."""
    from routehln.rules.mijlpaal.overzicht import overzicht as overzicht_of
    from routehln.workspace.opened import open_folder

    return overzicht_of(open_folder(roadmap).routekaart)


def _renewed(snapshot: Snapshot) -> Snapshot | None:
    """Bring the snapshot up to date after an edit of a few files; None where all files are to be read instead."""
    from routehln.files.slip import UnreadableError
    from routehln.files.snapshot.door import DAMAGE
    from routehln.files.snapshot.reach import read_edit, read_reach
    from routehln.files.snapshot.read import recall
    from routehln.files.snapshot.renew import renew
    from routehln.rules.mijlpaal.overzicht import overzicht as overzicht_of
    from routehln.rules.mijlpaal.reach import ids_in_reach
    from routehln.workspace.opened import sound

    with suppress(*DAMAGE, UnreadableError, InvalidFiles):  # reading all files tells in full what is wrong
        edit = read_edit(snapshot)
        reach = read_reach(snapshot, edit, ids_in_reach(edit.changed_ids, edit.stappen()))
        renew(snapshot, edit, reach, overzicht_of(sound(reach.reading), reach.elsewhere))
        renewed = recall(snapshot.roadmap)
        if renewed and not renewed.changed:
            return renewed
    return None


def _read_and_keep(roadmap: Path) -> Overzicht:
    """Read all files, keep their overzicht in a new snapshot, and give it; raises InvalidFiles.

    A file that changed so recently that its times don't tell is opened once: what is kept is of those very bytes.
    """
    from routehln.files.disk.locate import name_of
    from routehln.files.read.read import assemble, load_files
    from routehln.files.snapshot.write import keep, look, parse_and_pack
    from routehln.model.records.place import FileName
    from routehln.rules.mijlpaal.overzicht import overzicht as overzicht_of
    from routehln.workspace.opened import sound

    files = look(roadmap)
    if files is None:
        return from_files(roadmap)
    folder = name_of(roadmap)
    doubtful = {FileName(folder, path): content for path, content in files.doubtful.items()}
    parsed, packed = parse_and_pack(load_files(roadmap, doubtful))
    overzicht = overzicht_of(sound(assemble(parsed, folder)))
    keep(roadmap, files, packed, overzicht)
    return overzicht
