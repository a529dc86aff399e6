"""Stdout and stderr as every command may expect them: they speak UTF-8, and take all that is written."""

from __future__ import annotations

import io
import os
import select
import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer


def prepare_streams() -> None:
    """Make stdout and stderr speak UTF-8 in every locale, and wait where a reader is slower than we are."""
    sys.stdout = _prepared(sys.stdout)
    sys.stderr = _prepared(sys.stderr)


def _prepared(stream: TextIO) -> TextIO:
    if not isinstance(stream, io.TextIOWrapper):  # None where the shell closed it
        return stream
    if _waits(stream):
        stream.reconfigure(encoding="utf-8", errors="backslashreplace")
        return stream
    patient = io.BufferedWriter(_Patient(stream.fileno(), "w", closefd=False))
    return io.TextIOWrapper(patient, encoding="utf-8", errors="backslashreplace", line_buffering=stream.line_buffering)


def _waits(stream: io.TextIOWrapper) -> bool:
    """Whether a write blocks until there is room, as it does unless somebody set O_NONBLOCK on the pipe."""
    return not hasattr(os, "get_blocking") or os.get_blocking(stream.fileno())


class _Patient(io.FileIO):
    """A file that waits for room instead of refusing; else Python drops what a full pipe doesn't take at once."""

    def write(self, data: ReadableBuffer, /) -> int:
        while (written := super().write(data)) is None:
            select.select([], [self], [])
        return written
