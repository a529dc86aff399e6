"""What git knows of a folder: revisions, the files of a tree or of the index, their bytes; nothing is checked out.

A revision becomes a hash first, behind `--end-of-options`; all other questions see only hashes.
"""

import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from routehln.files.disk.load import MAX_BYTES
from routehln.files.git.call import LIMITS, Limits, call
from routehln.files.git.errors import TOO_LARGE, GitRefused, explain
from routehln.model.characters import CONTROLS
from routehln.model.names import short

_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_CONTROL = re.compile(f"[{CONTROLS}\t\n\r]")
LINK, MODULE = "120000", "160000"


class Entry(NamedTuple):
    """A file of a tree or of the index: its mode, the hash of its bytes, its path from the top of the repository."""

    mode: str
    hash: str
    path: str


class Git:
    """The repository that holds a folder; every question about it may raise GitRefused."""

    def __init__(self, folder: Path, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self.at = os.path.realpath(folder)
        asked = self.ask("rev-parse", "--is-shallow-repository", "--is-inside-work-tree", "--show-prefix")
        shallow, inside, prefix = os.fsdecode(asked).split("\n", 2)
        if inside != "true":
            raise GitRefused(f"'{folder}' ligt niet in de werkmap van een git-repository")
        self.shallow = shallow == "true"
        self.folder = prefix.removesuffix("\n").rstrip("/")  # from the top of the repository; '' where it is the top

    def ask(self, *args: str, given: bytes = b"", fine: tuple[int, ...] = (0,), index: str | None = None) -> bytes:
        """What git answers, where it ends with an exit code that is `fine`; raises GitRefused."""
        code, found, said = call(["-C", self.at, *args], given, index, self.limits)
        if code not in fine:
            raise explain(said, self.at) if said else _SilentError(f"git {args[0]} weigert, zonder te zeggen waarom")
        return found

    def commit(self, revision: str) -> str:
        """The hash of the commit that a revision means; raises GitRefused."""
        if not revision.strip() or _CONTROL.search(revision):
            raise GitRefused("een revisie is een tak, een tag of een commit, zonder stuurtekens; bijvoorbeeld HEAD~1")
        if revision.startswith("-"):
            raise GitRefused(
                f"een revisie begint niet met een streepje; schrijf een tak als 'refs/heads/{short(revision)}'"
            )
        try:
            # ':/text', the last commit that says so, is all text to its end: nothing can stand behind it
            sought = revision if revision.startswith(":/") else f"{revision}^{{commit}}"
            found = self.ask("rev-parse", "--verify", "--quiet", "--end-of-options", sought)
        except _SilentError:
            found = b""
        known = found.decode("ascii", "replace").strip()
        if not _HASH.fullmatch(known):
            raise self._unknown(revision)
        return known

    def merge_base(self, one: str, other: str) -> str:
        """The hash of the last commit that two commits (hashes) have in common; raises GitRefused."""
        try:
            return self.ask("merge-base", one, other).decode().strip()
        except _SilentError:
            raise GitRefused(f"deze twee revisies hebben geen gezamenlijk begin{self._deepen()}") from None

    def tree(self, commit: str) -> list[Entry]:
        """Every file of the folder at a commit (a hash); a link or submodule in its place is one entry."""
        only = ("--", self.folder) if self.folder else ()
        return [_entry(line, 2) for line in self._lines("ls-tree", "-r", "-z", "--full-tree", commit, *only)]

    def index(self) -> list[Entry]:
        """Every file of the folder as it is about to be committed; raises GitRefused where a merge isn't finished."""
        only = ("--", f"../{self.folder.rpartition('/')[2]}") if self.folder else ()
        lines = self._lines("ls-files", "-s", "-z", "--full-name", *only, index=self._of_hook())
        for line in lines:
            if not line.partition(b"\t")[0].endswith(b" 0"):
                raise GitRefused(f"'{_entry(line, 1).path}' is nog niet samengevoegd; los dat op, en doe git add")
        return [_entry(line, 1) for line in lines]

    def blobs(self, hashes: Iterable[str]) -> dict[str, bytes | None]:
        """The bytes of blobs by their hash, None for one that is larger than a file may be."""
        asked = sorted(set(hashes))
        sizes = dict(zip(asked, self._sizes(asked), strict=True))
        small = [known for known in asked if sizes[known] <= MAX_BYTES]
        if sum(sizes[known] for known in small) > self.limits.bytes // 2:
            raise GitRefused(TOO_LARGE)
        found = self.ask("cat-file", "--batch", given=_list(small)) if small else b""
        blobs: dict[str, bytes | None] = dict.fromkeys(asked)
        at = 0
        for known in small:
            at = found.index(b"\n", at) + 1
            blobs[known] = found[at : at + sizes[known]]
            at += sizes[known] + 1
        return blobs

    def _sizes(self, hashes: list[str]) -> list[int]:
        if not hashes:
            return []
        found = self.ask("cat-file", "--batch-check=%(objecttype) %(objectsize)", given=_list(hashes))
        lines = found.decode().splitlines()
        for line in lines:
            if not line.startswith("blob "):  # '<hash> missing'
                raise GitRefused(
                    "een deel van de geschiedenis is hier niet; haal het op met git fetch --refetch --no-filter"
                )
        return [int(line.removeprefix("blob ")) for line in lines]

    def _lines(self, *args: str, index: str | None = None) -> list[bytes]:
        return self.ask(*args, index=index).split(b"\0")[:-1]

    def _of_hook(self) -> str | None:
        """The index that git names to a hook of this repository; for `git commit -a` it is one of the moment."""
        named = os.environ.get("GIT_INDEX_FILE")
        if not named:
            return None
        own = os.fsdecode(self.ask("rev-parse", "--absolute-git-dir")).removesuffix("\n")
        index = os.path.realpath(named)
        return index if Path(index).parent == Path(os.path.realpath(own)) else None  # a worktree's lies deeper

    def _unknown(self, revision: str) -> GitRefused:
        if revision in ("HEAD", "@"):
            return GitRefused("in deze git-repository is nog niets vastgelegd; doe eerst git commit")
        hint = self._deepen() or "; git branch --all en git log tonen wat er is"
        return GitRefused(f"de revisie '{short(revision)}' bestaat hier niet{hint}")

    def _deepen(self) -> str:
        known = "; van de geschiedenis is hier maar een deel: haal de rest op met git fetch --unshallow"
        return known if self.shallow else ""


class _SilentError(GitRefused):
    """Git ended with an error and said nothing."""


def _entry(line: bytes, position: int) -> Entry:
    """A line of ls-tree or ls-files; the hash is its word at `position`."""
    said, _, path = line.partition(b"\t")
    words = said.decode("ascii").split(" ")
    return Entry(words[0], words[position], os.fsdecode(path))


def _list(hashes: list[str]) -> bytes:
    return "".join(f"{known}\n" for known in hashes).encode()
