"""From a folder of YAML files to a Routekaart, with every problem of every file in one go (contract section 2)."""

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from routehln.files.load import load
from routehln.files.locate import yaml_files
from routehln.files.parse import Parsed, parse, unreadable
from routehln.files.slip import UnreadableError
from routehln.model.finding import Bevinding, by_place
from routehln.model.place import Node, Plaats
from routehln.model.records import LISTS, Programma, Record
from routehln.model.routekaart import Routekaart


class Reading(NamedTuple):
    """What could be read, what could not, and whether every file could be opened as YAML."""

    routekaart: Routekaart
    bevindingen: list[Bevinding]
    complete: bool


def read_routekaart(roadmap: Path, instead: Mapping[str, bytes] = MappingProxyType({})) -> Reading:
    """Read every file under `roadmap`; what is wrong becomes bevindingen, sorted by place.

    `instead` has bytes by name (the folder's name first), read in the stead of what is on disk.
    """
    root = Path(os.path.realpath(roadmap))
    files = yaml_files(roadmap)
    real = {Path(os.path.realpath(file)) for file in files if not file.is_symlink()}
    named = {f"{root.name}/{file.relative_to(roadmap).as_posix()}": file for file in files}
    parsed: list[Parsed] = []
    for name in sorted({*named, *instead}):
        if name in instead:
            parsed.append(parse(name, instead[name]))
        elif name.endswith(".yml"):
            parsed.append(_ignored(name))
        elif not (named[name].is_symlink() and Path(os.path.realpath(named[name])) in real):
            parsed.append(_read(named[name], name, root))
    return assemble(parsed, root.name)


def assemble(parsed: list[Parsed], name: str) -> Reading:
    """Put the records of all files together; `name` is what to call the folder."""
    places: dict[int, tuple[str, Node]] = {}
    for each in parsed:
        places |= each.places
    bevindingen = [bevinding for each in parsed for bevinding in each.bevindingen]
    complete = all(each.readable for each in parsed)
    heads = [each.bestand.routekaart for each in parsed if each.bestand.routekaart is not None]
    bevindingen += _one_head(heads, places, name, missing_is_wrong=not bevindingen)
    lists = {key: tuple(record for each in parsed for record in getattr(each.bestand, key)) for key in LISTS}
    routekaart = Routekaart(heads[0] if heads else Programma(), **lists, places=places)
    return Reading(routekaart, sorted(bevindingen, key=by_place), complete)


def _read(file: Path, name: str, root: Path) -> Parsed:
    try:
        return parse(name, load(file, root))
    except UnreadableError as error:
        return unreadable(name, error)


def _ignored(name: str) -> Parsed:
    sentence = "dit bestand wordt niet gelezen; geef het een naam die op .yaml eindigt"
    found = Bevinding("naam-zonder-yaml", "waarschuwing", Plaats(name, 1, 1), None, sentence)
    return parse(name, b"")._replace(bevindingen=[found])


def _one_head(
    heads: list[Programma], places: dict[int, tuple[str, Node]], name: str, *, missing_is_wrong: bool
) -> list[Bevinding]:
    if not heads and missing_is_wrong:
        sentence = "geen enkel bestand heeft de sleutel 'routekaart'; precies één hoort hem te hebben"
        return [Bevinding("geen-kop", "fout", Plaats(name, 1, 1), None, sentence)]
    return [_second_head(head, heads[0], places) for head in heads[1:]]


def _second_head(head: Record, first: Record, places: dict[int, tuple[str, Node]]) -> Bevinding:
    bestand, node = places[id(head)]
    sentence = f"de sleutel 'routekaart' staat ook al in {places[id(first)][0]}; houd er één"
    return Bevinding("tweede-kop", "fout", Plaats(bestand, node.line, node.column), None, sentence)
