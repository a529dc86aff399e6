"""How often what a proposed change puts off was put off before."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import RoutehlnError
from routehln.files.git.line import first_parents
from routehln.rules.history.counted import with_counts
from routehln.workspace.history.history import history_of
from routehln.workspace.history.repository import open_repository

if TYPE_CHECKING:
    from routehln.commands.options import Settings
    from routehln.model.answers.difference import Difference


def counted(settings: Settings, difference: Difference) -> Difference:
    """Give the difference with how often each mijlpaal that moves later did so, this time included.

    As it is where the history isn't whole, or the earlier version isn't on the line of first parents of HEAD.
    """
    with suppress(RoutehlnError):
        repository = open_repository(settings)
        if repository.git.shallow or not difference.verschuivingen:
            return difference
        for commit in first_parents(repository.git, repository.head):
            if difference.compared.van_commit and commit.hash.startswith(difference.compared.van_commit):
                return with_counts(difference, history_of(repository).tracks, commit)
    return difference
