"""The steps of `verloop`: find the two commits that are meant, read the history between them, and answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import WrongUsage
from routehln.model.names import meant_or_search
from routehln.rules.history.verloop import verloop
from routehln.workspace import lookup, question
from routehln.workspace.history.history import history_of
from routehln.workspace.history.repository import open_repository

if TYPE_CHECKING:
    from collections.abc import Collection

    from routehln.commands.options import Settings
    from routehln.model.answers.verloop import Verloop
    from routehln.model.history.history import Commit, History


def ask(
    settings: Settings,
    ids: Collection[str],
    sinds: str | None,
    tot: str | None,
    onderdeel: list[str] | None,
    *,
    everything: bool,
) -> Verloop:
    """Tell how moments moved; raises WrongUsage, NoRoutekaart, GitRefused, or InvalidFiles.

    Args:
        settings: where the routekaart is.
        ids: only these mijlpalen, by an id of theirs.
        sinds: WANNEER it begins, which doesn't count itself.
        tot: WANNEER it ends, which does.
        onderdeel: only those of these onderdelen, by name, id or alias.
        everything: whether to tell of what never moved too.
    """
    onderdelen = lookup.onderdelen(onderdeel, question.overzicht(settings)) if onderdeel else []
    history, van, last = _between(settings, sinds, tot)
    _refuse_unknown(ids, history)
    today = question.today(history.line.tijdzone)
    return verloop(history, van, last, today, ids=ids, onderdelen=onderdelen, everything=everything)


def _between(settings: Settings, sinds: str | None, tot: str | None) -> tuple[History, Commit | None, Commit]:
    """Give the history, and the commits between which it is asked for."""
    repository = open_repository(settings)
    history = history_of(repository)
    if sinds is None and tot is None:
        return history, None, history.line.last
    from routehln.workspace.history.when import When

    when = When(settings, repository, history.line.tijdzone)
    last = when.until(tot) if tot is not None else history.line.last
    if isinstance(last, str):
        repository = repository._replace(head=last, is_head=False)
        history = history_of(repository)
        last = history.line.last
        when = When(settings, repository, history.line.tijdzone)
    van = when.since(sinds) if sinds is not None else None
    if van and van.number > last.number:
        raise WrongUsage("--sinds ligt na --tot; daartussen is niets")
    return history, van, last


def _refuse_unknown(ids: Collection[str], history: History) -> None:
    """Refuse an id that no mijlpaal ever had; raises WrongUsage."""
    existing = set[str]()
    for track in history.tracks:
        existing |= {track.id, *track.record_ids}
    for record_id in ids:
        if record_id not in existing:
            hint = meant_or_search(record_id, existing)
            raise WrongUsage(f"in de geschiedenis heeft geen mijlpaal het id '{record_id}'; {hint}")
