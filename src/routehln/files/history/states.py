"""The routekaart after every commit of a line that changed it, the files of each read once."""

from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from routehln.files.disk.locate import looks_like_yaml
from routehln.files.git.errors import TOO_LONG, GitRefused
from routehln.files.git.git import ABSENT, LINK, MODULE
from routehln.files.git.line import Change
from routehln.files.git.revision import is_part
from routehln.files.history.blobs import Blobs
from routehln.files.history.plain_blob import Files
from routehln.files.read.parse import Parsed
from routehln.files.read.read import assemble, is_read, parsed
from routehln.model.history.history import Commit
from routehln.model.records.place import FileName
from routehln.model.records.routekaart import Routekaart

_Read = dict[str, tuple[str | None, Parsed]]  # the blob of each file, and its records, by path

MAX_FILES: Final = 2_000_000  # of all versions together; a file that stays counts again at each commit


class Version(NamedTuple):
    """The files of the routekaart after a commit; `is_folder` is False where something else has the folder's name."""

    commit: Commit
    files: Files
    is_folder: bool = True


class State(NamedTuple):
    """A commit, the routekaart after it (None where that couldn't be read whole), and the files of that routekaart."""

    commit: Commit
    routekaart: Routekaart | None
    files: Files


def blobs_in(changes: Iterable[Change]) -> Iterator[str]:
    """Give the hash of every blob that may have to be read, in the order of the commits."""
    for change in changes:
        for file in change.files:
            if file.mode not in (ABSENT, MODULE) and looks_like_yaml(file.path):
                yield file.hash


def versions(changes: Iterable[Change], files: Files) -> Iterator[Version]:
    """Give the files after each commit that changed any, where `files` were there before the first one.

    Raises GitRefused where they are too many together.
    """
    total = 0
    before = None
    for change in changes:
        if before not in (None, change.folder):
            files = {}
        before = change.folder
        after = _after(files, change)
        is_folder = all(file.path != change.folder or file.mode == ABSENT for file in change.files)
        if after != files or not is_folder:
            total += len(after)
            if total > MAX_FILES:
                raise GitRefused(TOO_LONG)
            files = after
            yield Version(change.commit, files, is_folder)


def _after(files: Files, change: Change) -> Files:
    """Give the files of the routekaart after a change, in path order."""
    after = dict(files)
    inside = f"{change.folder}/" if change.folder else ""
    for file in change.files:
        path = file.path.removeprefix(inside)
        if file.mode != ABSENT and is_part(file.mode, path):
            after[path] = None if file.mode == LINK else file.hash
        else:
            after.pop(path, None)
    return dict(sorted(after.items()))


def states(name: str, versions: Iterable[Version], blobs: Blobs) -> Iterator[State]:
    """Read the routekaart of each version; messages would call the folder `name`.

    A file that stayed as it was gives the very same records as before.
    """
    read_before: _Read = {}
    for version in versions:
        read_now = _read(name, version.files, blobs, read_before)
        routekaart = _assembled(name, read_now) if version.is_folder else None
        read_before = read_now
        yield State(version.commit, routekaart, version.files)


def read(name: str, files: Files, blobs: Blobs) -> Routekaart | None:
    """Read these files as a routekaart; None where one may hold records that can't be read."""
    return _assembled(name, _read(name, files, blobs, {}))


def _read(name: str, files: Files, blobs: Blobs, before: _Read) -> _Read:
    """Read files, but for those that `before` has with the same blob."""
    now: _Read = {}
    for path, blob in files.items():
        earlier = before.get(path)
        if earlier and earlier[0] == blob:
            now[path] = earlier
        else:
            now[path] = blob, _file(FileName(name, path), blob, blobs)
    return now


def _assembled(name: str, files: _Read) -> Routekaart | None:
    reading = assemble([file for _, file in files.values()], name)
    return reading.routekaart if reading.complete else None


def _file(name: FileName, blob: str | None, blobs: Blobs) -> Parsed:
    """Make the records of one file; of one whose name isn't that of a YAML file there are none."""
    return blobs.parsed(name, blob) if is_read(name) else parsed(name, b"")
