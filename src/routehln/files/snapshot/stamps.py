"""What tells that files are still the ones that were read, without reading them."""

import os
import stat
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple
from zlib import crc32

from routehln.files.disk.locate import leads_out, yaml_paths

PACKAGE = Path(__file__).parents[2]
# Two edits within one tick of a file system's clock leave the same times; the coarsest tick known is FAT's.
TICK = 2_000_000_000
LATEST = 2**63 - 1  # nanoseconds: beyond the year 2262 a file's other time tells that it changed


class Stamp(NamedTuple):
    """What the system tells of a file; times are in nanoseconds.

    The time of the last change of its status tells of an edit after which the other time was set back.
    """

    size: int
    changed: int
    status_changed: int
    inode: int
    device: int

    def is_fresh(self, now: int) -> bool:
        """Whether another edit could leave the same stamp: it changed just now, or in a future that the clock says."""
        return max(self.changed, self.status_changed) > now - TICK


def stamps(roadmap: Path) -> dict[str, Stamp]:
    """The stamp of every file of the routekaart, by its path within the folder.

    Raises OSError, or ValueError where a symlink leads out of the folder.
    """
    start = len(str(roadmap)) + 1
    return {path[start:]: _stamp(path, roadmap) for path in yaml_paths(roadmap)}


def fresh(found: Mapping[str, Stamp]) -> list[str]:
    """The files whose stamp doesn't tell enough: what they hold is to be compared too."""
    now = time.time_ns()
    return [name for name, stamp in found.items() if stamp.is_fresh(now)]


def digest(data: bytes) -> bytes:
    """What tells that bytes are the same."""
    from hashlib import blake2b

    return blake2b(data, digest_size=16).digest()


def code(package: Path = PACKAGE) -> str:
    """Changes whenever a source of routehln does, so that a snapshot of other code is never believed."""
    return f"{crc32(repr(sorted(_sources(str(package)))).encode(errors='surrogateescape')):08x}"


def _sources(folder: str) -> Iterator[tuple[str, int, int, int]]:
    """The path of each source, its size, and when it and its status last changed."""
    for entry in os.scandir(folder):
        if entry.name.endswith(".py"):
            found = entry.stat()
            yield entry.path, found.st_size, found.st_mtime_ns, found.st_ctime_ns
        elif "." not in entry.name and not entry.name.startswith("__") and entry.is_dir():
            yield from _sources(entry.path)


def _stamp(path: str, roadmap: Path) -> Stamp:
    """A symlink's stamp is that of its file, and tells too when the link itself changed."""
    found = link = os.lstat(path)
    if stat.S_ISLNK(link.st_mode):
        if leads_out(path, roadmap):
            raise ValueError(path)
        found = os.stat(path)  # noqa: PTH116  # a Path costs more, for every file of every question
    changed = max(found.st_ctime_ns, link.st_ctime_ns)
    return Stamp(found.st_size, min(found.st_mtime_ns, LATEST), changed, found.st_ino, found.st_dev)
