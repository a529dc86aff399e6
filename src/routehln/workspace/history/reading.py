"""Read the commits of a history that aren't kept yet, and follow the mijlpalen through them."""

from collections.abc import Sequence

from routehln.files.disk.clock import is_zone
from routehln.files.disk.locate import name_of
from routehln.files.git.line import changes, first_parents
from routehln.files.history.blobs import Blobs
from routehln.files.history.kept import KeptBlobs, KeptLine, keep
from routehln.files.history.plain_blob import Files
from routehln.files.history.states import State, blobs_in, states, versions
from routehln.files.history.states import read as read_files
from routehln.model.history.history import Commit, History, Line
from routehln.model.records.records import Programma
from routehln.rules.history.follow import Follower
from routehln.workspace.history.repository import Repository


def read(repository: Repository) -> History:
    """Read the history up to the repository's commit, and keep it; raises GitRefused, or any of DAMAGE."""
    git, kept, name = repository.git, repository.kept, name_of(repository.roadmap)
    commits = first_parents(git, repository.head)
    start = _start(repository, commits)
    before = start.line.last if start else None
    changed = changes(git, commits[before.number + 1 :] if before else commits, before)
    files = (start.files if start else None) or {}
    blobs = Blobs(git, [*filter(None, files.values()), *blobs_in(changed)], KeptBlobs(kept.database))
    walk = _Walk()
    if start:
        walk.line = start.line
        walk.files = start.files
        walk.follower = Follower(kept.tracks(), read_files(name, files, blobs))
    for state in states(name, versions(changed, files), blobs):
        walk.take(state)
    line = walk.line._replace(last=commits[-1], shallow=git.shallow)
    tracks = walk.follower.tracks()
    if repository.is_head:
        keep(kept, blobs.read, KeptLine(git.folder, line, walk.files), tracks)
    return History(line, tracks)


def _start(repository: Repository, commits: Sequence[Commit]) -> KeptLine | None:
    """Give the kept line that these commits go on from; None where they are to be read from the oldest."""
    kept = repository.kept.line
    if kept is None or kept.files is None or kept.folder != repository.git.folder:
        return None
    if repository.git.shallow or kept.line.shallow:
        return None
    last = kept.line.last
    return kept if commits[last.number : last.number + 1] == [last] else None


class _Walk:
    """The history as far as it was read: its line, the mijlpalen that are followed, and the last files."""

    def __init__(self) -> None:
        self.line = Line(None, Commit(0, "", 0), (), shallow=False, tijdzone=Programma().tijdzone)
        self.follower = Follower()
        self.files: Files | None = {}

    def take(self, state: State) -> None:
        """Go on to the state after the next commit; where that can't be read the mijlpalen stay where they are."""
        if state.routekaart is None:
            self.files = None
            self.line = self.line._replace(skipped=(*self.line.skipped, state.commit))
            return
        self.files = dict(state.files)
        self.follower.step(state.commit, state.routekaart)
        tijdzone = state.routekaart.programma.tijdzone
        first = self.line.first or (state.commit if state.files else None)
        self.line = self.line._replace(first=first, tijdzone=tijdzone if is_zone(tijdzone) else self.line.tijdzone)
