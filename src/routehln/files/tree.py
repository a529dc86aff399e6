"""Which files of a git tree are the routekaart: the choice that `locate` makes on disk, symlinks followed by name."""

import errno
from collections import deque
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from routehln.files.git import LINK, MODULE, Entry
from routehln.files.git_errors import GitRefused
from routehln.files.load import leads_out, unopened
from routehln.files.locate import SUFFIX, is_hidden, looks_like_yaml
from routehln.files.slip import UnreadableError

MAX_HOPS = 40  # symlinks to one file, as Linux has it


def refuse_no_folder(entries: Iterable[Entry], folder: str) -> None:
    """Raise GitRefused where something else than a folder has the folder's name."""
    kinds = {LINK: "een symlink", MODULE: "een submodule"}
    for entry in entries:
        if entry.path == folder:
            raise GitRefused(f"'{folder}' is in deze revisie geen map, maar {kinds.get(entry.mode, 'een bestand')}")


def links_of(entries: Iterable[Entry]) -> list[Entry]:
    """The symlinks."""
    return [entry for entry in entries if entry.mode == LINK]


def choose(entries: Iterable[Entry], folder: str, links: Mapping[str, str]) -> dict[str, str | UnreadableError]:
    """For each path, from the folder, the hash of what is to be read, or why it can't be; in path order.

    `links` has for each symlink, by its path from the top of the repository, where it leads.
    """
    top = f"{folder}/" if folder else ""
    files = {entry.path: entry.hash for entry in entries if entry.mode not in (LINK, MODULE)}
    chosen: dict[str, str | UnreadableError] = {path: known for path, known in files.items() if _counts(path, top)}
    seen = {path for path in chosen if PurePosixPath(path).suffix == SUFFIX}
    for path in sorted(path for path in links if _counts(path, top)):
        target = _follow(path, links)
        if target is None or not target.startswith(top):
            chosen[path] = leads_out()
        elif target in files and target not in seen:
            chosen[path] = files[target]
            seen.add(target)
        elif target not in files and not any(other.startswith(f"{target}/") for other in files):
            chosen[path] = unopened(FileNotFoundError(errno.ENOENT, ""))
    return {path.removeprefix(top): chosen[path] for path in sorted(chosen)}


def _counts(path: str, top: str) -> bool:
    parts = path.removeprefix(top).split("/")
    return looks_like_yaml(parts[-1]) and not any(map(is_hidden, parts))


def _follow(path: str, links: Mapping[str, str]) -> str | None:
    """Where a path leads, from the top of the repository; None is outside it, a circle leads to itself."""
    ahead, at, hops = deque(path.split("/")), list[str](), 0
    while ahead:
        part = ahead.popleft()
        if part == ".." and not at:
            return None
        if part == "..":
            at.pop()
        elif part not in ("", "."):
            at.append(part)
        leads = links.get("/".join(at))
        if leads is not None:
            hops += 1
            if leads.startswith("/") or hops > MAX_HOPS:
                return None if leads.startswith("/") else path
            at.pop()
            ahead.extendleft(reversed(leads.split("/")))
    return "/".join(at)
