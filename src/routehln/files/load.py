"""The bytes of one file of the routekaart, read as a stranger's: no pipe, no device, nothing outside the folder."""

import os
import stat
from pathlib import Path

from routehln.files.slip import Slip, UnreadableError
from routehln.files.text import MAX_BYTES


def load(file: Path, root: Path) -> bytes:
    """The bytes of `file`, one more than the limit at most; raises UnreadableError.

    `root` is the real path of the roadmap folder, which a symlink may not leave.
    """
    if file.is_symlink() and not Path(os.path.realpath(file)).is_relative_to(root):
        raise _refusal("symlink-naar-buiten", "deze symlink wijst naar buiten de map van de routekaart; haal hem weg")
    try:
        handle = os.open(file, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    except OSError as error:
        raise _refusal("bestand-onleesbaar", f"het bestand kan niet gelezen worden ({error.strerror})") from None
    with os.fdopen(handle, "rb") as stream:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise _refusal("bestand-onleesbaar", "dit is geen gewoon bestand")
        return stream.read(MAX_BYTES + 1)


def _refusal(regel_id: str, sentence: str) -> UnreadableError:
    return UnreadableError(Slip(1, 1, regel_id, sentence))
