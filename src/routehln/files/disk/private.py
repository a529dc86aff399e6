"""Folders of the user's own, outside the routekaart: made so that nobody else can read or write in them."""

import os
import stat
from pathlib import Path


def make_private(folder: Path, parents: int) -> None:
    """Make a folder that only its owner can use, and up to so many missing folders above it.

    Raises:
        OSError: the system refused, or more folders are missing: a home that isn't there is not made.
        ValueError: it would lie in somebody else's home, or it is there and another can write in it.
    """
    for missing in reversed([folder, *folder.parents][: parents + 1]):
        _refuse_anothers_home(missing)
        missing.mkdir(mode=0o700, exist_ok=True)
    refuse_foreign(folder.lstat())


def refuse_foreign(status: os.stat_result, kind: int = stat.S_IFDIR) -> None:
    """Raise ValueError unless this is of the expected kind, and the user owns it and is the only one to write it.

    On Windows, which tells no owner, only the kind counts: the folder lies in the user's profile, which is private.
    """
    if stat.S_IFMT(status.st_mode) != kind:
        raise ValueError(kind)
    if not hasattr(os, "geteuid"):
        return
    shared = status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    if shared or status.st_uid != os.geteuid():
        raise ValueError(status.st_uid)


def _refuse_anothers_home(folder: Path) -> None:
    """Raise ValueError where root would make a folder in another's home, whose owner couldn't use it (`sudo`)."""
    if hasattr(os, "geteuid") and os.geteuid() == 0 != folder.parent.stat().st_uid and not folder.exists():
        raise ValueError(folder)
