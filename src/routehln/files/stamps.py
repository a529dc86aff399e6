"""What tells that files are still the ones that were read, without reading them."""

import os
import time
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

from routehln.files.locate import yaml_paths

PACKAGE = Path(__file__).parents[1]
# Two edits within one tick of a file system's clock leave the same times; the coarsest tick known is FAT's.
TICK = 2_000_000_000


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
    """The stamp of every file of the routekaart, by its path within the folder; raises OSError."""
    start = len(str(roadmap)) + 1
    return {path[start:]: _stamp(os.stat(path)) for path in yaml_paths(roadmap)}  # noqa: PTH116  # a Path costs more


def fresh(found: Mapping[str, Stamp]) -> list[str]:
    """The files whose stamp doesn't tell enough: what they hold is to be compared too."""
    now = time.time_ns()
    return [name for name, stamp in found.items() if stamp.is_fresh(now)]


def digest(data: bytes) -> bytes:
    """What tells that bytes are the same."""
    from hashlib import blake2b

    return blake2b(data, digest_size=16).digest()


def code() -> str:
    """What tells that this is still the same routehln, in a checkout that somebody works on too."""
    found = list(_sources(str(PACKAGE)))
    return f"{len(found)} {sum(each.st_size for each in found)} {max(each.st_mtime_ns for each in found)}"


def _sources(folder: str) -> Iterator[os.stat_result]:
    for entry in os.scandir(folder):
        if entry.name.endswith(".py"):
            yield entry.stat()
        elif "." not in entry.name and not entry.name.startswith("__") and entry.is_dir():
            yield from _sources(entry.path)


def _stamp(found: os.stat_result) -> Stamp:
    return Stamp(found.st_size, found.st_mtime_ns, found.st_ctime_ns, found.st_ino, found.st_dev)
