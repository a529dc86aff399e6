"""From a git revision, or the index, to a Routekaart: what `read` does on disk, without checking anything out."""

from collections.abc import Iterable, Mapping
from pathlib import Path

from routehln.files.disk.load import MAX_BYTES, too_large
from routehln.files.disk.locate import name_of
from routehln.files.git.errors import TOO_LARGE, TOO_MANY, GitRefused
from routehln.files.git.git import Entry, Git
from routehln.files.git.tree import choose, refuse_no_folder
from routehln.files.read.parse import parse
from routehln.files.read.read import Content, Contents, Parse, Reading, read_contents
from routehln.files.slip import Slip, UnreadableError
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName
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
    [contents] = load_listings(git, name_of(roadmap), [git.tree(git.commit(revision))])
    return read_listing(contents, name_of(roadmap))


def read_listing(contents: Contents | None, folder: str, parse: Parse = parse) -> Reading:
    """Make records of what a listing holds, as `read_contents` does; of None, where there was no folder, none."""
    if contents is None:
        return Reading(Routekaart(), [], complete=True, present=False)
    return read_contents(contents, folder, parse)


def load_listings(git: Git, name: str, listings: list[list[Entry]]) -> list[Contents | None]:
    """What trees or the index hold, all in one go, each as `load_files` has it; None for one without entries.

    `name` is what to call the folder.
    """
    for entries in listings:
        refuse_no_folder(entries, git.folder)
    chosen = [choose(entries, git.folder) for entries in listings]
    blobs = _blobs(git, {named for each in chosen for named in each.items()})
    return [_contents(each, name, blobs) if entries else None for each, entries in zip(chosen, listings, strict=True)]


def _blobs(git: Git, named: Iterable[tuple[str, str | None]]) -> Blobs:
    """What is to be read; one blob may have many names, and each is read anew, but once for both versions."""
    hashes = [known for _, known in named if known]
    if len(hashes) > MAX_FILES:
        raise GitRefused(TOO_MANY)
    blobs = git.blobs(hashes)
    if sum(len(blobs[known] or b"") for known in hashes) > MAX_TOGETHER:
        raise GitRefused(TOO_LARGE)
    return blobs


def _contents(chosen: Mapping[str, str | None], name: str, blobs: Blobs) -> Contents:
    return {FileName(name, path): _content(blob, blobs) for path, blob in chosen.items()}


def _content(blob: str | None, blobs: Blobs) -> Content:
    if blob is None:
        sentence = "een symlink in git wordt niet gevolgd; zet er het bestand zelf neer"
        return UnreadableError(Slip(1, 1, RegelId.BESTAND_ONLEESBAAR, sentence))
    data = blobs[blob]
    return too_large() if data is None else data
