"""Which files are the routekaart: every `*.yaml` under `roadmap/`, in path order (contract section 2)."""

import os
from collections.abc import Iterator
from pathlib import Path

from routehln.errors import NoRoutekaart
from routehln.model.records.place import FileName

FOLDER = "roadmap"
SUFFIX = ".yaml"
VARIABLE = "ROUTEHLN_ROADMAP"


def find_roadmap(named: Path | None) -> Path:
    """The roadmap folder: the one that is named, else `ROUTEHLN_ROADMAP`, else the first one upward.

    Raises:
        NoRoutekaart: there is no such folder, or nobody named it and it leads out of its git repository.
    """
    chosen = named or (Path(given) if (given := os.environ.get(VARIABLE)) else None)
    if chosen is not None:
        if not chosen.is_dir():
            raise NoRoutekaart(f"'{chosen}' is geen map; wijs met --roadmap de map 'roadmap' aan")
        return chosen
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            return _of_the_repository(folder)
    raise NoRoutekaart(
        f"geen routekaart gevonden: in {here} en de mappen erboven staat geen map '{FOLDER}'; "
        f"ga naar de map van het programma, of wijs de map aan met --roadmap of {VARIABLE}"
    )


def _of_the_repository(folder: Path) -> Path:
    """The roadmap folder in `folder`: of a stranger's clone it may not be a symlink to the user's own files."""
    found = folder / FOLDER
    real = Path(os.path.realpath(found))
    if real == found:
        return found
    top = next((each for each in (folder, *folder.parents) if os.path.lexists(each / ".git")), None)
    if top is None or real.is_relative_to(os.path.realpath(top)):
        return found
    raise NoRoutekaart(
        f"'{found}' is een symlink die buiten de git-repository wijst, naar '{real}'; "
        f"is dat de bedoeling, wijs die map dan zelf aan met --roadmap of {VARIABLE}"
    )


def yaml_files(roadmap: Path) -> list[Path]:
    """Every file that looks like YAML, in path order; hidden files and folders are not part of the routekaart.

    What a symlink within the folder leads to is read once; a symlink that leads out of it is given, to be refused.
    """
    return [Path(path) for path in yaml_paths(roadmap)]


def named_files(roadmap: Path) -> dict[FileName, Path]:
    """Every file that looks like YAML, by the name that messages give it: the folder's first."""
    folder = name_of(roadmap)
    return {FileName(folder, file.relative_to(roadmap).as_posix()): file for file in yaml_files(roadmap)}


def yaml_paths(roadmap: Path) -> list[str]:
    """The paths of `yaml_files` as text, for who asks every time."""
    found = dict(sorted(_walk(roadmap), key=lambda each: Path(each[0]).as_posix() if os.sep != "/" else each[0]))
    if not any(found.values()):
        return list(found)
    inside = Path(os.path.realpath(roadmap))
    seen = {Path(os.path.realpath(path)) for path, is_link in found.items() if not is_link and path.endswith(SUFFIX)}
    return [path for path, is_link in found.items() if not is_link or _counts(path, inside, seen)]


def _counts(link: str, inside: Path, seen: set[Path]) -> bool:
    """Whether it leads out, or to a file that is not read yet or can't be."""
    target = Path(os.path.realpath(link))
    if not target.is_relative_to(inside):
        return True
    if not looks_like_yaml(link):
        return False
    again = target in seen or target.is_dir()
    if target.exists():
        seen.add(target)
    return not again


def _walk(roadmap: Path) -> Iterator[tuple[str, bool]]:
    """The path of each file that looks like YAML, and of each symlink to follow; and whether it is a symlink."""
    folders = [str(roadmap)]
    for folder in folders:  # grows on the way, however deep the folders nest
        try:
            entries = list(os.scandir(folder))
        except OSError:
            if folder == folders[0]:
                raise
            yield folder, False  # reading it will say what is wrong
            continue
        for entry in entries:
            if is_hidden(entry.name):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(entry.path)
            elif (is_link := entry.is_symlink() and is_followed(entry.name)) or looks_like_yaml(entry.name):
                yield entry.path, is_link


def is_hidden(name: str) -> bool:
    """Whether a file or folder of this name, and all in it, is no part of the routekaart."""
    return name.startswith(".")


def looks_like_yaml(name: str) -> bool:
    """Whether a file of this name is read, or its name is warned about."""
    return name.lower().endswith((SUFFIX, ".yml"))


def is_followed(name: str) -> bool:
    """Whether a symlink of this name may bring files in: one that is called like another kind of file doesn't."""
    return looks_like_yaml(name) or "." not in name


def name_of(roadmap: Path) -> str:
    """What messages call the folder."""
    return Path(os.path.normpath(roadmap.absolute())).name


def leads_out(path: Path | str, folder: Path) -> bool:
    """Whether a path leaves a folder, through a symlink or a `..`."""
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def within(roadmap: Path, name: FileName) -> Path:
    """The file of this name in the roadmap folder; raises NoRoutekaart if it lies outside."""
    file = roadmap / name.path
    if leads_out(file, roadmap):
        raise NoRoutekaart(f"'{name}' ligt buiten de map van de routekaart")
    return file
