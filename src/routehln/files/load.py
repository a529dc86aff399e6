"""The bytes of one file of the routekaart, read as a stranger's: no pipe, no device, nothing outside the folder."""

import os
import stat
from pathlib import Path

from routehln.errors import reason
from routehln.files.slip import Slip, UnreadableError
from routehln.files.text import MAX_BYTES


def load(file: Path, root: Path) -> bytes:
    """The bytes of `file`, one more than the limit at most; raises UnreadableError.

    `root` is the real path of the roadmap folder, which a symlink may not leave.
    """
    target = Path(os.path.realpath(file))
    if not target.is_relative_to(root):
        raise _refusal("symlink-naar-buiten", "deze symlink wijst naar buiten de map van de routekaart; haal hem weg")
    try:
        with open(target, "rb", opener=_open) as stream:
            if stat.S_ISREG(os.fstat(stream.fileno()).st_mode):
                return stream.read(MAX_BYTES + 1)
    except OSError as error:
        raise _refusal("bestand-onleesbaar", f"dit bestand kan niet gelezen worden: {reason(error)}") from None
    raise _refusal("bestand-onleesbaar", "dit is geen gewoon bestand; haal het weg")


def _open(path: str, flags: int) -> int:
    """Without waiting for a pipe, and without following a symlink that took the file's place since we looked."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOFOLLOW", 0))


def _refusal(regel_id: str, sentence: str) -> UnreadableError:
    return UnreadableError(Slip(1, 1, regel_id, sentence))
