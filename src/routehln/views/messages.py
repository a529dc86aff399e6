"""Messages to whoever runs the command: on stderr, so that they never mix with data."""

import sys

from routehln.views.clean import clean


def say(*lines: str) -> None:
    """Write each line to stderr, made harmless for a terminal."""
    for line in lines:
        print(clean(line), file=sys.stderr)  # noqa: T201  # the one place that speaks on stderr
