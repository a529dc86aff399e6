"""Where snapshots lie: in the user's own cache, where nobody else may write."""

import os
import time
from contextlib import suppress
from pathlib import Path
from typing import Final
from zlib import adler32, crc32

import platformdirs

from routehln.files.disk.locate import name_of

SNAPSHOT: Final = ".sqlite3"
HISTORY: Final = ".verloop.sqlite3"  # what the history of the folder said (`files/history`)
_FIGURES: Final = "[0-9a-f]" * 16
NAMES: Final = (_FIGURES + SNAPSHOT, _FIGURES + HISTORY)
# Seconds: no writer takes ten minutes, and a snapshot of ninety days may be of a folder that is gone.
MAX_AGES: Final = {f"{_FIGURES}*.half": 600} | dict.fromkeys(NAMES, 90 * 86_400)


def place(roadmap: Path, ending: str = SNAPSHOT) -> Path:
    """Give the path of the snapshot of a folder; raises ValueError where the user has no cache folder.

    `ending` tells what is kept there: SNAPSHOT or HISTORY. The file's name is a checksum of `identity`. Two folders may
    share one: the snapshot holds the identity too.
    """
    folder = Path(platformdirs.user_cache_dir("routehln", appauthor=False))
    if not folder.is_absolute():
        raise ValueError(folder)
    name = identity(roadmap).encode(errors="surrogateescape")
    return folder / f"{crc32(name):08x}{adler32(name):08x}{ending}"  # a better hash costs an import


def identity(roadmap: Path) -> str:
    """Give the text that identifies a folder in its snapshot: its real path, and the name that messages give it."""
    return f"{os.path.realpath(roadmap)}\n{name_of(roadmap)}"


def clear(folder: Path) -> None:
    """Remove half-written snapshots, and those that nobody has replaced for long."""
    for names, max_age in MAX_AGES.items():
        for file in folder.glob(names):
            with suppress(OSError):
                if file.lstat().st_mtime < time.time() - max_age:
                    file.unlink()
