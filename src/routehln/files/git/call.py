"""The only door to git: it runs nothing that a repository asks for, fetches nothing, and ends.

Git gets a list of arguments and no shell, an environment of its own, no stdin to ask on, a time limit and a size limit.
"""

import os
import shutil
import signal
import subprocess
import tempfile
from contextlib import ExitStack, suppress
from pathlib import Path
from threading import Event, Timer
from typing import IO, NamedTuple

from routehln.errors import reason
from routehln.files.disk.load import MAX_BYTES
from routehln.files.git.errors import TOO_MANY, GitRefused

_ENVIRONMENT = {  # in the place of the caller's own GIT_*
    "GIT_ALLOW_PROTOCOL": "none",  # nothing is fetched, whatever the repository's configuration allows
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "LC_ALL": "C",
}
# The user's own configuration is kept: safe.directory lives there. Of the repository's nothing may run.
_OPTIONS = (
    "--literal-pathspecs",
    *("-c", "core.fsmonitor=false"),
    *("-c", "core.hooksPath=/dev/null"),
    *("-c", "safe.bareRepository=explicit"),
)


class Limits(NamedTuple):
    """How long one call may take, and how much it may print: a tree of trees may name billions of files."""

    seconds: float = 30.0
    bytes: int = 16 * MAX_BYTES


LIMITS = Limits()


def call(args: list[str], stdin: bytes, index: str | None = None, limits: Limits = LIMITS) -> tuple[int, bytes, str]:
    """Run git with these arguments; give its exit code, its stdout, and what it complains of on stderr.

    `index` is the path of another index than the repository's own.

    Raises:
        GitRefused: there is no git, it takes too long, something stopped it, or it prints too much.
    """
    with tempfile.TemporaryFile() as stdin_file, tempfile.TemporaryFile() as stderr:
        stdin_file.write(stdin)
        stdin_file.seek(0)
        process = _start([_git(), *_OPTIONS, *args], stdin_file, stderr, index)
        stdout, late = _read(process, limits)
        if late:
            raise GitRefused(f"git is na {limits.seconds:.0f} seconden nog niet klaar; afgebroken")
        if len(stdout) > limits.bytes:
            raise GitRefused(TOO_MANY)
        if process.returncode < 0:
            raise GitRefused(f"git is onverwacht gestopt (signaal {-process.returncode}); er kan geheugen te kort zijn")
        stderr.seek(0)
        return process.returncode, stdout, stderr.read(10_000).decode(errors="replace").strip()


def _git() -> str:
    """Find git, but none that lies in the current folder: that may be a stranger's clone."""
    name = "git.exe" if os.name == "nt" else "git"
    for folder in _path():
        program = shutil.which(Path(folder) / name)
        if program:
            return str(program)
    raise GitRefused("git is niet gevonden; installeer het, bijvoorbeeld met apt install git")


def _path() -> list[str]:
    """Give the folders of programs, without those that depend on the current folder."""
    folders = os.environ.get("PATH", os.defpath).split(os.pathsep)
    return [folder for folder in folders if Path(folder).is_absolute()]


def _start(command: list[str], stdin: IO[bytes], stderr: IO[bytes], index: str | None) -> subprocess.Popen[bytes]:
    """Start git in a process group of its own, so that what it starts itself can be ended too."""
    env = {name: value for name, value in os.environ.items() if not name.upper().startswith("GIT_")}
    env |= _ENVIRONMENT | {"PATH": os.pathsep.join(_path())}
    if index:
        env["GIT_INDEX_FILE"] = index
    try:
        return subprocess.Popen(  # noqa: S603  # no shell, and every argument is ours or a hash
            command, stdin=stdin, stdout=subprocess.PIPE, stderr=stderr, env=env, start_new_session=True
        )
    except OSError as error:
        raise GitRefused(f"git kan niet gestart worden: '{command[0]}': {reason(error)}") from None


def _read(process: subprocess.Popen[bytes], limits: Limits) -> tuple[bytes, bool]:
    """Read the stdout of git until it has ended, and tell whether the time limit ended it.

    Of more than the size limit it gives one byte more than that.
    """
    late = Event()

    def stop() -> None:
        late.set()
        _end(process)

    timer = Timer(limits.seconds, stop)
    timer.start()
    try:
        with process, ExitStack() as breaking_off:
            breaking_off.callback(_end, process)
            stdout = process.stdout.read(limits.bytes + 1) if process.stdout else b""
            if len(stdout) <= limits.bytes:
                breaking_off.pop_all()
    finally:
        timer.cancel()
    return stdout, late.is_set()


def _end(process: subprocess.Popen[bytes]) -> None:
    """Kill git, and every process that it started: these would keep its stdout open."""
    if os.name != "nt" and process.returncode is None:
        with suppress(OSError):
            os.killpg(process.pid, signal.SIGKILL)
    process.kill()
