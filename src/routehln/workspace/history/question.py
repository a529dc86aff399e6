"""The steps of `verloop`: find the two commits that are meant, read the history between them, and answer."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import WrongUsage
from routehln.model.names import meant_or_search
from routehln.rules.history.verloop import verloop
from routehln.workspace import lookup, question
from routehln.workspace.history.history import history_of
from routehln.workspace.history.repository import open_repository

if TYPE_CHECKING:
    from collections.abc import Collection
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.answers.verloop import Verloop
    from routehln.model.history.history import Commit, History


class Asked(NamedTuple):
    """WANNEER the history that is asked for begins (which doesn't count itself) and ends (which does), as typed.

    `peildatum` is the day of the question; None is today.
    """

    sinds: str | None
    tot: str | None
    peildatum: date | None


def ask(
    settings: Settings,
    ids: Collection[str],
    asked: Asked,
    onderdeel: list[str] | None,
    *,
    everything: bool,
) -> Verloop:
    """Tell how moments moved; raises WrongUsage, NoRoutekaart, GitRefused, or InvalidFiles.

    Args:
        settings: where the routekaart is.
        ids: only these mijlpalen, by an id of theirs.
        asked: between when.
        onderdeel: only those of these onderdelen, by name, id or alias.
        everything: whether to tell of what never moved too.
    """
    onderdelen = lookup.onderdelen(onderdeel, question.overzicht(settings)) if onderdeel else []
    history, van, last = _between(settings, asked)
    _refuse_unknown(ids, history)
    today = asked.peildatum or question.today(history.line.tijdzone)
    moves = verloop(history, van, last, today, ids=ids, onderdelen=onderdelen, everything=everything)
    return moves._replace(uncommitted=asked.tot is None and _is_changed(settings))


def _is_changed(settings: Settings) -> bool:
    """Tell whether the files on disk differ from the last commit."""
    from routehln.files.git.uncommitted import differs

    repository = open_repository(settings)
    return differs(repository.git, repository.roadmap, repository.head)


def _between(settings: Settings, asked: Asked) -> tuple[History, Commit | None, Commit]:
    """Give the history, and the commits between which it is asked for; says where the history begins later."""
    sinds, tot, peildatum = asked
    repository = open_repository(settings)
    history = history_of(repository)
    if sinds is None and tot is None:
        return history, None, history.line.last
    from routehln.views.report.messages import say
    from routehln.workspace.history.when import When

    when = When(settings, repository, history.line.tijdzone, peildatum)
    last = when.until(tot) if tot is not None else history.line.last
    if isinstance(last, str):
        repository = repository._replace(head=last, is_head=False)
        history = history_of(repository)
        last = history.line.last
        when = When(settings, repository, history.line.tijdzone, peildatum)
    van = when.since(sinds) if sinds is not None else None
    first_day = when.day(sinds, "--sinds") if sinds is not None else None
    last_day = when.day(tot, "--tot") if tot is not None else None
    is_reversed = first_day is not None and last_day is not None and first_day > last_day
    if sinds is not None and van is None:
        say(when.begins_later("geteld is vanaf de eerste commit"))
    if is_reversed or (van and van.number > last.number):
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
