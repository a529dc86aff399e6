"""The git repository that holds the routekaart, opened with what is kept of its history. Cheap: YAML isn't needed."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, NamedTuple

from routehln.files.disk.locate import find_roadmap
from routehln.files.git.git import Git
from routehln.files.history.kept import Kept
from routehln.workspace.question import VARIABLE

if TYPE_CHECKING:
    from pathlib import Path

    from routehln.commands.options import Settings
    from routehln.files.history.kept import KeptLine


class Repository(NamedTuple):
    """The repository of a roadmap folder, the hash of the commit that is looked at, and what is kept of its history.

    Only the history up to HEAD is kept (`is_head`).
    """

    roadmap: Path
    git: Git
    head: str
    kept: Kept
    is_head: bool = True

    def whole(self) -> KeptLine | None:
        """Give the line that is kept, if it is the whole history up to this commit."""
        kept = self.kept.line
        if kept is None or self.git.shallow:
            return None
        return kept if (kept.folder, kept.line.last.hash) == (self.git.folder, self.head) else None


def open_repository(settings: Settings) -> Repository:
    """Open the repository that holds the routekaart, at HEAD; raises NoRoutekaart or GitRefused."""
    roadmap = find_roadmap(settings.roadmap)
    git = Git(roadmap)
    keeping = not settings.geen_snapshot and os.environ.get(VARIABLE) != "0"
    return Repository(roadmap, git, git.commit("HEAD"), Kept(roadmap if keeping else None))
