"""Writing files so that each is, at any moment, exactly the old one or exactly the new one (contract section 6).

A temporary file beside the real one, flushed, then renamed over it; one lock per roadmap folder, which the system
releases when a process dies. What an interrupted run left behind is cleared by the next one.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from routehln.errors import RoutehlnError
from routehln.files.edit import Edit

try:
    import fcntl
except ImportError:  # Windows: no lock, each file is still whole
    fcntl = None  # type: ignore[assignment]  # a module that isn't there

SUFFIX = ".routehln-nieuw"


class ChangedMeanwhile(RoutehlnError):
    """A file is no longer what it was when it was read; nothing was written."""


@contextmanager
def locked(roadmap: Path) -> Iterator[None]:
    """Keep other writers of this folder waiting; the lock is on the folder itself, so nothing is left behind."""
    if fcntl is None:
        yield
        return
    handle = os.open(roadmap, os.O_RDONLY)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        _clear(roadmap)
        yield
    finally:
        os.close(handle)


def write(edits: list[Edit]) -> None:
    """Make every edit, or none as far as one machine can; call it within `locked`.

    Raises:
        ChangedMeanwhile: a file changed since its edit was planned.
        OSError: the file system refused; the files are the old ones.
    """
    targets = [Path(os.path.realpath(edit.file)) for edit in edits]
    for edit, target in zip(edits, targets, strict=True):
        _refuse_changed(edit, target)
    prepared: list[Path] = []
    done: list[tuple[Path, bytes]] = []
    try:
        for edit, target in zip(edits, targets, strict=True):
            prepared.append(_prepare(target, edit.new))
        for edit, target, new in zip(edits, targets, prepared, strict=True):
            new.replace(target)
            done.append((target, edit.old))
        _flush_folders(targets)
    except BaseException:
        for target, old in done:
            _restore(target, old)
        for new in prepared:
            new.unlink(missing_ok=True)
        raise


def _refuse_changed(edit: Edit, target: Path) -> None:
    now = target.read_bytes() if target.exists() else b""
    if now != edit.old:
        raise ChangedMeanwhile(
            f"{edit.name} is veranderd sinds het gelezen werd; er is niets geschreven, probeer opnieuw"
        )
    if target.exists() and not os.access(target, os.W_OK):
        raise PermissionError(13, "dit bestand mag niet geschreven worden", str(target))


def _prepare(target: Path, data: bytes) -> Path:
    """A file beside `target` with its mode and owner, on disk to the last byte."""
    new = target.with_name(f".{target.name}{SUFFIX}")
    new.unlink(missing_ok=True)
    handle = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0), 0o666)
    try:
        with os.fdopen(handle, "wb") as stream:
            if target.exists():
                _like(stream.fileno(), target.stat())
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
    except BaseException:
        new.unlink(missing_ok=True)
        raise
    return new


def _like(handle: int, old: os.stat_result) -> None:
    if hasattr(os, "fchown") and (os.fstat(handle).st_uid, os.fstat(handle).st_gid) != (old.st_uid, old.st_gid):
        with suppress(PermissionError):  # only root may give a file away; then it is ours, as any editor's would be
            os.fchown(handle, old.st_uid, old.st_gid)
    os.chmod(handle, old.st_mode & 0o7777)


def _restore(target: Path, old: bytes) -> None:
    if old:
        _prepare(target, old).replace(target)
    else:
        target.unlink(missing_ok=True)


def _flush_folders(targets: list[Path]) -> None:
    for folder in {target.parent for target in targets}:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _clear(roadmap: Path) -> None:
    for left in Path(roadmap).rglob(f".*{SUFFIX}"):
        left.unlink(missing_ok=True)
