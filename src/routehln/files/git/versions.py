"""Read the two versions that `diff` compares; a file that both have is parsed once."""

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
from routehln.files.git.errors import GitRefused
from routehln.files.git.git import ABSENT, Git, GitFile
from routehln.files.git.revision import load_listings, read_listing
from routehln.files.read.parse import parse
from routehln.files.read.read import Contents, Reading, is_read, load_files
from routehln.model.answers.finding import Bevinding
from routehln.model.answers.regel_id import RegelId
from routehln.model.answers.version import INDEX, TREE, Unread, Version, Versions
from routehln.model.names import short
from routehln.model.records.fields import ID
from routehln.model.records.place import FileName
from routehln.model.records.records import LISTS, PROGRAMMA, Record, id_of_name
from routehln.model.records.routekaart import Routekaart

HEAD = "HEAD"
# An id in a file that can't be read as YAML, and a name that a record without an id gets its id from.
_ID = re.compile(rb"\bid['\"]?[ \t]*:[ \t]*['\"]?([a-z0-9][a-z0-9.-]*)")
_NAME = re.compile(rb"\bnaam['\"]?[ \t]*:(.*)")
_ENDS = (b" #", b",", b"}")  # where a name may end on its line
_HEAD = re.compile(rb"^[{ \t]*['\"]?routekaart['\"]?[ \t]*:", re.MULTILINE)
# Two revisions; not the dots in the text of ':/text' or 'A^{/text}'.
_RANGE = re.compile(r"(?!:/)((?:\{[^}]*\}|[^{])*?)(\.{2,3})(.*)", re.DOTALL)
SHORT = 10  # characters of a hash that people are shown


class Asked(NamedTuple):
    """The two revisions asked for; without `naar` the later version is the working tree, or the index.

    With `common` the earlier version is the last commit that both have in common.
    """

    van: str
    naar: str | None
    common: bool = False


def asked(van: str | None, naar: str | None) -> Asked:
    """Tell what `[VAN [NAAR]]` means: `A..B`, `A...B`, two revisions, one, or none (HEAD); raises WrongUsage."""
    if van is None:
        return Asked(HEAD, naar)
    van_range, naar_range = _RANGE.fullmatch(van), _RANGE.fullmatch(naar or "")
    if naar is not None and (van_range or naar_range):
        whole, superfluous = (van, naar) if van_range else (naar, van)
        raise WrongUsage(f"'{short(whole)}' noemt al twee revisies; laat '{short(superfluous)}' weg")
    if van_range is None:
        return Asked(van, naar)
    old, dots, new = van_range.groups()
    return Asked(old or HEAD, new or HEAD, common=dots == "...")


def read_versions(roadmap: Path, revisions: Asked, *, staged: bool) -> Versions:
    """Read both versions; with `staged` the later one is the index.

    Raises:
        GitRefused: git, or what a revision holds, stands in the way.
        WrongUsage: two revisions are asked for, and the index.
    """
    if staged and revisions.naar is not None:
        raise WrongUsage("--gestaged vergelijkt met wat klaarstaat voor git commit; geef er hoogstens één revisie bij")
    git, name = Git(roadmap), name_of(roadmap)
    old = git.commit(revisions.van)
    new = git.commit(revisions.naar) if revisions.naar is not None else None
    if revisions.common and new:
        old = git.merge_base(old, new)
    listings = [git.tree(old)]
    later = later_files(git, old, new, listings[0]) if new else Later(git.index() if staged else [])
    if new or staged:
        listings.append(later.entries)
    contents = load_listings(git, name, listings)
    if len(listings) == 1:
        contents.append(load_files(roadmap))
    once = cache(parse)
    before, after = (as_version(read_listing(files, name, once), files or {}) for files in contents)
    van = old[:SHORT] if revisions.common else revisions.van
    naar = revisions.naar or (INDEX if staged else TREE)
    return Versions(
        before._replace(naam=van, commit=old[:SHORT]),
        after._replace(naam=naar, commit=new[:SHORT] if new else ""),
        later.elsewhere,
    )


