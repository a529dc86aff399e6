"""From a folder of YAML files to a Routekaart, with every problem of every file in one go (contract section 2)."""

import os
from collections.abc import Mapping
from pathlib import Path, PurePosixPath
from types import MappingProxyType
from typing import NamedTuple

from routehln.files.disk.clock import is_zone
from routehln.files.disk.load import load
from routehln.files.disk.locate import SUFFIX, looks_like_yaml, name_of, named_files
from routehln.files.read.parse import Parse, Parsed, parse, unreadable
from routehln.files.yaml.slip import UnreadableError
from routehln.model.answers.finding import Bevinding, by_place
from routehln.model.names import short
from routehln.model.records.place import Plaats
from routehln.model.records.records import LISTS, PROGRAMMA, Programma, Record
from routehln.model.records.routekaart import Routekaart

_EMPTY = "in deze map staat geen .yaml-bestand; is dit de map van de routekaart?"
_HEADLESS = "geen enkel bestand heeft de sleutel 'routekaart'; precies één hoort hem te hebben"
_IGNORED = "dit bestand wordt niet gelezen; geef het een naam die op .yaml eindigt"


class Reading(NamedTuple):
    """What could be read, what could not, whether every file opened as YAML, and whether there was a folder at all."""

    routekaart: Routekaart
    bevindingen: list[Bevinding]
    complete: bool
    present: bool = True


def read_routekaart(
    roadmap: Path, instead: Mapping[str, bytes] = MappingProxyType({}), parse: Parse = parse
) -> Reading:
    """Read every file under `roadmap`; what is wrong becomes bevindingen, sorted by place.

    `instead` has bytes by name (the folder's name first), read in the stead of what is on disk. `parse` may remember.
    """
    files = named_files(roadmap)
    inside = Path(os.path.realpath(roadmap))
    parsed = [
        parse(name, instead[name]) if name in instead else _read(files[name], name, inside, parse)
        for name in sorted({*files, *instead})
    ]
    return assemble(parsed, name_of(roadmap))


def assemble(parsed: list[Parsed], name: str) -> Reading:
    """Put the records of all files together; `name` is what to call the folder."""
    bevindingen = [bevinding for each in parsed for bevinding in each.bevindingen]
    complete = all(each.readable for each in parsed)
    heads: list[Programma] = [head for each in parsed for head in each.records.get(PROGRAMMA, ())]
    bevindingen += _one_head(heads, name, complete=complete) if parsed else [_no_head(name, _EMPTY)]
    lists = {key: tuple(record for each in parsed for record in each.records.get(key, ())) for key in LISTS}
    routekaart = Routekaart(heads[0] if heads else Programma(), **lists)
    return Reading(routekaart, sorted(bevindingen, key=by_place), complete)


def _read(file: Path, name: str, inside: Path, parse: Parse) -> Parsed:
    if ignored := misnamed(name):
        return ignored
    try:
        return parse(name, load(file, inside))
    except UnreadableError as error:
        return unreadable(name, error)


def misnamed(name: str) -> Parsed | None:
    """What a file gives that is not read because of its name: a warning; None where it is read."""
    if PurePosixPath(name).suffix == SUFFIX or not looks_like_yaml(name):
        return None
    return Parsed({}, [Bevinding("naam-zonder-yaml", "waarschuwing", Plaats(name, 1, 1), None, _IGNORED)])


def _one_head(heads: list[Programma], name: str, *, complete: bool) -> list[Bevinding]:
    if not heads and complete:
        return [_no_head(name, _HEADLESS)]
    zones = [_unknown_zone(head) for head in heads if not is_zone(head.tijdzone)]
    return [*zones, *(_second_head(head, heads[0]) for head in heads[1:])]


def _no_head(name: str, sentence: str) -> Bevinding:
    return Bevinding("geen-kop", "fout", Plaats(name, 1, 1), None, sentence)


def _unknown_zone(head: Programma) -> Bevinding:
    sentence = f"'tijdzone': '{short(head.tijdzone)}' is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam"
    return Bevinding("waarde", "fout", head.source.plaats("tijdzone"), None, sentence)


def _second_head(head: Record, first: Record) -> Bevinding:
    sentence = f"de sleutel 'routekaart' staat ook al in {first.source.bestand}; houd er één"
    return Bevinding("tweede-kop", "fout", head.source.plaats(), None, sentence)
