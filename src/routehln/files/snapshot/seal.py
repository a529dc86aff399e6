"""A checksum behind a snapshot's last page, which tells whether the file is as it was written.

Of a file over 8 MB only the first page is summed: summing all of it would cost more than the answer.
"""

from os import SEEK_END
from pathlib import Path
from typing import BinaryIO, Final
from zlib import crc32

PAGE: Final = 4096  # bytes: SQLite's, which is how far a file is written
SEAL: Final = 4  # bytes
WHOLE: Final = 8 * 1024 * 1024  # bytes: so much is summed in some milliseconds; of a larger file only the first page is


def seal(file: Path) -> None:
    """Put a seal behind a database that nobody has open, in the place of an earlier one."""
    with file.open("r+b") as opened:
        size = opened.seek(0, SEEK_END) // PAGE * PAGE
        checksum = _sum(opened, size)
        opened.seek(opened.truncate(size))
        opened.write(checksum)


def refuse_broken(file: Path) -> None:
    """Raise ValueError where a file is not as it was sealed, OSError where it can't be read."""
    with file.open("rb") as opened:
        size = max(opened.seek(0, SEEK_END) - SEAL, 0)
        opened.seek(size)
        if opened.read() != _sum(opened, size):
            raise ValueError(file)


def _sum(opened: BinaryIO, size: int) -> bytes:
    opened.seek(0)
    summed = opened.read(size if size <= WHOLE else PAGE)
    return crc32(summed, size % 2**32).to_bytes(SEAL, "big")
