"""The step of `diff --sinds`: find the commit to compare with."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from routehln.errors import InvalidFiles, WrongUsage
from routehln.model.history.day import day_of
from routehln.views.report.messages import say
from routehln.workspace import question
from routehln.workspace.history.repository import open_repository
from routehln.workspace.history.when import When

if TYPE_CHECKING:
    from datetime import date

    from routehln.commands.options import Settings

_TIJDZONE = "Europe/Amsterdam"  # where the files can't be read


class Begin(NamedTuple):
    """The commit to compare with, and its day; None of a revision that isn't among the first parents."""

    commit: str
    dag: date | None


def since(settings: Settings, sinds: str, van: str | None, peildatum: date | None) -> Begin:
    """Give the last commit on or before the day that is meant, or the revision; '2 weken geleden' is before peildatum.

    Where the history begins later, it is the oldest commit that there is, and that is said.

    Raises:
        WrongUsage: `van` names a version too, or the text means nothing.
        NoRoutekaart, GitRefused: there is no routekaart, or git refused.
    """
    if van is not None:
        raise WrongUsage("--sinds noemt de oude versie al; laat de revisie weg")
    repository = open_repository(settings)
    when = When(settings, repository, _tijdzone(settings), peildatum)
    dag = when.day(sinds, "--sinds")
    if dag is None:
        revision = repository.git.commit(sinds)
        commit = next((commit for commit in when.commits if commit.hash == revision), None)
        return Begin(revision, day_of(commit, when.tijdzone) if commit else None)
    commit = when.last_on(dag)
    if commit is None:
        say(when.begins_later("vergeleken is met de eerste commit"))
        commit = when.commits[0]
    return Begin(commit.hash, day_of(commit, when.tijdzone))


def _tijdzone(settings: Settings) -> str:
    try:
        return question.overzicht(settings).tijdzone
    except InvalidFiles:
        return _TIJDZONE
