"""Whether a file is still what it was when it was read."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from routehln.errors import RoutehlnError
from routehln.files.edit import Edit
from routehln.files.load import load
from routehln.files.locate import yaml_files
from routehln.files.slip import UnreadableError


class ChangedMeanwhile(RoutehlnError):
    """A file is no longer what it was when it was read; nothing was written."""

    def __init__(self, name: str) -> None:
        super().__init__(f"{name} is veranderd sinds het gelezen werd; er is niets geschreven, probeer opnieuw")


def see(roadmap: Path) -> dict[Path, bytes]:
    """The bytes of every file of the routekaart that can be read."""
    seen: dict[Path, bytes] = {}
    for file in yaml_files(roadmap):
        with suppress(UnreadableError):
            seen[file] = load(file, roadmap.resolve())
    return seen


def refuse_changed(edits: Iterable[Edit], seen: Mapping[Path, bytes]) -> None:
    """Raise ChangedMeanwhile for an edit of a file that isn't what was seen; a file that wasn't there is empty."""
    for edit in edits:
        if seen.get(edit.file, b"") != edit.old:
            raise ChangedMeanwhile(edit.name)
