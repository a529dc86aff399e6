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
    """Find the roadmap folder: the one that is named, else `ROUTEHLN_ROADMAP`, else the first upward from here.

    Raises:
        NoRoutekaart: there is no such folder, or one that nobody named leads out of its git repository.
    """
    chosen = named or os.environ.get(VARIABLE)
    if chosen:
        if not Path(chosen).is_dir():
            raise NoRoutekaart(f"'{Path(chosen)}' is geen map; wijs met --roadmap de map 'roadmap' aan")
        return Path(chosen)
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / FOLDER).is_dir():
            return _within_repository(folder)
    raise NoRoutekaart(
        f"geen routekaart gevonden: in {here} en de mappen erboven staat geen map '{FOLDER}'; "
        f"ga naar de map van het programma, of wijs de map aan met --roadmap of {VARIABLE}"
    )


def _within_repository(folder: Path) -> Path:
    """Give the roadmap folder in `folder`; raises NoRoutekaart where it is a symlink out of the git repository.

    In a stranger's clone it would lead to the user's own files.
    """
    roadmap = folder / FOLDER
    tops = [top for top in (folder, *folder.parents) if os.path.lexists(top / ".git")]
    if not tops or not leads_out(roadmap, tops[0]):
        return roadmap
    raise NoRoutekaart(
        f"'{roadmap}' is een symlink die buiten de git-repository wijst, naar '{os.path.realpath(roadmap)}'; "
        f"is dat de bedoeling, wijs die map dan zelf aan met --roadmap of {VARIABLE}"
    )


def yaml_files(roadmap: Path) -> list[Path]:
    """List every file that looks like YAML, in path order; hidden files and folders are no part of the routekaart.

    A symlink to a file within the folder is in it if that file isn't yet; one that leads out is in it, to be refused.
    """
    return [Path(path) for path in yaml_paths(roadmap)]


def named_files(roadmap: Path) -> dict[FileName, Path]:
    """Give every file that looks like YAML, by the name that messages give it."""
    folder = name_of(roadmap)
    return {FileName(folder, file.relative_to(roadmap).as_posix()): file for file in yaml_files(roadmap)}


def yaml_paths(roadmap: Path) -> list[str]:
    """Give the paths of `yaml_files` as text, which is faster."""
    entries = sorted(_walk(roadmap), key=lambda entry: entry[0].replace(os.sep, "/"))
    links = [path for path, is_link in entries if is_link]
    files = [path for path, is_link in entries if not is_link and path.endswith(SUFFIX)]
    read = set(map(os.path.realpath, files)) if links else set[str]()
    left_out = set[str]()
    for link in links:
        target = os.path.realpath(link)
        if leads_out(link, roadmap):
            continue
        if target in read or Path(target).is_dir() or not looks_like_yaml(link):
            left_out.add(link)
        elif Path(target).exists():
            read.add(target)
    return [path for path, _ in entries if path not in left_out]


def _walk(roadmap: Path) -> Iterator[tuple[str, bool]]:
    """Yield the path of each file that looks like YAML or symlink that may lead to one, and whether it is a symlink."""
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
            elif is_followed(entry.name) if entry.is_symlink() else looks_like_yaml(entry.name):
                yield entry.path, entry.is_symlink()


def is_hidden(name: str) -> bool:
    """Whether a file or folder of this name, and all in it, is no part of the routekaart."""
    return name.startswith(".")


def looks_like_yaml(name: str) -> bool:
    """Whether a file of this name is read, or its name is warned about."""
    return name.lower().endswith((SUFFIX, ".yml", f"{SUFFIX}.txt"))  # Notepad adds the last


def is_followed(name: str) -> bool:
    """Whether a symlink of this name may lead to YAML or a folder: not if it has the name of another kind of file."""
    return looks_like_yaml(name) or "." not in name


def name_of(roadmap: Path) -> str:
    """Give the name by which messages call the folder."""
    return Path(os.path.normpath(roadmap.absolute())).name


def leads_out(path: Path | str, folder: Path) -> bool:
    """Whether a path leaves a folder, through a symlink or a `..`."""
    return not Path(os.path.realpath(path)).is_relative_to(os.path.realpath(folder))


def within(roadmap: Path, name: FileName) -> Path:
    """Give the file of this name in the roadmap folder; raises NoRoutekaart if it lies outside."""
    file = roadmap / name.path
    if leads_out(file, roadmap):
        raise NoRoutekaart(f"'{name}' ligt buiten de map van de routekaart")
    return file
