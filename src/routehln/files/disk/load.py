"""Read a stranger's file: no pipe, no device, nothing outside the folder, nothing without end."""

import os
import stat
from pathlib import Path

from routehln.errors import reason
from routehln.files.slip import Slip, UnreadableError
from routehln.model.answers.regel_id import RegelId

MAX_BYTES = 16 * 1024 * 1024


def load(file: Path, root: Path) -> bytes:
    """Read a file of the routekaart; raises UnreadableError.

    Of a file above MAX_BYTES it gives one byte more than those: whoever decodes it refuses it. `root` is the real path
    of the roadmap folder, which a symlink may not leave.
    """
    target = Path(os.path.realpath(file))
    if not target.is_relative_to(root):
        sentence = "deze symlink wijst naar buiten de map van de routekaart; haal hem weg"
        raise refusal(RegelId.SYMLINK_NAAR_BUITEN, sentence)
    try:
        data = read_regular(target, getattr(os, "O_NOFOLLOW", 0))  # a symlink may have taken its place
    except OSError as error:
        raise refusal(RegelId.BESTAND_ONLEESBAAR, f"dit bestand kan niet gelezen worden: {reason(error)}") from None
    if data is None:
        raise refusal(RegelId.BESTAND_ONLEESBAAR, "dit is geen gewoon bestand; haal het weg")
    return data


def read_regular(file: Path, more_flags: int = 0) -> bytes | None:
    """Read a file, one byte above MAX_BYTES at most; None where it is no regular file. Raises OSError."""
    with open(file, "rb", opener=lambda path, flags: at_once(path, flags | more_flags)) as stream:
        is_regular = stat.S_ISREG(os.fstat(stream.fileno()).st_mode)
        return stream.read(MAX_BYTES + 1) if is_regular else None


def too_large() -> UnreadableError:
    """Give the refusal of a file above MAX_BYTES."""
    return refusal(RegelId.BESTAND_TE_GROOT, "het bestand is groter dan 16 MB; verdeel het over meer bestanden")


def at_once(path: str, flags: int) -> int:
    """Open a file without waiting: a pipe that nobody has open at its other end would keep us for ever."""
    return os.open(path, flags | getattr(os, "O_NONBLOCK", 0), 0o666)


def refusal(regel_id: RegelId, sentence: str) -> UnreadableError:
    """Give the refusal of a whole file."""
    return UnreadableError(Slip(1, 1, regel_id, sentence))
