"""Find the commit that WANNEER means (contract section 5, `verloop`): a day, an overleg, a revision, or long ago."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from routehln.errors import InvalidFiles, WrongUsage
from routehln.files.git.errors import GitRefused
from routehln.files.git.line import first_parents
from routehln.model.history.day import day_of, last_until
from routehln.model.moment.day import in_words
from routehln.model.names import short
from routehln.rules.history.days_ago import days_ago
from routehln.workspace import question
from routehln.workspace.typed import refuse_control

if TYPE_CHECKING:
    from datetime import date

    from routehln.commands.options import Settings
    from routehln.model.history.history import Commit
    from routehln.workspace.history.repository import Repository

_HINT = "schrijf een dag (2021-10-05), een overleg (2021-10), een revisie (HEAD~5) of '2 weken geleden'"


class When:
    """Reads WANNEER against the first parents of the repository's commit, the oldest first."""

    def __init__(
        self, settings: Settings, repository: Repository, tijdzone: str, peildatum: date | None = None
    ) -> None:
        """Take the day from which '2 weken geleden' counts; without one that is today."""
        self.settings = settings
        self.git = repository.git
        self.tijdzone = tijdzone
        self.today = peildatum or question.today(tijdzone)
        self.commits = first_parents(repository.git, repository.head)

    def since(self, text: str) -> Commit | None:
        """Give the last commit that `--sinds` leaves out; None where the history begins later.

        Raises WrongUsage where the text means nothing, or a revision that isn't among the first parents.
        """
        day = self.day(text, "--sinds")
        if day is not None:
            return self.last_on(day)
        revision = self.git.commit(text)
        for commit in self.commits:
            if commit.hash == revision:
                return commit
        raise WrongUsage(f"--sinds: '{short(text)}' ligt niet op de lijn van eerste ouders van de laatste commit")

    def until(self, text: str) -> Commit | str:
        """Give the last commit that `--tot` takes in, or the hash of a revision that isn't among the first parents.

        Raises WrongUsage where the text means nothing, or the history begins later.
        """
        day = self.day(text, "--tot")
        if day is None:
            revision = self.git.commit(text)
            return next((commit for commit in self.commits if commit.hash == revision), revision)
        last = self.last_on(day)
        if last is None:
            begin = in_words(day_of(self.commits[0], self.tijdzone))
            raise WrongUsage(f"--tot: op {in_words(day)} was er nog geen geschiedenis; die begint hier op {begin}")
        return last

    def begins_later(self, consequence: str) -> str:
        """Say that the history begins after the day that was asked for, and what follows from that."""
        begin = in_words(day_of(self.commits[0], self.tijdzone))
        return f"let op: de geschiedenis begint hier pas op {begin}; {consequence}"

    def last_on(self, day: date) -> Commit | None:
        """Give the last commit on or before a day; None where the history begins later."""
        return last_until(self.commits, day, self.tijdzone)

    def day(self, text: str, option: str) -> date | None:
        """Give the day that is meant, of an overleg its (first possible) day; None where it is a revision.

        Raises WrongUsage where it is none of these.
        """
        refuse_control(option, text)
        day = days_ago(text, self.today) or _day(text) or self._overleg(text, option)
        if day is not None:
            return day
        try:
            self.git.commit(text)
        except GitRefused:
            raise WrongUsage(f"{option}: '{short(text)}' is geen dag, overleg of revisie; {_HINT}") from None
        return None

    def _overleg(self, text: str, option: str) -> date | None:
        """Give the first possible day of the overleg that is meant, if any; raises WrongUsage where it may be more."""
        from routehln.model.mijlpaal.bijeenkomsten import bijeenkomsten_of
        from routehln.rules.ask.meant import meant

        with suppress(InvalidFiles):
            overzicht = question.overzicht(self.settings)
            gremia = bijeenkomsten_of(overzicht).gremia
            meetings, _ = meant(overzicht.bijeenkomsten, gremia, text, self.today)
            if len(meetings) > 1:
                choices = ", ".join(meeting.id for meeting in meetings)
                raise WrongUsage(f"{option}: '{short(text)}' kan meer dan één overleg zijn; kies uit: {choices}")
            return meetings[0].begin if meetings else None
        return None


def _day(text: str) -> date | None:
    """Give the day that a text names in full; None where it names none."""
    from routehln.model.moment.grammar.read import read_moment

    moment = read_moment(text, alone=True)
    is_day = moment.soort == "dag" and moment.begin == moment.eind
    return moment.begin if is_day else None
