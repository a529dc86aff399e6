"""The first-parent line of a commit: its commits in their order, and what each changed in the folder.

Plumbing only: `git log` would listen to the repository's own settings, of which some run programs.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from routehln.files.disk.locate import looks_like_yaml
from routehln.files.git.git import ABSENT, Git, GitFile
from routehln.model.history.history import Commit

_RAW = ("-r", "-z", "--root", "--no-renames")


class Change(NamedTuple):
    """What a commit changed in the folder, which lay at `folder` in the repository then.

    `files` are as they are after it, a file that it removed with the mode ABSENT.
    """

    commit: Commit
    folder: str
    files: list[GitFile]


class _Entry(NamedTuple):
    """A line of `diff-tree --raw`: a file before and after a commit."""

    old: GitFile
    new: GitFile


def first_parents(git: Git, head: str) -> list[Commit]:
    """List the commits from the oldest one that this clone has to `head` (a hash), each the next one's first parent."""
    lines = git.ask("rev-list", "--first-parent", "--timestamp", "--reverse", head).decode("ascii").splitlines()
    commits: list[Commit] = []
    for number, line in enumerate(lines):
        seconds, commit_hash = line.split(" ")
        commits.append(Commit(number, commit_hash, int(seconds)))
    return commits


def changes(git: Git, commits: list[Commit], before: Commit | None = None) -> list[Change]:
    """List what these commits changed in the folder, oldest first; commits that left it alone are left out.

    Where the folder came in by moving from another place in the repository, its changes there go before. `before` is
    the commit that the first one follows; without it that one has no parent here, and all its files are new.
    """
    later: list[Change] = []
    folder = git.folder
    while True:
        in_folder = list(_changes_in(git, folder, commits, before))
        later = in_folder + later
        arrival = in_folder[0].commit if in_folder else None
        if before is not None or arrival is None or arrival == commits[0]:
            return later
        commits = [commit for commit in commits if commit.number < arrival.number]
        moved_from = _moved_from(git, folder, commits[-1], arrival)
        if moved_from is None:
            return later
        folder = moved_from


def _changes_in(git: Git, folder: str, commits: list[Commit], before: Commit | None) -> Iterator[Change]:
    """Give the changes of commits in the folder at this path from the top of the repository."""
    questions: list[str] = []
    parent = before
    for commit in commits:
        questions.append(f"{commit.hash} {parent.hash}\n" if parent else f"{commit.hash}\n")
        parent = commit
    to_top = "../" * (git.folder.count("/") + 1)  # git reads a path from where it is asked
    only = ("--", to_top + folder) if folder else ()
    answer = git.ask("diff-tree", "--stdin", *_RAW, *only, stdin="".join(questions).encode())
    by_hash = {commit.hash: commit for commit in commits}
    for commit_hash, entries in _by_commit(answer):
        yield Change(by_hash[commit_hash], folder, [entry.new for entry in entries])


def _by_commit(answer: bytes) -> Iterator[tuple[str, list[_Entry]]]:
    """Read what `diff-tree --stdin -z` tells: a commit's hash, then a line of facts and a path for each file."""
    commit_hash, entries = "", list[_Entry]()
    words = iter(answer.split(b"\0")[:-1])
    for word in words:
        if word.startswith(b":"):
            entries.append(_entry(word, next(words)))
            continue
        if entries:
            yield commit_hash, entries
        commit_hash, entries = word.decode("ascii"), []
    if entries:
        yield commit_hash, entries


def _entry(facts: bytes, path: bytes) -> _Entry:
    """Read `:100644 100644 hash hash M` and a path."""
    old_mode, new_mode, old_hash, new_hash, _ = facts[1:].decode("ascii").split(" ")
    name = path.decode("utf-8", "surrogateescape")
    return _Entry(GitFile(old_mode, old_hash, name), GitFile(new_mode, new_hash, name))


def _moved_from(git: Git, folder: str, before: Commit, arrival: Commit) -> str | None:
    """Give the path from which the commit `arrival` moved the folder; None where it made the folder anew.

    At that path it removed files that it added in the folder; `before` is the commit that it follows.
    """
    if not folder:
        return None
    answer = git.ask("diff-tree", "--stdin", *_RAW, stdin=f"{arrival.hash} {before.hash}\n".encode())
    entries: list[_Entry] = []
    for _, of_commit in _by_commit(answer):
        entries += of_commit
    added: dict[str, list[str]] = {}
    for entry in entries:
        if entry.new.path.startswith(f"{folder}/") and looks_like_yaml(entry.new.path):
            added.setdefault(entry.new.hash, []).append(entry.new.path.removeprefix(folder))
    places = Counter(_places(entries, added))
    return min(places, key=lambda place: (-places[place], place)) if places else None


def _places(entries: Iterable[_Entry], added: dict[str, list[str]]) -> Iterator[str]:
    """Give the folder of each removed file whose bytes were added under the same path in the other folder."""
    for entry in entries:
        if entry.new.mode != ABSENT:
            continue
        for path in added.get(entry.old.hash, ()):
            if f"/{entry.old.path}".endswith(path):
                yield f"/{entry.old.path}".removesuffix(path).removeprefix("/")
