"""The step of `diff --sinds`: find the commit to compare with."""

from __future__ import annotations

from typing import TYPE_CHECKING

from routehln.errors import InvalidFiles, WrongUsage
from routehln.views.report.messages import say
from routehln.workspace import question
from routehln.workspace.history.repository import open_repository
from routehln.workspace.history.when import When

if TYPE_CHECKING:
    from routehln.commands.options import Settings

_TIJDZONE = "Europe/Amsterdam"  # where the files can't be read


def since(settings: Settings, sinds: str, van: str | None) -> str:
    """Give the hash of the last commit on or before the day that is meant, or of the revision.

    Where the history begins later, it is the oldest commit that there is, and that is said.

    Raises:
        WrongUsage: `van` names a version too, or the text means nothing.
        NoRoutekaart, GitRefused: there is no routekaart, or git refused.
    """
    if van is not None:
        raise WrongUsage("--sinds noemt de oude versie al; laat de revisie weg")
    repository = open_repository(settings)
    when = When(settings, repository, _tijdzone(settings))
    dag = when.day(sinds, "--sinds")
    if dag is None:
        return repository.git.commit(sinds)
    commit = when.last_on(dag)
    if commit is None:
        say(when.begins_later("vergeleken is met de eerste commit"))
        return when.commits[0].hash
    return commit.hash


def _tijdzone(settings: Settings) -> str:
    try:
        return question.overzicht(settings).tijdzone
    except InvalidFiles:
        return _TIJDZONE
