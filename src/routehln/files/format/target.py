"""Which files are to be formatted, what to call each, and the roadmap folder that it lies in."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from routehln.files.disk.locate import FOLDER, SUFFIX, name_of, yaml_files
from routehln.model.records.place import FileName


class Target(NamedTuple):
    """A file; `root` is the real folder that a symlink may not leave, `roadmap` the routekaart's, if it lies in one."""

    file: Path
    name: FileName
    root: Path
    roadmap: Path | None


def all_targets(roadmap: Path) -> list[Target]:
    """Every file of the routekaart, called as everywhere: the folder first."""
    root = _real(roadmap)
    folder = name_of(roadmap)
    return [Target(file, FileName(folder, file.relative_to(roadmap).as_posix()), root, root) for file in _in(roadmap)]


def named_targets(paths: Iterable[Path], roadmap: Path | None) -> list[Target]:
    """The files that were named, called as they were, and those in the folders that were; each once.

    `roadmap` is the folder of the routekaart where it is known.
    """
    found: dict[Path, Target] = {}
    for path in paths:
        for file in _in(path) if path.is_dir() else [path]:
            home = _home(file, roadmap)
            target = Target(file, FileName("", file.as_posix()), home or _real(file.absolute().parent), home)
            found.setdefault(_real(file), target)
    return list(found.values())


def _in(folder: Path) -> Iterator[Path]:
    """The files that are read: those of another name than `.yaml` are `check`'s to tell of."""
    return (file for file in yaml_files(folder) if file.suffix == SUFFIX or file.suffix.lower() not in (SUFFIX, ".yml"))


def _home(file: Path, roadmap: Path | None) -> Path | None:
    """The roadmap folder that a path leads into: the one that is known, else the nearest of that name."""
    here = Path(os.path.normpath(file.absolute()))
    known = [Path(os.path.normpath(roadmap.absolute()))] if roadmap else []
    named = (folder for folder in here.parents if folder.name == FOLDER)
    return next((_real(folder) for folder in (*known, *named) if here.is_relative_to(folder)), None)


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
