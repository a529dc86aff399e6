"""How moments moved (contract section 5, `verloop`)."""

from datetime import date
from typing import NamedTuple

from routehln.model.history.history import Commit, Stand
from routehln.model.timing import SHIFTS, Change, days_shifted


class Stap(NamedTuple):
    """One commit's change of a moment.

    `dagen` is by how many days it shifted: 0 where it only became more or less precise, None where an end is open.
    """

    commit: Commit
    soort: Change
    van: Stand
    naar: Stand
    dagen: int | None
    reden: str | None


class Beweging(NamedTuple):
    """How the moment of one mijlpaal moved.

    Attributes:
        eerste: where it stood first, with days if it ever had any.
        nu: where it stands last.
        stappen: its moves, oldest first.
        naam: its title as readers see it; `titel` is as the record has it.
    """

    id: str
    titel: str
    onderdeel: str | None
    vertrouwelijk: bool
    record_ids: tuple[str, ...]
    eerste: Stand
    nu: Stand
    stappen: tuple[Stap, ...]
    naam: str

    @property
    def keer(self) -> int:
        """How often it moved to other days; becoming more or less precise doesn't count."""
        return sum(stap.soort in SHIFTS for stap in self.stappen)

    @property
    def dagen(self) -> int:
        """The sum of the days of its moves; a move to or from an open end counts for none."""
        return sum(stap.dagen or 0 for stap in self.stappen if stap.soort in SHIFTS)

    @property
    def netto(self) -> int:
        """By how many days it stands later in the end than at first, as `diff` of these two versions tells.

        That is the sum of its moves, unless it became more or less precise in between: from October by way of
        12 October to December is 61 days later, though the last move is one of 80. 0 where an end is open.
        """
        last = self.stappen[-1].naar if self.stappen else self.eerste
        return days_shifted(self.eerste, last) or 0


class Verloop(NamedTuple):
    """The moves of mijlpalen between two commits, what moved most first.

    Attributes:
        van: the commit after which moves count, else the first one with a routekaart; None where there is none.
        tot: the last commit that counts.
        skipped: how many commits between them couldn't be read.
        shallow: whether the clone lacks what came before its oldest commit.
        tijdzone: in which a commit has its day.
        peildatum: the day of the question.
        uncommitted: whether the files on disk differ from the last commit that counts.
    """

    van: Commit | None
    tot: Commit
    bewegingen: tuple[Beweging, ...]
    skipped: int
    shallow: bool
    tijdzone: str
    peildatum: date
    uncommitted: bool = False
