"""A line on a terminal's stderr that says how far a long question is, once it takes more than a second."""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

PATIENCE = 1.0  # seconds


@contextmanager
def bar(title: str) -> Iterator[Callable[[float], None]]:
    """Give a function to call with how far it is, from 0 to 1; the line is gone when it is done."""
    start = time.monotonic()
    drawn = False

    def tick(part: float) -> None:
        nonlocal drawn
        if time.monotonic() - start > PATIENCE and sys.stderr.isatty():
            drawn = True
            sys.stderr.write(f"\r{title} … {part:4.0%}")
            sys.stderr.flush()

    try:
        yield tick
    finally:
        if drawn:
            sys.stderr.write("\r\x1b[K")
