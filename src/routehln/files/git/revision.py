"""From a git revision, or the index, to a Routekaart: what `read` does on disk, without checking anything out.

The same files are the routekaart as on disk, but no symlink is followed.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from routehln.files.disk.load import MAX_BYTES, refusal, too_large
from routehln.files.disk.locate import is_followed, is_hidden, looks_like_yaml, name_of
from routehln.files.git.errors import TOO_LARGE, TOO_MANY, GitRefused
from routehln.files.git.git import LINK, MODULE, Entry, Git
from routehln.files.read.parse import parse
from routehln.files.read.read import Content, Contents, Parse, Reading, read_contents
from routehln.model.answers.regel_id import RegelId
from routehln.model.records.place import FileName
from routehln.model.records.routekaart import Routekaart

Hashes = Mapping[str, str | None]  # of blobs, by path within the folder; None for a symlink
Blobs = Mapping[str, bytes | None]  # by hash; None for one that is too large
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
    """Load the files of trees or the index, each as `load_files` does, None for one without entries.

    `name` is what to call the folder. Raises GitRefused where they are too many or too large together, or where
    something else than a folder has the folder's name.
    """
    chosen = [_choose(entries, git.folder) for entries in listings]
    blobs = _blobs(git, chosen)
    contents: list[Contents | None] = []
    for entries, hashes in zip(listings, chosen, strict=True):
        files = {FileName(name, path): _content(blob, blobs) for path, blob in hashes.items()}
        contents.append(files if entries else None)
    return contents


def _choose(entries: Iterable[Entry], folder: str) -> Hashes:
    """Choose the files that are the routekaart, in path order; raises GitRefused."""
    inside = f"{folder}/" if folder else ""
    kinds = {LINK: "een symlink", MODULE: "een submodule"}
    chosen: dict[str, str | None] = {}
    for entry in sorted(entries, key=lambda entry: entry.path):
        if entry.path == folder:
            raise GitRefused(f"'{folder}' is in deze revisie geen map, maar {kinds.get(entry.mode, 'een bestand')}")
        path = entry.path.removeprefix(inside)
        name = path.rpartition("/")[2]
        if entry.mode == MODULE or any(map(is_hidden, path.split("/"))):
            continue
        if entry.mode == LINK and is_followed(name):
            chosen[path] = None
        elif entry.mode != LINK and looks_like_yaml(name):
            chosen[path] = entry.hash
    return chosen


def _blobs(git: Git, chosen: Iterable[Hashes]) -> Blobs:
    """Read the blobs of these files; raises GitRefused where they are too many or too large together.

    A blob counts for each path that has it, since each is read anew; but once where two versions have it there.
    """
    files = set[tuple[str, str | None]]()
    for hashes in chosen:
        files.update(hashes.items())
    to_read = [blob for _, blob in files if blob]
    if len(to_read) > MAX_FILES:
        raise GitRefused(TOO_MANY)
    blobs = git.blobs(to_read)
    if sum(len(blobs[blob] or b"") for blob in to_read) > MAX_TOGETHER:
        raise GitRefused(TOO_LARGE)
    return blobs


def _content(blob: str | None, blobs: Blobs) -> Content:
    if blob is None:
        return refusal(
            RegelId.BESTAND_ONLEESBAAR, "een symlink in git wordt niet gevolgd; zet er het bestand zelf neer"
        )
    data = blobs[blob]
    return too_large() if data is None else data
