"""The only door to git: it runs nothing that a repository asks for, fetches nothing, and ends.

Git gets a list of arguments and no shell, an environment of its own, no stdin to ask on, a time limit and a size limit.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import suppress
from pathlib import Path
from threading import Event, Timer
from typing import IO, NamedTuple

from routehln.errors import reason
from routehln.files.disk.load import MAX_BYTES
from routehln.files.git.errors import TOO_MANY, GitRefused

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


class Limits(NamedTuple):
    """How long one call may take, and how much it may say: a tree of trees may name billions of files."""

    seconds: float = 30.0
    bytes: int = 16 * MAX_BYTES


LIMITS = Limits()


class _Ended(NamedTuple):
    """How a call went; `found` is one byte more than it may be at most, `late` where the time limit ended it."""

    code: int
    found: bytes
    late: bool


def call(args: list[str], given: bytes, index: str | None = None, limits: Limits = LIMITS) -> tuple[int, bytes, str]:
    """What git does with these arguments, and `given` to read: exit code, stdout, and what it says on stderr.

    `index` is the path of another index than the repository's own.

    Raises:
        GitRefused: there is no git, it takes too long, something stopped it, or it has too much to say.
    """
    with tempfile.TemporaryFile() as stdin, tempfile.TemporaryFile() as stderr:
        stdin.write(given)
        stdin.seek(0)
        more = {"GIT_INDEX_FILE": index} if index else {}
        code, found, late = _run([_git(), *_OPTIONS, *args], stdin, stderr, more, limits)
        if late:
            raise GitRefused(f"git is na {limits.seconds:.0f} seconden nog niet klaar; afgebroken")
        if len(found) > limits.bytes:
            raise GitRefused(TOO_MANY)
        if code < 0:
            raise GitRefused(f"git is onverwacht gestopt (signaal {-code}); er kan geheugen te kort zijn")
        stderr.seek(0)
        return code, found, stderr.read(10_000).decode(errors="replace").strip()


def _git() -> str:
    """The path of git: never of one that lies in the current folder, which may be a stranger's clone."""
    name = "git.exe" if os.name == "nt" else "git"
    found = (shutil.which(Path(folder) / name) for folder in _path())
    path = next((each for each in found if each), None)
    if path is None:
        raise GitRefused("git is niet gevonden; installeer het, bijvoorbeeld met apt install git")
    return str(path)


def _path() -> list[str]:
    """Where programs are looked for, less what depends on the current folder."""
    return [each for each in os.environ.get("PATH", os.defpath).split(os.pathsep) if Path(each).is_absolute()]


def _run(command: list[str], stdin: IO[bytes], stderr: IO[bytes], more: dict[str, str], limits: Limits) -> _Ended:
    """Run it, in a process group of its own; nothing of it is left once this ends."""
    kept = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
    env = kept | _HARMLESS | more | {"PATH": os.pathsep.join(_path())}
    try:
        process = subprocess.Popen(  # noqa: S603  # no shell, and every argument is ours or a hash
            command, stdin=stdin, stdout=subprocess.PIPE, stderr=stderr, env=env, start_new_session=True
        )
    except OSError as error:
        raise GitRefused(f"git kan niet gestart worden: '{command[0]}': {reason(error)}") from None
    late = Event()

    def stop() -> None:
        late.set()
        _end(process)

    timer = Timer(limits.seconds, stop)
    timer.start()
    try:
        with process:
            found = _read(process, limits.bytes)
    finally:
        timer.cancel()
    return _Ended(process.returncode, found, late.is_set())


def _read(process: subprocess.Popen[bytes], most: int) -> bytes:
    found, ended = b"", False
    try:
        found = process.stdout.read(most + 1) if process.stdout else b""
        ended = len(found) <= most
    finally:
        if not ended:  # too much, or the user breaks it off
            _end(process)
    return found


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill git, and what it started, that would keep its stdout open."""
    if os.name != "nt" and process.returncode is None:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
