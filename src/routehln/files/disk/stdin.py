"""Bytes and lines from stdin, whatever the locale."""

import sys

from routehln.errors import WrongUsage
from routehln.files.disk.load import MAX_BYTES


def read_lines() -> list[str]:
    """Read all lines as UTF-8, without their ends; bytes that aren't become `�`. Raises WrongUsage."""
    data = read_file()
    if len(data) > MAX_BYTES:
        raise WrongUsage(f"er komt meer dan {MAX_BYTES >> 20} MB binnen op stdin; dat wordt niet gelezen")
    text = data.decode("utf-8-sig", errors="replace")
    return text.replace("\r\n", "\n").removesuffix("\n").split("\n") if text else []


def read_file() -> bytes:
    """Read everything, as of a file: one byte above MAX_BYTES at most. Raises WrongUsage."""
    if sys.stdin is None:  # the shell closed it
        raise WrongUsage("er is geen invoer om te lezen; stdin is gesloten")
    return sys.stdin.buffer.read(MAX_BYTES + 1)
