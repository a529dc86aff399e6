"""From a folder of YAML files to a Routekaart, with every problem of every file in one go (contract section 2)."""

import os
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from routehln.files.disk.clock import is_zone
from routehln.files.disk.load import load
from routehln.files.disk.locate import SUFFIX, looks_like_yaml, name_of, named_files
from routehln.files.read.parse import Parsed, parse, unreadable
from routehln.files.slip import UnreadableError
from routehln.model.answers.finding import Bevinding, by_place
from routehln.model.answers.regel_id import RegelId
from routehln.model.names import short
from routehln.model.records.place import FileName, Plaats
from routehln.model.records.records import LISTS, PROGRAMMA, Programma
from routehln.model.records.routekaart import Routekaart

_EMPTY = "in deze map staat geen .yaml-bestand; is dit de map van de routekaart?"
_HEADLESS = "geen enkel bestand heeft de sleutel 'routekaart'; precies één hoort hem te hebben"
_IGNORED = "dit bestand wordt niet gelezen; geef het een naam die op .yaml eindigt"

Content = bytes | UnreadableError  # what a file holds, or why that can't be read
Contents = Mapping[FileName, Content]  # by the names that messages give the files, in path order
Parse = Callable[[FileName, bytes], Parsed]


class Reading(NamedTuple):
    """The routekaart as far as it could be read, and what is wrong with its files.

    `complete` is False where a file may hold records whose ids aren't known; `present` where there was no folder.
    """

    routekaart: Routekaart
    bevindingen: list[Bevinding]
    complete: bool
    present: bool = True


def read_routekaart(roadmap: Path) -> Reading:
    """Read every file under `roadmap`; what is wrong becomes bevindingen, sorted by place."""
    return read_contents(load_files(roadmap), name_of(roadmap))


def load_files(roadmap: Path, loaded: Mapping[FileName, bytes] = MappingProxyType({})) -> Contents:
    """Load every file under `roadmap`, each opened once, in path order.

    `loaded` has the bytes of files that were opened already, by the names that messages give them.
    """
    inside = Path(os.path.realpath(roadmap))
    contents: dict[FileName, Content] = {}
    for name, file in named_files(roadmap).items():
        contents[name] = loaded[name] if name in loaded else _load(name, file, inside)
    return contents


def read_contents(contents: Contents, folder: str, parse: Parse = parse) -> Reading:
    """Make records of the contents of files; messages call the folder `folder`, and `parse` may have a memory."""
    return assemble([parsed(name, content, parse) for name, content in contents.items()], folder)


def parsed(name: FileName, content: Content, parse: Parse = parse) -> Parsed:
    """Make records of the content of one file, or a bevinding of what stands in the way."""
    if not is_read(name):
        return Parsed({}, [Bevinding(RegelId.NAAM_ZONDER_YAML, "waarschuwing", Plaats(name, 1, 1), None, _IGNORED)])
    if isinstance(content, UnreadableError):
        return unreadable(name, content)
    return parse(name, content)


def is_read(name: str) -> bool:
    """Whether a file that looks like YAML is read; if not, a bevinding warns about its name."""
    return name.endswith(SUFFIX) or not looks_like_yaml(name)


def assemble(files: Iterable[Parsed], folder: str) -> Reading:
    """Put the records of all files together; messages call the folder `folder`."""
    records: dict[str, list[Any]] = {key: [] for key in (PROGRAMMA, *LISTS)}
    together = list(files)
    for file in together:
        for key, in_file in file.records.items():
            records[key] += in_file
    heads = records.pop(PROGRAMMA)
    asked = _asked(heads, records)
    bevindingen: list[Bevinding] = []
    complete = True
    for file in together:
        file_asked = file.asked(asked)
        bevindingen += file_asked.bevindingen
        complete = complete and file_asked.readable
    bevindingen += _one_head(heads, folder, complete=complete) if together else [_no_head(folder, _EMPTY)]
    lists = {key: tuple(items) for key, items in records.items()}
    spoiled = frozenset[str]().union(*(file.spoiled for file in together))
    routekaart = Routekaart(heads[0] if heads else Programma(), **lists, spoiled=spoiled)
    return Reading(routekaart, sorted(bevindingen, key=by_place), complete)


def _asked(heads: list[Programma], records: Mapping[str, list[Any]]) -> list[str]:
    """List the keys that every step must have in a routekaart with these records (`Record.conditional`)."""
    asked = ["fase"] if records["fasen"] else []
    if records["leefgebieden"] or any(head.onderdelen for head in heads):
        asked.append("onderdeel")
    return asked


def _load(name: FileName, file: Path, inside: Path) -> Content:
    if not is_read(name):
        return b""
    try:
        return load(file, inside)
    except UnreadableError as error:
        return error


def _one_head(heads: list[Programma], folder: str, *, complete: bool) -> list[Bevinding]:
    """Find what is wrong with the keys 'routekaart', of which there is to be one."""
    if not heads and complete:
        return [_no_head(folder, _HEADLESS)]
    bevindingen: list[Bevinding] = []
    for head in heads:
        if not is_zone(head.tijdzone):
            sentence = f"'tijdzone': '{short(head.tijdzone)}' is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam"
            bevindingen.append(Bevinding(RegelId.WAARDE, "fout", head.source.plaats("tijdzone"), None, sentence))
    for head in heads[1:]:
        sentence = f"de sleutel 'routekaart' staat ook al in {heads[0].source.bestand}; houd er één"
        bevindingen.append(Bevinding(RegelId.TWEEDE_KOP, "fout", head.source.plaats(), None, sentence))
    return bevindingen


def _no_head(folder: str, sentence: str) -> Bevinding:
    return Bevinding(RegelId.GEEN_KOP, "fout", Plaats(FileName(folder, ""), 1, 1), None, sentence)
