"""The input on stdin, whatever the locale."""

import sys

from routehln.errors import WrongUsage
from routehln.files.disk.load import MAX_BYTES


def lines() -> list[str]:
    """Read the lines of stdin as UTF-8, without their ends; other bytes become `�`. Raises WrongUsage."""
    data = file()
    if len(data) > MAX_BYTES:
        raise WrongUsage(f"er komt meer dan {MAX_BYTES >> 20} MB binnen op stdin; dat wordt niet gelezen")
    text = data.decode("utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else []


def file() -> bytes:
    """Read a file from stdin, one byte more than the limit at most; raises WrongUsage."""
    if sys.stdin is None:  # the shell closed it
        raise WrongUsage("er is geen invoer om te lezen; stdin is gesloten")
    return sys.stdin.buffer.read(MAX_BYTES + 1)
