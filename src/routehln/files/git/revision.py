"""From a git revision, or the index, to a Routekaart: what `read` does on disk, without checking anything out."""

from collections.abc import Iterable, Mapping
from itertools import repeat
from pathlib import Path

from routehln.files.disk.locate import name_of
from routehln.files.git.errors import TOO_LARGE, TOO_MANY, GitRefused
from routehln.files.git.git import Entry, Git
from routehln.files.git.tree import choose, refuse_no_folder
from routehln.files.read.parse import Parse, Parsed, parse, unreadable
from routehln.files.read.read import Reading, assemble, misnamed
from routehln.files.yaml.slip import Slip, UnreadableError
from routehln.files.yaml.text import MAX_BYTES, too_large
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.routekaart import Routekaart

Blobs = Mapping[str, bytes | None]
MAX_FILES = 20_000  # of the versions together
MAX_TOGETHER = 3 * MAX_BYTES  # likewise; a stranger's megabyte may take three seconds, and a hundred of memory


def read_revision(roadmap: Path, revision: str) -> Reading:
    """Read every file that was under `roadmap` at a revision, called as on disk.

    Where there was no such folder, `present` is False and nothing is found wrong.

    Raises:
        GitRefused: the revision can't be read, or something else than a folder has the folder's name there.
    """
    git = Git(roadmap)
    [reading] = read_listings(git, name_of(roadmap), [git.tree(git.commit(revision))])
    return reading


def read_listings(
    git: Git, name: str, listings: list[list[Entry]], parses: Iterable[Parse] = repeat(parse)
) -> list[Reading]:
    """Read what trees or the index hold, all in one go; `name` is what to call the folder, a parse for each."""
    for entries in listings:
        refuse_no_folder(entries, git.folder)
    chosen = [choose(entries, git.folder) for entries in listings]
    blobs = _blobs(git, {named for each in chosen for named in each.items()})
    return [
        _reading(each, name, blobs, parse) if entries else Reading(Routekaart(), [], complete=True, present=False)
        for each, entries, parse in zip(chosen, listings, parses, strict=False)
    ]


def _blobs(git: Git, named: Iterable[tuple[str, str | None]]) -> Blobs:
    """What is to be read; one blob may have many names, and each is read anew, but once for both versions."""
    hashes = [known for _, known in named if known]
    if len(hashes) > MAX_FILES:
        raise GitRefused(TOO_MANY)
    blobs = git.blobs(hashes)
    if sum(len(blobs[known] or b"") for known in hashes) > MAX_TOGETHER:
        raise GitRefused(TOO_LARGE)
    return blobs


def _reading(chosen: Mapping[str, str | None], name: str, blobs: Blobs, parse: Parse) -> Reading:
    return assemble([_parsed(f"{name}/{path}", known, blobs, parse) for path, known in chosen.items()], name)


def _parsed(name: str, known: str | None, blobs: Blobs, parse: Parse) -> Parsed:
    if ignored := misnamed(name):
        return ignored
    if known is None:
        sentence = "een symlink in git wordt niet gevolgd; zet er het bestand zelf neer"
        return unreadable(name, UnreadableError(Slip(1, 1, RegelId.BESTAND_ONLEESBAAR, sentence)))
    data = blobs[known]
    return unreadable(name, too_large()) if data is None else parse(name, data)
