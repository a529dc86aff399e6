"""Find the files to be formatted, what to call each, and the roadmap folder that it lies in."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from routehln.files.disk.locate import FOLDER, named_files, yaml_files
from routehln.files.read.read import is_read
from routehln.model.records.place import FileName


class Target(NamedTuple):
    """A file, what to call it, and the real folder of the routekaart that it lies in, if any."""

    file: Path
    name: FileName
    roadmap: Path | None

    @property
    def root(self) -> Path:
        """The real folder that a symlink may not leave."""
        return self.roadmap or _real(self.file.absolute().parent)


def all_targets(roadmap: Path) -> list[Target]:
    """Return every file of the routekaart, called as in all messages: the folder's name first."""
    root = _real(roadmap)
    return [Target(file, name, root) for name, file in named_files(roadmap).items() if is_read(name)]


def named_targets(paths: Iterable[Path], roadmap: Path | None) -> list[Target]:
    """Return the files at these paths and in the folders at these paths, each once, called by the path given.

    `roadmap` is the folder of the routekaart, if there is one.
    """
    targets: dict[Path, Target] = {}
    for path in paths:
        files = [file for file in yaml_files(path) if is_read(file.name)] if path.is_dir() else [path]
        for file in files:
            target = Target(file, FileName("", file.as_posix()), _home(file, roadmap))
            targets.setdefault(_real(file), target)
    return list(targets.values())


def _home(file: Path, roadmap: Path | None) -> Path | None:
    """Return the roadmap folder that a file lies in: the routekaart's, else the nearest of that name."""
    here = _normal(file)
    if roadmap and here.is_relative_to(_normal(roadmap)):
        return _real(_normal(roadmap))
    return next((_real(folder) for folder in here.parents if folder.name == FOLDER), None)


def _normal(path: Path) -> Path:
    return Path(os.path.normpath(path.absolute()))


def _real(path: Path) -> Path:
    return Path(os.path.realpath(path))
