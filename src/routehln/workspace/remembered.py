"""What questions about mijlpalen are answered from, kept between one command and the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import InvalidFiles

if TYPE_CHECKING:
    from pathlib import Path

    from routehln.files.snapshot.read import Snapshot
    from routehln.model.mijlpaal.overzicht import Overzicht


def overzicht(roadmap: Path) -> Overzicht:
    """What was kept if no file has changed since; else it is brought up to date, or all is read and kept anew.

    Raises InvalidFiles.
    """
    from routehln.files.snapshot.read import recall

    snapshot = recall(roadmap)
    if snapshot and snapshot.changed:
        snapshot = _renewed(snapshot)
    found = snapshot.overzicht(lambda: read(roadmap).mijlpalen) if snapshot else None
    return found or _read_and_keep(roadmap)


def read(roadmap: Path) -> Overzicht:
    """What all files say, read now; raises InvalidFiles."""
    from routehln.rules.mijlpaal.overzicht import overzicht as of
    from routehln.workspace.opened import open_folder

    return of(open_folder(roadmap).routekaart)


def _renewed(snapshot: Snapshot) -> Snapshot | None:
    """The snapshot after a few files have changed; None where all files are to be read."""
    from routehln.files.snapshot.part import part
    from routehln.files.snapshot.read import recall
    from routehln.files.snapshot.renew import renew
    from routehln.rules.mijlpaal.overzicht import overzicht as of
    from routehln.workspace.opened import sound

    changed = part(snapshot)
    if changed is None:
        return None
    try:
        made = of(sound(changed.reading), changed.elsewhere)
    except InvalidFiles:
        return None  # said in full, of all files
    renew(snapshot, changed, made)
    renewed = recall(snapshot.roadmap)
    return None if renewed and renewed.changed else renewed


def _read_and_keep(roadmap: Path) -> Overzicht:
    """What is kept is of the very bytes that were read, where a file changed too recently to tell by its times."""
    from routehln.files.disk.locate import name_of
    from routehln.files.read.read import assemble, load_files
    from routehln.files.snapshot.write import keep, look, parse_and_pack
    from routehln.model.records.place import FileName
    from routehln.rules.mijlpaal.overzicht import overzicht as of
    from routehln.workspace.opened import sound

    looked = look(roadmap)
    if looked is None:
        return read(roadmap)
    folder = name_of(roadmap)
    held = {FileName(folder, path): data for path, data in looked.held.items()}
    parsed, said = parse_and_pack(load_files(roadmap, held))
    made = of(sound(assemble(parsed, folder)))
    keep(roadmap, looked, said, made)
    return made
