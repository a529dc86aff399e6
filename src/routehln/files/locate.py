"""Which files are the routekaart: every `*.yaml` under `roadmap/`, in path order (contract section 2)."""

import os
from collections.abc import Iterator
from pathlib import Path

from routehln.errors import NoRoutekaart

FOLDER = "roadmap"
VARIABLE = "ROUTEHLN_ROADMAP"


def find_roadmap(named: Path | None) -> Path:
    """The roadmap folder: the one that is named, else `ROUTEHLN_ROADMAP`, else the first one upward.

    Raises:
        NoRoutekaart: there is no such folder.
    """
    chosen = named or (Path(given) if (given := os.environ.get(VARIABLE)) else None)
    if chosen is not None:
        if not chosen.is_dir():
            raise NoRoutekaart(f"'{chosen}' is geen map; wijs met --roadmap de map 'roadmap' aan")
        return chosen
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            return folder / FOLDER
    raise NoRoutekaart(
        f"geen routekaart gevonden: in {here} en de mappen erboven staat geen map '{FOLDER}'; "
        f"ga naar de map van het programma, of wijs de map aan met --roadmap of {VARIABLE}"
    )


def yaml_files(roadmap: Path) -> list[Path]:
    """Every file that ends in `.yaml`, in path order; hidden files and folders are not part of the routekaart."""
    return sorted(_walk(roadmap), key=Path.as_posix)


def _walk(folder: Path) -> Iterator[Path]:
    for entry in os.scandir(folder):
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(Path(entry.path))
        elif entry.name.endswith((".yaml", ".yml")) or (entry.is_symlink() and entry.is_dir()):
            yield Path(entry.path)


def within(roadmap: Path, name: str) -> Path:
    """The file that messages call `name`, the folder first; raises NoRoutekaart if it lies outside."""
    file = roadmap.joinpath(*name.split("/")[1:])
    if not Path(os.path.realpath(file)).is_relative_to(os.path.realpath(roadmap)):
        raise NoRoutekaart(f"'{name}' ligt buiten de map van de routekaart")
    return file
