"""Which two versions are compared, and what each holds; a text that both have is parsed once."""

import re
from bisect import bisect
from collections import defaultdict
from collections.abc import Mapping
from functools import cache
from operator import itemgetter
from pathlib import Path
from typing import NamedTuple

from routehln.errors import WrongUsage
from routehln.files.disk.locate import name_of
from routehln.files.git.git import Git
from routehln.files.git.revision import load_listings, read_listing
from routehln.files.read.parse import parse
from routehln.files.read.read import Contents, Reading, is_read, load_files
from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.answers.version import INDEX, TREE, Unread, Version
from routehln.model.names import short
from routehln.model.records.fields import ID
from routehln.model.records.place import FileName
from routehln.model.records.records import LISTS, PROGRAMMA, Record, named
from routehln.model.records.routekaart import Routekaart

HEAD = "HEAD"
# What a file names that can't be read as YAML: an id, or a name that makes one.
_ID = re.compile(rb"\bid['\"]?[ \t]*:[ \t]*['\"]?([a-z0-9][a-z0-9.-]*)")
_NAME = re.compile(rb"\bnaam['\"]?[ \t]*:(.*)")
_ENDS = (b" #", b",", b"}")  # where a name may end on its line
_HEAD = re.compile(rb"^[{ \t]*['\"]?routekaart['\"]?[ \t]*:", re.MULTILINE)
# Two revisions; not the dots in the text of ':/text' or 'A^{/text}'.
_RANGE = re.compile(r"(?!:/)((?:\{[^}]*\}|[^{])*?)(\.{2,3})(.*)", re.DOTALL)
SHORT = 10  # characters of a hash that people are shown


class Asked(NamedTuple):
    """The two versions asked for: revisions, and `naar` is None for the working tree; `common`: since they parted."""

    van: str
    naar: str | None
    common: bool = False


def asked(van: str | None, naar: str | None) -> Asked:
    """What `[VAN [NAAR]]` means: `A..B`, `A...B`, two revisions, one, or none (HEAD); raises WrongUsage."""
    if van is None:
        return Asked(HEAD, naar)
    two, others = _RANGE.fullmatch(van), _RANGE.fullmatch(naar or "")
    if naar is not None and (two or others):
        alone, other = (van, naar) if two else (naar, van)
        raise WrongUsage(f"'{short(alone)}' noemt al twee revisies; laat '{short(other)}' weg")
    if two is None:
        return Asked(van, naar)
    old, dots, new = two.groups()
    return Asked(old or HEAD, new or HEAD, common=dots == "...")


def read_versions(roadmap: Path, which: Asked, *, staged: bool) -> tuple[Version, Version]:
    """Both versions; with `staged` the later one is the index. Raises GitRefused, or WrongUsage where that can't be."""
    if staged and which.naar is not None:
        raise WrongUsage("--gestaged vergelijkt met wat klaarstaat voor git commit; geef er hoogstens één revisie bij")
    git, name, once = Git(roadmap), name_of(roadmap), cache(parse)
    old = git.commit(which.van)
    new = git.commit(which.naar) if which.naar is not None else None
    if which.common and new:
        old = git.merge_base(old, new)
    listings = [git.tree(old), *([git.tree(new)] if new else [git.index()] if staged else [])]
    contents = load_listings(git, name, listings)
    if len(listings) == 1:
        contents.append(load_files(roadmap))
    before, after = (as_version(read_listing(held, name, once), held or {}) for held in contents)
    van = old[:SHORT] if which.common else which.van
    return before._replace(naam=van), after._replace(naam=which.naar or (INDEX if staged else TREE))


def as_version(reading: Reading, contents: Contents) -> Version:
    """What was read of these contents as one version, without its name yet."""
    files = {name: content for name, content in contents.items() if isinstance(content, bytes) and is_read(name)}
    # 'geen-kop' says that all was read, and none has it
    fouten = [each for each in reading.bevindingen if each.ernst == "fout" and each.regel_id != RegelId.GEEN_KOP]
    unread = _unread(fouten, reading.routekaart, files) if fouten else Unread()
    return Version("", reading.routekaart, reading.bevindingen, reading.complete, reading.present, files, unread)


def _unread(fouten: list[Bevinding], routekaart: Routekaart, files: Mapping[FileName, bytes]) -> Unread:
    """What stands in the way of whom: a fault that names no record, of the one above it and of all in its file."""
    wrong, lost, starts = set[str](), set[FileName](), _starts(routekaart)
    for each in fouten:
        if each.id and ID.fullmatch(each.id):
            wrong.add(each.id)
        else:
            lost.add(each.plaats.bestand)
            records = starts[each.plaats.bestand]
            above = bisect(records, each.plaats.regel, key=itemgetter(0))
            wrong.update(known for _, known in records[max(above - 1, 0) : above])
    held = {name: files.get(name) for name in lost}
    ids = frozenset(known for data in held.values() if data for known in _ids_in(data))
    return Unread(frozenset(wrong), ids, frozenset(lost), None in held.values())


def _starts(routekaart: Routekaart) -> dict[str, list[tuple[int, str]]]:
    """Where in each file the records begin that could be read: the line, and the id."""
    records: list[tuple[str, Record]] = [(PROGRAMMA, routekaart.programma)]
    records += [(str(getattr(each, "id", "")), each) for lijst in LISTS for each in getattr(routekaart, lijst)]
    found: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for known, record in records:
        if record.source.bestand:  # else no file has it
            plaats = record.source.plaats()
            found[plaats.bestand].append((plaats.regel, known))
    for each in found.values():
        each.sort()
    return found


@cache
def _ids_in(data: bytes) -> frozenset[str]:
    """What a text names that can't be read: by id, or by a name that makes one; also where it isn't UTF-8."""
    data = data.replace(b"\0", b"")
    ids = {known.decode() for known in _ID.findall(data)}
    ids |= {named(rest.split(end)[0].decode(errors="replace")) for rest in _NAME.findall(data) for end in _ENDS}
    return frozenset(ids | {PROGRAMMA} if _HEAD.search(data) else ids)
