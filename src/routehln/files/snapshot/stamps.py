"""Stamps of files: they tell, without reading a file, that it is still what it was when it was read."""

import os
import stat
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from routehln.files.disk.locate import leads_out, yaml_paths

PACKAGE = Path(__file__).parents[2]
# Nanoseconds: two edits within one tick of a file system's clock leave the same times; FAT's tick is the coarsest.
TICK = 2_000_000_000


class Stamp(NamedTuple):
    """What the system tells of a file, with times in nanoseconds.

    `modified` is when its bytes were written, but anyone may set it back; `status_changed` tells of that too.
    """

    size: int
    modified: int
    status_changed: int
    inode: int
    device: int


def stamps(roadmap: Path) -> dict[str, Stamp]:
    """Give the stamp of every file of the routekaart, by its path within the folder.

    Raises OSError, or ValueError where a symlink leads out of the folder.
    """
    start = len(str(roadmap)) + 1
    return {path[start:]: _stamp(path, roadmap) for path in yaml_paths(roadmap)}


def doubtful(stamps: Mapping[str, Stamp]) -> list[str]:
    """Give the files whose stamp doesn't tell enough: they changed just now, and another edit could leave the same."""
    recent = time.time_ns() - TICK
    return [name for name, stamp in stamps.items() if max(stamp.modified, stamp.status_changed) > recent]


def digest(data: bytes) -> bytes:
    """Hash the bytes of a file, to tell whether it still has the same."""
    from hashlib import blake2b

    return blake2b(data, digest_size=16).digest()


def code(package: Path = PACKAGE) -> str:
    """Hash the path, size and times of every source of routehln: other code may read the same files otherwise."""
    sources = repr(sorted(_sources(str(package))))
    return f"{crc32(sources.encode(errors='surrogateescape')):08x}"


def _sources(folder: str) -> Iterator[tuple[str, int, int, int]]:
    """Give the path, the size and the two times of each Python file in a folder, however deep."""
    for entry in os.scandir(folder):
        if entry.name.endswith(".py"):
            status = entry.stat()
            yield entry.path, status.st_size, status.st_mtime_ns, status.st_ctime_ns
        elif "." not in entry.name and not entry.name.startswith("__") and entry.is_dir():
            yield from _sources(entry.path)


def _stamp(path: str, roadmap: Path) -> Stamp:
    """Give the stamp of a file, of a symlink that of its target; the link's own change counts as one of its status."""
    status = link = os.lstat(path)
    if stat.S_ISLNK(link.st_mode):
        if leads_out(path, roadmap):
            raise ValueError(path)
        status = os.stat(path)  # noqa: PTH116  # a Path costs more, for every file of every question
    status_changed = max(status.st_ctime_ns, link.st_ctime_ns)
    return Stamp(status.st_size, status.st_mtime_ns, status_changed, status.st_ino, status.st_dev)
