"""How moments moved (contract section 5, `verloop`)."""

from datetime import date
from typing import NamedTuple

from routehln.model.history.history import Commit, Stand
from routehln.model.timing import SHIFTS, Change


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
        """By how many days it moved in all; a move to or from an open end counts for none."""
        return sum(stap.dagen or 0 for stap in self.stappen if stap.soort in SHIFTS)


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
