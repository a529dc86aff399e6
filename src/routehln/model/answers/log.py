"""What changed in one record (contract section 5, `log`)."""

from typing import NamedTuple

from routehln.model.answers.difference import Wijziging
from routehln.model.history.history import Commit


class Log(NamedTuple):
    """The changes of one record, newest first, each with its commit.

    `begint` is the oldest commit of a clone that lacks what came before, None where it lacks nothing; `skipped` counts
    commits that couldn't be read.
    """

    id: str
    titel: str
    wijzigingen: tuple[tuple[Commit, Wijziging], ...]
    skipped: int
    begint: Commit | None
    tijdzone: str
