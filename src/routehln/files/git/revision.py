"""From a git revision, or the index, to a Routekaart, as `read` does on disk, without checking anything out.

The same files are the routekaart as on disk, but no symlink is followed.
"""

from collections.abc import Iterable, Mapping
from pathlib import Path

from routehln.files.disk.load import MAX_BYTES, refusal, too_large
from routehln.files.disk.locate import is_followed, is_hidden, looks_like_yaml, name_of
from routehln.files.git.errors import TOO_LARGE, TOO_MANY, GitRefused
from routehln.files.git.git import LINK, MODULE, Git, GitFile
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
    """Read every file that was under `roadmap` at a revision; messages call them as on disk.

    Where there was no such folder, the reading's `present` is False, and nothing is wrong with it.

    Raises:
        GitRefused: the revision can't be read, or something else than a folder has the folder's name there.
    """
    git = Git(roadmap)
    [contents] = load_listings(git, name_of(roadmap), [git.tree(git.commit(revision))])
    return read_listing(contents, name_of(roadmap))


def read_listing(contents: Contents | None, folder: str, parse: Parse = parse) -> Reading:
    """Make records of the contents of files, as `read_contents` does; None stands for a folder that wasn't there."""
    if contents is None:
        return Reading(Routekaart(), [], complete=True, present=False)
    return read_contents(contents, folder, parse)


def load_listings(git: Git, name: str, listings: list[list[GitFile]]) -> list[Contents | None]:
    """Load the routekaart's files of each listing of a tree or the index; None for a listing that is empty.

    Messages call the folder `name`. Raises GitRefused where the files are too many or too large together, or where
    something else than a folder has the folder's name.
    """
    chosen = [_choose(listing, git.folder) for listing in listings]
    blobs = _blobs(git, chosen)
    contents: list[Contents | None] = []
    for listing, hashes in zip(listings, chosen, strict=True):
        files = {FileName(name, path): _content(blob, blobs) for path, blob in hashes.items()}
        contents.append(files if listing else None)
    return contents


def _choose(listing: Iterable[GitFile], folder: str) -> Hashes:
    """Choose the files that are the routekaart, in path order; raises GitRefused."""
    inside = f"{folder}/" if folder else ""
    kinds = {LINK: "een symlink", MODULE: "een submodule"}
    chosen: dict[str, str | None] = {}
    for mode, blob, full_path in sorted(listing, key=lambda file: file.path):
        if full_path == folder:
            raise GitRefused(f"'{folder}' is in deze revisie geen map, maar {kinds.get(mode, 'een bestand')}")
        path = full_path.removeprefix(inside)
        if is_part(mode, path):
            chosen[path] = None if mode == LINK else blob
    return chosen


def is_part(mode: str, path: str) -> bool:
    """Tell whether the entry of a tree at this path within the folder is a file of the routekaart, or a link to one."""
    name = path.rpartition("/")[2]
    if mode == MODULE or any(map(is_hidden, path.split("/"))):
        return False
    return is_followed(name) if mode == LINK else looks_like_yaml(name)


def _blobs(git: Git, chosen: Iterable[Hashes]) -> Blobs:
    """Read the blobs of these files; raises GitRefused where they are too many or too large together.

    A blob counts once for each path, since the file at each path is parsed; what two versions have at the same path is
    parsed once, and counts once.
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
    content = blobs[blob]
    return too_large() if content is None else content
