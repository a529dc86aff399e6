"""The history: out of what is kept where nothing was committed since, else read from git."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import RoutehlnError
from routehln.files.history.kept import Kept
from routehln.files.snapshot.door import DAMAGE
from routehln.model.history.history import History
from routehln.workspace.history.repository import open_repository

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from routehln.commands.options import Settings
    from routehln.model.history.history import Line, Track
    from routehln.workspace.history.repository import Repository


def history_of(repository: Repository) -> History:
    """Give the history up to the repository's commit; raises GitRefused."""
    with suppress(*DAMAGE):
        whole = repository.whole()
        if whole:
            return History(whole.line, repository.kept.tracks())
    return _read(repository)


def tracks_of(settings: Settings, ids: Collection[str] | None) -> tuple[Line, dict[str, Track]] | None:
    """Give the line up to HEAD, and the tracks of the mijlpalen that have these ids now, or of all that there are.

    None where the history isn't whole: there is no git, or the clone lacks a part.
    """
    with suppress(RoutehlnError):
        repository = open_repository(settings)
        if repository.git.shallow:
            return None
        with suppress(*DAMAGE):
            whole = repository.whole()
            if whole:
                return whole.line, _present(repository.kept.tracks(ids))
        line, tracks = _read(repository)
        return line, _present(tracks)
    return None


def _present(tracks: Iterable[Track]) -> dict[str, Track]:
    """Give the tracks of mijlpalen that are still there, by id."""
    return {track.id: track for track in tracks if not track.standen[-1].is_gone}


def _read(repository: Repository) -> History:
    """Read from git what isn't kept, or all where what is kept turns out damaged; raises GitRefused."""
    from routehln.workspace.history.reading import read

    try:
        return read(repository)
    except DAMAGE:
        return read(repository._replace(kept=Kept(None)))
