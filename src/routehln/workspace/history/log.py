"""The steps of `log`: read the routekaart at every commit, find the record, and tell what changed in it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.files.disk.clock import is_zone
from routehln.files.disk.locate import name_of
from routehln.files.git.line import changes, first_parents
from routehln.files.history.blobs import Blobs
from routehln.files.history.kept import KeptBlobs
from routehln.files.history.states import blobs_in, states, versions
from routehln.model.answers.log import Log
from routehln.model.names import closest, short
from routehln.model.records.records import Programma
from routehln.rules.history.log import Version, changes_of, existing_ids, last_key, title_of
from routehln.workspace.history.repository import open_repository

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.history.history import Commit
    from routehln.workspace.history.repository import Repository


def log(settings: Settings, record_id: str) -> Log:
    """Tell everything that changed in a record; raises WrongUsage, NoRoutekaart or GitRefused."""
    repository = open_repository(settings)
    commits = first_parents(repository.git, repository.head)
    read_versions, skipped = _versions(repository, commits)
    if not read_versions:
        raise WrongUsage("in de geschiedenis staat nog geen routekaart; leg haar vast met git commit")
    key = last_key(read_versions, record_id)
    if key is None:
        nearest_id = closest(record_id, existing_ids(read_versions[-1:]))
        hint = f"; bedoelde u '{nearest_id}'?" if nearest_id else ""
        raise WrongUsage(f"in de geschiedenis heeft geen record het id '{short(record_id)}'{hint}")
    tijdzone = read_versions[-1].routekaart.programma.tijdzone
    return Log(
        id=record_id,
        titel=title_of(read_versions, key),
        wijzigingen=tuple(changes_of(read_versions, key)),
        skipped=skipped,
        begint=commits[0] if repository.git.shallow else None,
        tijdzone=tijdzone if is_zone(tijdzone) else Programma().tijdzone,
    )


def _versions(repository: Repository, commits: list[Commit]) -> tuple[list[Version], int]:
    """Give the routekaart after each commit that changed it, oldest first, and how many couldn't be read."""
    git = repository.git
    changed = changes(git, commits)
    blobs = Blobs(git, blobs_in(changed), KeptBlobs(repository.kept.database))
    readable: list[Version] = []
    skipped = 0
    for state in states(name_of(repository.roadmap), versions(changed, {}), blobs):
        if state.routekaart is None:
            skipped += 1
        else:
            readable.append(Version(state.commit, state.routekaart))
    return readable, skipped
