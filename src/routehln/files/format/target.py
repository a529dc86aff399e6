"""The files to be formatted: what to call each, and the roadmap folder that it lies in."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from routehln.files.disk.locate import FOLDER, SUFFIX, looks_like_yaml, named_files, yaml_files
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
    """Return every file of the routekaart, called as everywhere: the folder first."""
    root = _real(roadmap)
    return [Target(file, name, root) for name, file in named_files(roadmap).items() if _is_read(file)]


def named_targets(paths: Iterable[Path], roadmap: Path | None) -> list[Target]:
    """Return the named files, called as they were named, and the files in the named folders; each once.

    `roadmap` is the folder of the routekaart, if there is one.
    """
    targets: dict[Path, Target] = {}
    for path in paths:
        files = filter(_is_read, yaml_files(path)) if path.is_dir() else [path]
        for file in files:
            target = Target(file, FileName("", file.as_posix()), _home(file, roadmap))
            targets.setdefault(_real(file), target)
    return list(targets.values())


def _is_read(file: Path) -> bool:
    """Whether a file isn't called `.YAML` or `.yml`, which only `check` tells of."""
    return file.suffix == SUFFIX or not looks_like_yaml(file.name)


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
