"""Messages to whoever runs the command: on stderr, so that they never mix with data."""

import sys
from contextlib import suppress

from routehln.views.clean import clean


def say(*lines: str) -> None:
    """Write each line to stderr, made harmless for a terminal."""
    with suppress(OSError):  # nobody can be told that nobody can be told
        for line in lines if sys.stderr else ():
            print(clean(line), file=sys.stderr)  # noqa: T201  # the one place that speaks on stderr
