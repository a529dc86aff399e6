"""Messages to whoever runs the command: on stderr, so that they never mix with data."""

import os
import sys
from typing import TextIO

from routehln.views.report.clean import clean


def say(*lines: str) -> None:
    """Write each line to stderr, made harmless for a terminal."""
    if not sys.stderr:
        return
    try:
        for line in lines:
            print(clean(line), file=sys.stderr)  # noqa: T201  # the one place that speaks on stderr
        sys.stderr.flush()
    except OSError:  # nobody can be told that nobody can be told
        let_go(sys.stderr)


def let_go(stream: TextIO) -> None:
    """Send a stream that nobody reads any more to nowhere: Python doesn't offer again what it refused."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def nothing_there(version: str, meaning: str) -> str:
    """Say that a version has no routekaart at all, so that all counts as `meaning` ('nieuw', 'verwijderd')."""
    return f"{version}: hier is geen routekaart; alles telt als {meaning}."
