"""Questions to git about a folder: revisions, the files of a tree or of the index, their bytes; no checkout.

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
        answer = self.ask("rev-parse", "--is-shallow-repository", "--is-inside-work-tree", "--show-prefix")
        shallow, inside, prefix = os.fsdecode(answer).split("\n", 2)
        if inside != "true":
            raise GitRefused(f"'{folder}' ligt niet in de werkmap van een git-repository")
        self.shallow = shallow == "true"
        self.folder = prefix.removesuffix("\n").rstrip("/")  # from the top of the repository; '' where it is the top

    def ask(self, *args: str, stdin: bytes = b"", fine: tuple[int, ...] = (0,), index: str | None = None) -> bytes:
        """Give the stdout of a git command that ends with an exit code that is `fine`; raises GitRefused."""
        code, stdout, complaint = call(["-C", self.at, *args], stdin, index, self.limits)
        if code in fine:
            return stdout
        if complaint:
            raise explain(complaint, self.at)
        raise _SilentError(f"git {args[0]} weigert, zonder te zeggen waarom")

    def commit(self, revision: str) -> str:
        """Give the hash of the commit that a revision means; raises GitRefused."""
        if not revision.strip() or _CONTROL.search(revision):
            raise GitRefused("een revisie is een tak, een tag of een commit, zonder stuurtekens; bijvoorbeeld HEAD~1")
        if revision.startswith("-"):
            raise GitRefused(
                f"een revisie begint niet met een streepje; schrijf een tak als 'refs/heads/{short(revision)}'"
            )
        # ':/text', the last commit that says so, is all text to its end: nothing can stand behind it
        commit = revision if revision.startswith(":/") else f"{revision}^{{commit}}"
        try:
            answer = self.ask("rev-parse", "--verify", "--quiet", "--end-of-options", commit)
        except _SilentError:
            answer = b""
        commit_hash = answer.decode("ascii", "replace").strip()
        if not _HASH.fullmatch(commit_hash):
            raise self._unknown(revision)
        return commit_hash

    def merge_base(self, van: str, naar: str) -> str:
        """Give the hash of the last commit that two commits (hashes) have in common; raises GitRefused."""
        try:
            return self.ask("merge-base", van, naar).decode().strip()
        except _SilentError:
            raise GitRefused(f"deze twee revisies hebben geen gezamenlijk begin{self._deepen()}") from None

    def tree(self, commit: str) -> list[Entry]:
        """List every file of the folder at a commit (a hash); a link or submodule in its place is one entry."""
        only = ("--", self.folder) if self.folder else ()
        return [_entry(line, 2) for line in self._listed("ls-tree", "-r", "-z", "--full-tree", commit, *only)]

    def differing(self, old: str, new: str) -> list[str]:
        """List the paths that differ between two commits (hashes), from the top of the repository.

        Where these are too many to list, their folders at the top stand for them.
        """
        compare = ("diff-tree", "-z", "--name-only", "--no-renames")
        try:
            paths = self._listed(*compare, "-r", old, new)
        except GitRefused:
            paths = self._listed(*compare, old, new)
        return sorted(map(os.fsdecode, paths))

    def index(self) -> list[Entry]:
        """List every file of the folder as it is about to be committed; raises GitRefused during a merge."""
        only = ("--", f"../{self.folder.rpartition('/')[2]}") if self.folder else ()
        lines = self._listed("ls-files", "-s", "-z", "--full-name", *only, index=self._of_hook())
        for line in lines:
            if not line.partition(b"\t")[0].endswith(b" 0"):
                raise GitRefused(f"'{_entry(line, 1).path}' is nog niet samengevoegd; los dat op, en doe git add")
        return [_entry(line, 1) for line in lines]

    def blobs(self, hashes: Iterable[str]) -> dict[str, bytes | None]:
        """Give the bytes of blobs by their hash, None for one that is larger than a file may be."""
        sizes = self._sizes(sorted(set(hashes)))
        small = {blob: size for blob, size in sizes.items() if size <= MAX_BYTES}
        if sum(small.values()) > self.limits.bytes // 2:
            raise GitRefused(TOO_LARGE)
        blobs: dict[str, bytes | None] = dict.fromkeys(sizes)
        stdout = self.ask("cat-file", "--batch", stdin=_lines(small)) if small else b""
        start = 0
        for blob, size in small.items():
            start = stdout.index(b"\n", start) + 1  # behind a line with its hash and size
            blobs[blob] = stdout[start : start + size]
            start += size + 1
        return blobs

    def _sizes(self, hashes: list[str]) -> dict[str, int]:
        sizes: dict[str, int] = {}
        if not hashes:
            return sizes
        stdout = self.ask("cat-file", "--batch-check=%(objecttype) %(objectsize)", stdin=_lines(hashes))
        for blob, line in zip(hashes, stdout.decode().splitlines(), strict=True):
            if not line.startswith("blob "):  # '<hash> missing'
                raise GitRefused(
                    "een deel van de geschiedenis is hier niet; haal het op met git fetch --refetch --no-filter"
                )
            sizes[blob] = int(line.removeprefix("blob "))
        return sizes

    def _listed(self, *args: str, index: str | None = None) -> list[bytes]:
        return self.ask(*args, index=index).split(b"\0")[:-1]

    def _of_hook(self) -> str | None:
        """Give the index that git names to a hook of this repository; `git commit -a` makes one for the occasion."""
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
        if not self.shallow:
            return ""
        return "; van de geschiedenis is hier maar een deel: haal de rest op met git fetch --unshallow"


class _SilentError(GitRefused):
    """Git ended with an error and said nothing."""


def _entry(line: bytes, position: int) -> Entry:
    """Read a line of ls-tree or ls-files, of which the word at `position` is the hash."""
    facts, _, path = line.partition(b"\t")
    words = facts.decode("ascii").split(" ")
    return Entry(words[0], words[position], os.fsdecode(path))


def _lines(hashes: Iterable[str]) -> bytes:
    return "".join(f"{blob}\n" for blob in hashes).encode()
