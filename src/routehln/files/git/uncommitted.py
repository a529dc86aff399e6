"""Whether the files on disk are those of a commit. Cheap: nothing is parsed."""

import hashlib
from pathlib import Path

from routehln.files.disk.locate import SUFFIX, yaml_paths
from routehln.files.git.git import LINK, MODULE, Git


def differs(git: Git, roadmap: Path, commit: str) -> bool:
    """Tell whether a file of the folder was changed, added or taken away since a commit (a hash); raises GitRefused.

    A symlink isn't followed, and counts for nothing.
    """
    top = f"{git.folder}/" if git.folder else ""
    committed: dict[str, str] = {}
    for mode, blob, path in git.tree(commit):
        if mode not in (LINK, MODULE) and path.endswith(SUFFIX) and "/." not in f"/{path.removeprefix(top)}":
            committed[path.removeprefix(top)] = blob
    files = [Path(path) for path in yaml_paths(roadmap) if path.endswith(SUFFIX)]
    present = {file.relative_to(roadmap).as_posix(): file for file in files if not file.is_symlink()}
    if committed.keys() != present.keys():
        return True
    return any(not _is(committed[name], file.read_bytes()) for name, file in present.items())


def _is(blob: str, content: bytes) -> bool:
    """Tell whether a blob has this content, with the ends of lines as git may have changed them."""
    return blob in (_hash(content, len(blob)), _hash(content.replace(b"\r\n", b"\n"), len(blob)))


def _hash(content: bytes, length: int) -> str:
    """Give git's name of a blob, of so many characters: by SHA-1 or by SHA-256."""
    named = b"blob %d\0" % len(content) + content
    digest = hashlib.sha1(named, usedforsecurity=False) if length == 2 * 20 else hashlib.sha256(named)
    return digest.hexdigest()
