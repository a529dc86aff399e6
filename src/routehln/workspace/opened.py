"""The routekaart on the table: every file opened once, what it says, and whether that is sound."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from routehln.errors import InvalidFiles
from routehln.files.disk.locate import find_roadmap, name_of
from routehln.files.disk.write import ChangedMeanwhile
from routehln.files.read.read import Contents, assemble, load_files, parsed
from routehln.model.answers.finding import by_place
from routehln.rules.checks import references

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.files.read.parse import Parsed
    from routehln.files.read.read import Reading
    from routehln.model.answers.finding import Bevinding
    from routehln.model.records.place import FileName
    from routehln.model.records.routekaart import Routekaart


@dataclass(frozen=True)
class Opened:
    """The files of a routekaart as they were when they were opened, each with what it says, by their names."""

    roadmap: Path
    contents: Contents
    parsed: Mapping[FileName, Parsed]

    @cached_property
    def reading(self) -> Reading:
        """The records of all files together, and everything that is wrong with the files."""
        return assemble(self.parsed.values(), name_of(self.roadmap))

    @cached_property
    def routekaart(self) -> Routekaart:
        """The routekaart, sound in form and references; raises InvalidFiles."""
        return sound(self.reading)

    def edited(self, new: Mapping[FileName, bytes]) -> Opened:
        """The same routekaart with other bytes in these files; only they are read again."""
        again = {name: parsed(name, data) for name, data in new.items()}
        names = sorted({*self.contents, *new})
        contents = {name: new.get(name, self.contents.get(name, b"")) for name in names}
        return Opened(self.roadmap, contents, {name: again.get(name) or self.parsed[name] for name in names})

    def refuse_changed(self) -> None:
        """Look at the files once more; raises ChangedMeanwhile where any came, went or changed."""
        now = load_files(self.roadmap)
        gone = [f"{name} is verdwenen" for name in self.contents if name not in now]
        come = [f"{name} is erbij gekomen" for name in now if name not in self.contents]
        both = [name for name in self.contents if name in now]
        changed = [f"{name} is veranderd" for name in both if now[name] != self.contents[name]]
        if changed or come or gone:
            raise ChangedMeanwhile(f"{' en '.join([*changed, *come, *gone])} sinds de routekaart gelezen werd")


def open_routekaart(settings: Settings) -> Opened:
    """Open every file once, and read it; raises NoRoutekaart."""
    return open_folder(find_roadmap(settings.roadmap))


def open_folder(roadmap: Path) -> Opened:
    """Open every file of this folder once, and read it."""
    contents = load_files(roadmap)
    return Opened(roadmap, contents, {name: parsed(name, content) for name, content in contents.items()})


def sound(reading: Reading) -> Routekaart:
    """The routekaart that was read, sound in form and references; raises InvalidFiles with every problem."""
    wrong = faults(reading)
    if wrong:
        raise InvalidFiles(map(str, wrong))
    return reading.routekaart


def faults(reading: Reading) -> list[Bevinding]:
    """What makes any answer impossible, by place."""
    found = [*reading.bevindingen, *references(reading.routekaart, complete=reading.complete)]
    return sorted((bevinding for bevinding in found if bevinding.ernst == "fout"), key=by_place)
