"""Whether the files are still what they were when they were read."""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

from routehln.errors import RoutehlnError
from routehln.files.disk.edit import Edit
from routehln.files.disk.load import load
from routehln.files.disk.locate import SUFFIX, named_files
from routehln.files.yaml.slip import UnreadableError


class ChangedMeanwhile(RoutehlnError):
    """A file is no longer what it was when it was read; nothing was written."""

    def __init__(self, change: str) -> None:
        super().__init__(f"{change}; er is niets geschreven, probeer opnieuw")


def see(roadmap: Path) -> dict[str, bytes]:
    """The bytes of every file of the routekaart that can be read, by the name that messages give it."""
    seen: dict[str, bytes] = {}
    for name, file in named_files(roadmap).items():
        if file.suffix == SUFFIX:
            with suppress(UnreadableError):
                seen[name] = load(file, roadmap.resolve())
    return seen


def refuse_changed(edits: Iterable[Edit], seen: Mapping[str, bytes]) -> None:
    """Raise ChangedMeanwhile for an edit of a file that isn't what was seen; a file that wasn't there is empty."""
    for edit in edits:
        if seen.get(edit.name, b"") != edit.old:
            raise ChangedMeanwhile(f"{edit.name} is veranderd sinds het gelezen werd")


def refuse_other(now: Mapping[str, bytes], seen: Mapping[str, bytes]) -> None:
    """Raise ChangedMeanwhile where any file came, went or changed since it was seen."""
    gone = [f"{name} is verdwenen" for name in seen if name not in now]
    come = [f"{name} is erbij gekomen" for name in now if name not in seen]
    changed = [f"{name} is veranderd" for name in seen if name in now and now[name] != seen[name]]
    if changed or come or gone:
        raise ChangedMeanwhile(f"{' en '.join([*changed, *come, *gone])} sinds de routekaart gelezen werd")
