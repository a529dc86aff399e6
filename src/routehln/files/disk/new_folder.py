"""Make the folder of a routekaart that isn't there yet, so that its files can be written in it."""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from routehln.errors import RoutehlnError, reason
from routehln.files.disk.write import NotWritten, locked


class Taken(RoutehlnError):
    """There is something in the folder already, or something else has its name; nothing was written."""


def refuse_taken(folder: Path) -> None:
    """Raise Taken where a routekaart can't begin in this folder: only an empty one may be there."""
    if not os.path.lexists(folder):
        return
    if not folder.is_dir():
        raise Taken(f"'{folder}' is er al, en is geen map; er is niets geschreven")
    if any(folder.iterdir()):
        raise Taken(f"in '{folder}' staan al bestanden; init begint alleen waar nog geen routekaart is")


@contextmanager
def new_folder(folder: Path) -> Iterator[None]:
    """Make a folder and those that it lies in, and keep it locked; where something fails, those made here go again.

    Raises:
        Taken: somebody began in it meanwhile.
        NotWritten: the file system refused.
    """
    made: list[Path] = []
    try:
        try:
            _make(folder, made)
        except OSError as error:
            raise NotWritten(f"'{folder}': {reason(error)}; er is niets geschreven") from error
        with locked(folder):
            refuse_taken(folder)
            yield
    except BaseException:
        for path in reversed(made):
            with suppress(OSError):  # somebody else put something in it
                path.rmdir()
        raise


def _make(folder: Path, made: list[Path]) -> None:
    """Make a folder and those that it lies in, outermost first, and add each that wasn't there to `made`."""
    for path in (*reversed(folder.parents), folder):
        if not path.is_dir():
            with suppress(FileExistsError):  # another made it meanwhile; whether it may be used is seen later
                path.mkdir()
                made.append(path)
