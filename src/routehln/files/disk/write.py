"""Write files so that each is, at any moment, exactly the old one or exactly the new one (contract section 6).

A temporary file beside the real one, flushed, then renamed over it; one lock per roadmap folder, which the system
releases when a process dies. What a killed process left behind is cleared by the next. Of several files a crash between
two renames leaves some new and some old, each of them whole. Windows has no such lock.
"""

import errno
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path

from routehln.errors import RoutehlnError, reason
from routehln.files.disk.edit import Edit

try:
    import fcntl
except ImportError:  # Windows: no lock, each file is still whole
    fcntl = None  # type: ignore[assignment]  # a module that isn't there

SUFFIX = ".routehln-nieuw"


class NotWritten(RoutehlnError):
    """The system refused to write a file; nothing was written."""


class ChangedMeanwhile(RoutehlnError):
    """A file is no longer what it was when it was read; nothing was written."""

    def __init__(self, change: str) -> None:
        super().__init__(f"{change}; er is niets geschreven, probeer opnieuw")


@contextmanager
def locked(roadmap: Path, waiting: Callable[[], None] = lambda: None) -> Iterator[None]:
    """Lock a folder for writing; if another process has it locked, call `waiting` and wait.

    The lock is on the folder itself, so that it leaves nothing behind.
    """
    if fcntl is None:
        yield
        return
    handle = os.open(roadmap, os.O_RDONLY)
    try:
        _lock(handle, waiting)
        for leftover in roadmap.rglob(f".*{SUFFIX}"):
            _clear(leftover)
        yield
    finally:
        os.close(handle)


def _lock(handle: int, waiting: Callable[[], None]) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        waiting()
        fcntl.flock(handle, fcntl.LOCK_EX)


def write(edits: list[Edit]) -> None:
    """Make every edit, or none as far as one machine can; call it within `locked`.

    Raises:
        ChangedMeanwhile: a file changed since its edit was planned.
        NotWritten: the file system refused; the files are the old ones.
        OSError: it refused even to put a file back.
    """
    pairs = [(edit, Path(os.path.realpath(edit.file))) for edit in edits]
    with ExitStack() as undo:  # after Ctrl-C too: what undoes a step is there before the step is taken
        for edit, target in pairs:
            undo.callback(_clear, _beside(target))
            with _named(edit):
                if not edit.removes:
                    _prepare(target, edit.new)
        for edit, target in pairs:
            with _named(edit):
                _refuse_changed(edit, target)
        for edit, target in pairs:
            undo.callback(_restore, target, edit.old if target.exists() else None)
            with _named(edit):
                _replace(target, edit)
        for folder, edit in {target.parent: edit for edit, target in pairs}.items():
            with _named(edit):
                _flush_folder(folder)
        undo.pop_all()


@contextmanager
def _named(edit: Edit) -> Iterator[None]:
    """Raise NotWritten for an OSError, with the name of the file itself, not of the temporary one beside it."""
    try:
        yield
    except OSError as error:
        raise NotWritten(f"{edit.name}: {reason(error)}; er is niets geschreven") from error


def _refuse_changed(edit: Edit, target: Path) -> None:
    now = target.read_bytes() if target.exists() else b""
    if now != edit.old:
        raise ChangedMeanwhile(f"{edit.name} is veranderd sinds het gelezen werd")
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, "dit bestand mag niet geschreven worden", str(target))


def _beside(target: Path) -> Path:
    return target.with_name(f".{target.name}{SUFFIX}")


def _prepare(target: Path, data: bytes) -> None:
    """Write the temporary file beside `target`, with that one's mode and owner, and flush it to the disk."""
    new = _beside(target)
    new.unlink(missing_ok=True)
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666)
    with os.fdopen(handle, "wb") as stream:
        if target.exists():
            _make_like(stream.fileno(), target.stat())
        stream.write(data)
        stream.flush()
        os.fsync(stream.fileno())


def _make_like(handle: int, old: os.stat_result) -> None:
    """Give an open file the owner, group and mode of another, as far as the user may."""
    if not hasattr(os, "fchown"):
        return
    for uid, gid in ((-1, old.st_gid), (old.st_uid, -1)):
        with suppress(PermissionError):  # only root may give a file away; then it is ours, as any editor's would be
            os.fchown(handle, uid, gid)
    os.fchmod(handle, old.st_mode & 0o7777)


def _replace(target: Path, edit: Edit) -> None:
    if edit.removes:
        target.unlink()
    else:
        _beside(target).replace(target)


def _restore(target: Path, old: bytes | None) -> None:
    if old is None:
        target.unlink(missing_ok=True)
    elif not target.exists() or target.read_bytes() != old:
        _prepare(target, old)
        _beside(target).replace(target)


def _flush_folder(folder: Path) -> None:
    if not hasattr(os, "O_DIRECTORY"):  # Windows has no way to
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _clear(leftover: Path) -> None:
    with suppress(OSError):  # one that stays is in nobody's way until its file is to be written
        leftover.unlink(missing_ok=True)
