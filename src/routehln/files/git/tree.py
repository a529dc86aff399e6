"""Which files of a git tree are the routekaart: the choice that `locate` makes on disk, but no symlink is followed."""

from collections.abc import Iterable

from routehln.files.disk.locate import is_followed, is_hidden, looks_like_yaml
from routehln.files.git.errors import GitRefused
from routehln.files.git.git import LINK, MODULE, Entry


def refuse_no_folder(entries: Iterable[Entry], folder: str) -> None:
    """Raise GitRefused where something else than a folder has the folder's name."""
    kinds = {LINK: "een symlink", MODULE: "een submodule"}
    for entry in entries:
        if entry.path == folder:
            raise GitRefused(f"'{folder}' is in deze revisie geen map, maar {kinds.get(entry.mode, 'een bestand')}")


def choose(entries: Iterable[Entry], folder: str) -> dict[str, str | None]:
    """For each path, from the folder, the hash of what is to be read, None for a symlink; in path order."""
    inside = f"{folder}/" if folder else ""
    chosen: dict[str, str | None] = {}
    for entry in sorted(entries, key=lambda entry: entry.path):
        path = entry.path.removeprefix(inside)
        name = path.rpartition("/")[2]
        if entry.mode == MODULE or any(map(is_hidden, path.split("/"))):
            continue
        if entry.mode == LINK and is_followed(name):
            chosen[path] = None
        elif entry.mode != LINK and looks_like_yaml(name):
            chosen[path] = entry.hash
    return chosen
