"""Which files of a git tree are the routekaart: the choice that `locate` makes on disk, symlinks followed by name."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from routehln.files.git import LINK, MODULE, Entry
from routehln.files.git_errors import GitRefused
from routehln.files.load import unopened
from routehln.files.locate import SUFFIX, is_followed, is_hidden, looks_like_yaml
from routehln.files.slip import UnreadableError
from routehln.files.tree_links import Tree


def refuse_no_folder(entries: Iterable[Entry], folder: str) -> None:
    """Raise GitRefused where something else than a folder has the folder's name."""
    kinds = {LINK: "een symlink", MODULE: "een submodule"}
    for entry in entries:
        if entry.path == folder:
            raise GitRefused(f"'{folder}' is in deze revisie geen map, maar {kinds.get(entry.mode, 'een bestand')}")


def links_of(entries: Iterable[Entry]) -> list[Entry]:
    """The symlinks."""
    return [entry for entry in entries if entry.mode == LINK]


def choose(
    entries: list[Entry], folder: str, links: Mapping[str, str | None], top: str
) -> dict[str, str | UnreadableError]:
    """For each path, from the folder, the hash of what is to be read, or why it can't be; in path order.

    `links` has for each symlink, by its path from the top of the repository, where it leads: None where that is longer
    than a symlink is. `top` is where that top lies on disk.

    Raises:
        GitRefused: there are too many symlinks.
    """
    inside = f"{folder}/" if folder else ""
    files = {entry.path: entry.hash for entry in entries if entry.mode not in (LINK, MODULE)}
    chosen: dict[str, str | UnreadableError] = {path: known for path, known in files.items() if _is_read(path, inside)}
    seen = {path for path in chosen if PurePosixPath(path).suffix == SUFFIX}
    tree = Tree(folder, files, [entry.path for entry in entries if entry.mode == MODULE], links, top)
    followed = (path for path in links if not _is_hidden(path, inside) and is_followed(path.rpartition("/")[2]))
    for path in sorted(followed):
        try:
            target = tree.file(path)
        except UnreadableError as error:
            chosen[path] = error
        except OSError as error:
            if _is_read(path, inside):
                chosen[path] = unopened(error)
        else:
            if target not in seen and target in files and _is_read(path, inside):
                chosen[path] = files[target]
                seen.add(target)
    return {path.removeprefix(inside): chosen[path] for path in sorted(chosen)}


def _is_read(path: str, inside: str) -> bool:
    return looks_like_yaml(path) and not _is_hidden(path, inside)


def _is_hidden(path: str, inside: str) -> bool:
    return any(map(is_hidden, path.removeprefix(inside).split("/")))
