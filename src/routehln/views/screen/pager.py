"""The pager: what is longer than the screen is shown from its top, and stays there until the reader leaves it."""

import os
import shlex
import shutil
import signal
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

VARIABLE = "PAGER"
USUAL = ["less", "-FRX"]
NONE = ("", "cat")  # what people set PAGER to who want none


def page(text: str, height: int) -> bool:
    """Show the text in the pager, if it is longer than so many lines and there is one; tell whether that was done."""
    command = _command()
    if not command or text.count("\n") < height:
        return False
    with _undisturbed():
        try:
            pager = subprocess.Popen(  # noqa: S603  # the reader's own program
                command, stdin=subprocess.PIPE, env={"LESS": "FRX"} | os.environ
            )
        except OSError:
            return False
        pager.communicate(text.encode("utf-8", errors="backslashreplace"))
    return True


def _command() -> list[str]:
    """Give the words of the pager's command line; none where the reader wants no pager, or has none."""
    wanted = os.environ.get(VARIABLE)
    if wanted is not None:
        return _words(wanted)
    return USUAL if shutil.which(USUAL[0]) and os.environ.get("TERM") != "dumb" else []


def _words(command: str) -> list[str]:
    if command.strip() in NONE:
        return []
    try:
        return shlex.split(command)
    except ValueError:  # a quote that isn't closed
        return []


@contextmanager
def _undisturbed() -> Iterator[None]:
    """Leave Ctrl-C to the pager while it shows something; unlike SIG_IGN, a handler isn't inherited by it."""
    before = signal.signal(signal.SIGINT, lambda *_: None)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
