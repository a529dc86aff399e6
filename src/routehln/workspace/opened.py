"""The files of a routekaart, each opened once: what they say, and whether that is sound."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from routehln.errors import InvalidFiles
from routehln.files.disk.locate import find_roadmap, name_of
from routehln.files.disk.write import ChangedMeanwhile
from routehln.files.read.read import Contents, assemble, load_files, parsed
from routehln.model.answers.finding import CAUSES, at_least, by_place
from routehln.rules.checks import references

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.files.read.parse import Parsed
    from routehln.files.read.read import Reading
    from routehln.model.answers.finding import Bevinding
    from routehln.model.answers.version import Versions
    from routehln.model.records.place import FileName
    from routehln.model.records.routekaart import Routekaart


@dataclass(frozen=True)
class Opened:
    """The files of a routekaart as they were when they were opened: their contents and their records, by name."""

    roadmap: Path
    contents: Contents
    parsed: Mapping[FileName, Parsed]

    @property
    def folder(self) -> str:
        """The name that messages give the folder."""
        return name_of(self.roadmap)

    @cached_property
    def reading(self) -> Reading:
        """The records of all files together, and what was wrong with the files when they were read."""
        return assemble(self.parsed.values(), self.folder)

    @cached_property
    def routekaart(self) -> Routekaart:
        """The routekaart, sound in form and references; raises InvalidFiles."""
        return sound(self.reading)

    def folder_in_git(self) -> str:
        """Give the path of the folder from the top of its git repository, or its name where there is none."""
        from routehln.files.git.errors import GitRefused
        from routehln.files.git.git import Git

        try:
            return Git(self.roadmap).folder
        except GitRefused:
            return self.folder

    def edited(self, new: Mapping[FileName, bytes]) -> Opened:
        """Make a copy with these bytes in place of those of these files; only they are parsed again."""
        contents = {**self.contents, **new}
        again = {**self.parsed, **{name: parsed(name, data) for name, data in new.items()}}
        return Opened(self.roadmap, dict(sorted(contents.items())), dict(sorted(again.items())))

    def refreshed(self) -> Opened:
        """Load the files once more and parse those that changed; where none did, it is this value itself."""
        now = load_files(self.roadmap)
        if now == self.contents:
            return self
        unchanged = {name: self.parsed[name] for name, data in now.items() if self.contents.get(name) == data}
        again = {name: unchanged.get(name) or parsed(name, data) for name, data in now.items()}
        return Opened(self.roadmap, now, again)

    def refuse_changed(self) -> None:
        """Load the files once more; raises ChangedMeanwhile where any came, went or changed."""
        now = load_files(self.roadmap)
        differences = [f"{name} is veranderd" for name, data in self.contents.items() if now.get(name, data) != data]
        differences += [f"{name} is erbij gekomen" for name in now if name not in self.contents]
        differences += [f"{name} is verdwenen" for name in self.contents if name not in now]
        if differences:
            raise ChangedMeanwhile(f"{' en '.join(differences)} sinds de routekaart gelezen werd")


def open_routekaart(settings: Settings) -> Opened:
    """Open every file of the routekaart once, and parse it; raises NoRoutekaart."""
    return open_folder(find_roadmap(settings.roadmap))


def open_folder(roadmap: Path) -> Opened:
    """Open every file of this folder once, and parse it."""
    contents = load_files(roadmap)
    return Opened(roadmap, contents, {name: parsed(name, content) for name, content in contents.items()})


def open_versions(settings: Settings, van: str | None, naar: str | None, *, staged: bool) -> Versions:
    """Read the two versions that `van`, `naar` and `staged` name; the later is the working tree where none names it.

    Args:
        settings: where the routekaart is.
        van: a revision, or two with dots between; without it HEAD.
        naar: a revision.
        staged: whether the later version is git's index.

    Raises:
        NoRoutekaart, WrongUsage, GitRefused: there is no such routekaart or version.
    """
    from routehln.files.git.versions import asked, read_versions

    return read_versions(find_roadmap(settings.roadmap), asked(van, naar), staged=staged)


def sound(reading: Reading) -> Routekaart:
    """Give the routekaart that was read, sound in form and references; raises InvalidFiles with every problem."""
    problems = faults(reading)
    if problems:
        raise InvalidFiles(map(str, problems))
    return reading.routekaart


def faults(reading: Reading) -> list[Bevinding]:
    """List what keeps any question from being answered: the fouten in form and references, by place.

    Where there are any, what they may follow from comes first.
    """
    bevindingen = [*reading.bevindingen, *references(reading.routekaart, complete=reading.complete)]
    fouten = at_least(bevindingen, "fout")
    if not fouten:
        return []
    causes = [bevinding for bevinding in reading.bevindingen if bevinding.regel_id in CAUSES]
    return [*sorted(causes, key=by_place), *sorted(fouten, key=by_place)]