class Later(NamedTuple):
    """The files of the folder at the later commit, and the paths outside it that differ from the earlier one."""

    entries: list[GitFile]
    elsewhere: tuple[str, ...] = ()


def later_files(git: Git, old: str, new: str, entries: list[GitFile]) -> Later:
    """List the later commit (a hash) by what differs from the earlier one, at which the folder has these entries.

    Where more differs than can be listed, only the names at the top of the repository are told.
    """
    try:
        differing = git.differing(old, new)
    except GitRefused:
        return Later(git.tree(new), _outside(git.folder, git.differing(old, new, deep=False)))
    by_path = {entry.path: entry for entry in entries}
    by_path |= {entry.path: entry for entry in differing if f"{entry.path}/".startswith(_inside(git.folder))}
    present = [entry for entry in by_path.values() if entry.mode != ABSENT]
    return Later(present, _outside(git.folder, differing))


def _outside(folder: str, entries: list[GitFile]) -> tuple[str, ...]:
    """Give the paths that are neither the folder, nor in it or above it."""
    inside = _inside(folder)
    paths = sorted(entry.path for entry in entries)
    return tuple(path for path in paths if not f"{path}/".startswith(inside) and not inside.startswith(f"{path}/"))


def _inside(folder: str) -> str:
    """Give what the paths in a folder begin with: nothing where it is the top of the repository."""
    return f"{folder}/" if folder else ""


def as_version(reading: Reading, contents: Contents) -> Version:
    """Make a version, still without a name, of these contents and what was read of them."""
    files = {name: content for name, content in contents.items() if isinstance(content, bytes) and is_read(name)}
    # 'geen-kop' says that all was read, and none has it
    fouten = [fout for fout in reading.bevindingen if fout.ernst == "fout" and fout.regel_id != RegelId.GEEN_KOP]
    unread = _unread(fouten, reading.routekaart, files) if fouten else Unread()
    return Version("", *reading, files, unread)


def _unread(fouten: list[Bevinding], routekaart: Routekaart, files: Mapping[FileName, bytes]) -> Unread:
    """Tell which records couldn't be read as they stand, and which files may hold more than was read.

    A fault that names a record is in that one. Any other is in the record above it, and may hide others in its file.
    """
    wrong, hidden, starts = set[str](), set[FileName](), _starts(routekaart)
    for fout in fouten:
        if fout.id and ID.fullmatch(fout.id):
            wrong.add(fout.id)
            continue
        hidden.add(fout.plaats.bestand)
        records = starts[fout.plaats.bestand]
        above = bisect(records, fout.plaats.regel, key=itemgetter(0))
        if above:
            wrong.add(records[above - 1][1])
    ids = frozenset[str]()
    for bestand in hidden & files.keys():
        ids |= _ids_in(files[bestand])
    return Unread(frozenset(wrong), ids, frozenset(hidden), unseen=not hidden <= files.keys())


def _starts(routekaart: Routekaart) -> dict[str, list[tuple[int, str]]]:
    """Give the line and the id of each record that could be read, by file, in the order of their lines."""
    records: list[tuple[str, Record]] = [(PROGRAMMA, routekaart.programma)]
    for key in LISTS:
        records += [(getattr(record, "id", None) or "", record) for record in getattr(routekaart, key)]
    starts: dict[str, list[tuple[int, str]]] = defaultdict(list)
    for record_id, record in records:
        plaats = record.source.plaats()
        starts[plaats.bestand].append((plaats.regel, record_id))
    for in_file in starts.values():
        in_file.sort()
    return starts


@cache
def _ids_in(data: bytes) -> frozenset[str]:
    """Find the ids in a file that can't be read, perhaps not even as UTF-8, and those that its names would make."""
    data = data.replace(b"\0", b"")
    ids = {record_id.decode() for record_id in _ID.findall(data)}
    for name in _NAME.findall(data):
        for end in _ENDS:
            ids.add(id_of_name(name.split(end)[0].decode(errors="replace")))
    if _HEAD.search(data):
        ids.add(PROGRAMMA)
    return frozenset(ids)
