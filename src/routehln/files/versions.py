"""Which two versions are compared, and what each holds; a text that both have is parsed once."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from routehln.errors import WrongUsage
from routehln.files.git import Entry, Git
from routehln.files.locate import name_of
from routehln.files.parse import Parse, Parsed, parse
from routehln.files.read import Reading, read_routekaart
from routehln.files.revision import read_listings
from routehln.model.fields import ID
from routehln.model.names import short
from routehln.model.records import PROGRAMMA, named
from routehln.model.version import INDEX, TREE, Unread, Version

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
    sources = [git.tree(old), *([git.tree(new)] if new else [git.index()] if staged else [])]
    before, *others = _from_git(git, name, sources, once)
    after = others[0] if others else _from_disk(roadmap, once)
    van = old[:SHORT] if which.common else which.van
    return before._replace(naam=van), after._replace(naam=which.naar or (INDEX if staged else TREE))


def _from_git(git: Git, name: str, sources: list[list[Entry]], once: Parse) -> list[Version]:
    kept: list[dict[str, bytes]] = [{} for _ in sources]
    parses = [_keeping(files, once) for files in kept]
    readings = read_listings(git, name, sources, parses)
    return [as_version(reading, files) for reading, files in zip(readings, kept, strict=True)]


def _from_disk(roadmap: Path, once: Parse) -> Version:
    files: dict[str, bytes] = {}
    return as_version(read_routekaart(roadmap, parse=_keeping(files, once)), files)


def _keeping(files: dict[str, bytes], once: Parse) -> Parse:
    def parse_and_keep(name: str, data: bytes) -> Parsed:
        files[name] = data
        return once(name, data)

    return parse_and_keep


def as_version(reading: Reading, files: Mapping[str, bytes]) -> Version:
    """What was read as one version, without its name yet."""
    named, lost = set[str](), set[str]()
    for each in reading.bevindingen:
        if each.ernst == "fout" and each.regel_id != "geen-kop":  # that says that all was read, and none has it
            if each.id and ID.fullmatch(each.id):
                named.add(each.id)
            else:
                lost.add(each.plaats.bestand)
    unread = _unread(lost, named, files)
    return Version("", reading.routekaart, reading.bevindingen, reading.complete, reading.present, files, unread)


def _unread(lost: set[str], wrong: set[str], files: Mapping[str, bytes]) -> Unread:
    held = {name: files.get(name) for name in lost}
    ids = frozenset(known for data in held.values() if data for known in _ids_in(data))
    unseen = any(data is None or b"\0" in data for data in held.values())  # no text, or of two bytes a character
    return Unread(frozenset(wrong), ids, frozenset(lost), unseen)


@cache
def _ids_in(data: bytes) -> frozenset[str]:
    """What a text names that can't be read: by id, or by a name that makes one."""
    ids = {known.decode() for known in _ID.findall(data)}
    ids |= {named(rest.split(end)[0].decode(errors="replace")) for rest in _NAME.findall(data) for end in _ENDS}
    return frozenset(ids | {PROGRAMMA} if _HEAD.search(data) else ids)
