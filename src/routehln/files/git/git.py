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
from routehln.files.git.errors import INCOMPLETE, GitRefused, in_dutch
from routehln.model.characters import CONTROLS
from routehln.model.names import short

_HASH = re.compile(r"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_CONTROL = re.compile(f"[{CONTROLS}\t\n\r]")
LINK, MODULE, ABSENT = "120000", "160000", "000000"


class GitFile(NamedTuple):
    """A file of a tree or of the index: its mode, the hash of its bytes, its path from the top of the repository."""

    mode: str
    hash: str
    path: str


class Git:
    """The repository that holds a folder; every question about it may raise GitRefused."""

    def __init__(self, folder: Path, limits: Limits = LIMITS) -> None:
        self.limits = limits
        self.path = os.path.realpath(folder)
        answer = self.ask("rev-parse", "--is-shallow-repository", "--is-inside-work-tree", "--show-prefix")
        shallow, inside, prefix = os.fsdecode(answer).split("\n", 2)
        if inside != "true":
            raise GitRefused(f"'{folder}' ligt niet in de werkmap van een git-repository")
        self.shallow = shallow == "true"
        self.folder = prefix.removesuffix("\n").rstrip("/")  # from the top of the repository; '' where it is the top

    def ask(self, *args: str, stdin: bytes = b"", missing_ok: bool = False, index: str | None = None) -> bytes:
        """Run a git command and give its stdout; raises GitRefused where it fails.

        With `missing_ok` it may end with 1 and say nothing: what is asked for isn't there. `index` is the path of
        another index than the repository's own.
        """
        code, stdout, complaint = call(["-C", self.path, *args], stdin, index, self.limits)
        if code == 0 or (missing_ok and code == 1 and not complaint):
            return stdout
        if complaint:
            raise in_dutch(complaint, self.path)
        raise GitRefused(f"git {args[0]} weigert, zonder te zeggen waarom")

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
        answer = self.ask("rev-parse", "--verify", "--quiet", "--end-of-options", commit, missing_ok=True)
        commit_hash = answer.decode("ascii", "replace").strip()
        if not _HASH.fullmatch(commit_hash):
            raise self._unknown(revision)
        return commit_hash

    def merge_base(self, van: str, naar: str) -> str:
        """Give the hash of the last commit that two commits (hashes) have in common; raises GitRefused."""
        answer = self.ask("merge-base", van, naar, missing_ok=True)
        if not answer:
            raise GitRefused(f"deze twee revisies hebben geen gezamenlijk begin{self._deepen()}")
        return answer.decode().strip()

    def tree(self, commit: str) -> list[GitFile]:
        """List every file of the folder at a commit (a hash); a link or submodule in its place is one entry."""
        only = ("--", self.folder) if self.folder else ()
        return [_git_file(line, 2) for line in self._listed("ls-tree", "-r", "-z", "--full-tree", commit, *only)]

    def differing(self, old: str, new: str, *, deep: bool = True) -> list[GitFile]:
        """List what differs between two commits (hashes) anywhere in the repository, as it is in the later one.

        What is gone there has the mode ABSENT. With `deep` it lists files, else only what lies at the top.
        """
        depth = ("-r",) if deep else ()
        lines = self._listed("diff-tree", "-z", "--no-renames", *depth, old, new)
        return [_differing(facts, path) for facts, path in zip(lines[::2], lines[1::2], strict=True)]

    def index(self) -> list[GitFile]:
        """List every file of the folder as it is about to be committed; raises GitRefused during a merge."""
        only = ("--", f"../{self.folder.rpartition('/')[2]}") if self.folder else ()
        lines = self._listed("ls-files", "-s", "-z", "--full-name", *only, index=self._hook_index())
        for line in lines:
            if not line.partition(b"\t")[0].endswith(b" 0"):
                raise GitRefused(f"'{_git_file(line, 1).path}' is nog niet samengevoegd; los dat op, en doe git add")
        return [_git_file(line, 1) for line in lines]

    def blobs(self, hashes: Iterable[str]) -> dict[str, bytes | None]:
        """Give the bytes of blobs by their hashes, None for one above MAX_BYTES.

        Raises GitRefused where they are too large together, or one isn't in this clone.
        """
        stdin = "".join(f"{blob}\n" for blob in set(hashes))
        stdout = self.ask("cat-file", "--batch", stdin=stdin.encode())
        blobs: dict[str, bytes | None] = {}
        start = 0
        while start < len(stdout):
            end = stdout.index(b"\n", start)
            blob, kind, *size = stdout[start:end].decode().split(" ")
            if kind != "blob":  # '<hash> missing'
                raise GitRefused(INCOMPLETE)
            content = stdout[end + 1 : end + 1 + int(size[0])]
            blobs[blob] = content if len(content) <= MAX_BYTES else None
            start = end + len(content) + 2
        return blobs

    def sizes(self, hashes: Iterable[str]) -> dict[str, int]:
        """Give the sizes in bytes of blobs by their hashes; raises GitRefused where one isn't in this clone."""
        stdin = "".join(f"{blob}\n" for blob in hashes)
        sizes: dict[str, int] = {}
        for line in self.ask("cat-file", "--batch-check", stdin=stdin.encode()).decode().splitlines():
            blob, kind, *size = line.split(" ")
            if kind != "blob":  # '<hash> missing'
                raise GitRefused(INCOMPLETE)
            sizes[blob] = int(size[0])
        return sizes

    def _listed(self, *args: str, index: str | None = None) -> list[bytes]:
        return self.ask(*args, index=index).split(b"\0")[:-1]

    def _hook_index(self) -> str | None:
        """Give the path of the index that git made for a hook of this repository, as for `git commit -a`, if any."""
        named = os.environ.get("GIT_INDEX_FILE")
        if not named:
            return None
        own = os.fsdecode(self.ask("rev-parse", "--absolute-git-dir")).removesuffix("\n")
        index = os.path.realpath(named)
        return index if Path(index).parent == Path(os.path.realpath(own)) else None  # a worktree's lies deeper

    def _unknown(self, revision: str) -> GitRefused:
        if revision in ("HEAD", "@"):
            return GitRefused("deze git-repository heeft nog geen commit; maak er eerst een met git commit")
        hint = self._deepen() or "; git branch --all en git log tonen wat er is"
        return GitRefused(f"de revisie '{short(revision)}' bestaat hier niet{hint}")

    def _deepen(self) -> str:
        """Say how to get the whole history, behind another sentence; nothing where it is here."""
        if not self.shallow:
            return ""
        return "; van de geschiedenis is hier maar een deel: haal de rest op met git fetch --unshallow"


def _git_file(line: bytes, position: int) -> GitFile:
    """Read a line of ls-tree or ls-files, of which the word at `position` is the hash."""
    facts, _, path = line.partition(b"\t")
    words = facts.decode("ascii").split(" ")
    return GitFile(words[0], words[position], os.fsdecode(path))


def _differing(facts: bytes, path: bytes) -> GitFile:
    """Read two lines of diff-tree: `:100644 100644 hash hash M`, of which the later mode and hash count, and a path."""
    _, mode, _, blob, _ = facts.decode("ascii").split(" ")
    return GitFile(mode, blob, os.fsdecode(path))
