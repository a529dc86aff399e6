"""The only door to git: it runs nothing that a repository asks for, fetches nothing, and ends.

Git gets a list of arguments and no shell, an environment of its own, no stdin to ask on, a time limit and a size limit.
"""

import os
import subprocess
import tempfile
from threading import Timer
from typing import IO

from routehln.files.git_errors import TOO_MANY, GitRefused
from routehln.files.text import MAX_BYTES

TIME_LIMIT = 30.0  # seconds a call
MAX_OUTPUT = 16 * MAX_BYTES  # of one call: a tree of trees may name billions of files

_HARMLESS = {
    "GIT_ALLOW_PROTOCOL": "none",  # nothing is fetched, whatever the repository's configuration allows
    "GIT_ASKPASS": "true",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_PAGER": "cat",
    "GIT_SSH_COMMAND": "false",
    "GIT_TERMINAL_PROMPT": "0",
    "LC_ALL": "C",
    "SSH_ASKPASS": "true",
}
# The user's own configuration is kept: safe.directory lives there. Of the repository's nothing may run.
_OPTIONS = (
    "--no-pager",
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "safe.bareRepository=explicit"),
    *("-c", "protocol.allow=never"),
)


def call(args: list[str], given: bytes) -> tuple[int, bytes, str]:
    """What git does with these arguments, and `given` to read: exit code, stdout, and what it says on stderr.

    Raises:
        GitRefused: there is no git, it takes too long, or it has too much to say.
    """
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as stderr:
        stdin.write(given)
        stdin.seek(0)
        code, found = _run(["git", *_OPTIONS, *args], stdin, stderr)
        if len(found) > MAX_OUTPUT:
            raise GitRefused(TOO_MANY)
        if code < 0:
            raise GitRefused(f"git is na {TIME_LIMIT:.0f} seconden nog niet klaar; afgebroken")
        stderr.seek(0)
        return code, found, stderr.read(10_000).decode(errors="replace").strip()


def _run(command: list[str], stdin: IO[bytes], stderr: IO[bytes]) -> tuple[int, bytes]:
    """The exit code and one byte more than MAX_OUTPUT at most; the code is negative where it took too long."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
    try:
        process = subprocess.Popen(  # noqa: S603  # no shell, and every argument is ours or a hash
            command, stdin=stdin, stdout=subprocess.PIPE, stderr=stderr, env=kept | _HARMLESS
        )
    except FileNotFoundError:
        raise GitRefused("git is niet gevonden; installeer het, bijvoorbeeld met apt install git") from None
    timer = Timer(TIME_LIMIT, process.kill)
    timer.start()
    try:
        with process:
            found = process.stdout.read(MAX_OUTPUT + 1) if process.stdout else b""
            if len(found) > MAX_OUTPUT:
                process.kill()
    finally:
        timer.cancel()
    return process.returncode, found
