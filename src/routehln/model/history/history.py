"""The history of a routekaart as git has it: a line of commits, and a track of moments for every mijlpaal."""

from datetime import date
from typing import Literal, NamedTuple

from routehln.model.mijlpaal.mijlpaal import Status

# What became of a mijlpaal that has no status of its own any more.
Gone = Literal["verwijderd", "samengevoegd"]
SHORT = 10  # characters of a commit's hash that people are shown
GONE: frozenset[str] = frozenset({"verwijderd", "samengevoegd"})


class Commit(NamedTuple):
    """A first-parent commit; `number` counts from 0 at the oldest, `seconds` is its committer's time since 1970."""

    number: int
    hash: str
    seconds: int


class Stand(NamedTuple):
    """How a mijlpaal stood from a commit on: its status, and its moment in words and as its first and last day.

    `reden` is the reason that was given in that same commit, None where there was none.
    """

    commit: Commit
    status: Status | Gone
    moment: str | None
    begin: date | None
    eind: date | None
    reden: str | None = None

    @property
    def is_gone(self) -> bool:
        """Whether the routekaart no longer has it as a mijlpaal of its own."""
        return self.status in GONE

    @property
    def gedateerd(self) -> bool:
        """Whether its moment has a first or a last day."""
        return self.begin is not None or self.eind is not None


class Track(NamedTuple):
    """A mijlpaal through the history, by its last id, titel and onderdeel; `standen` are in the order of commits.

    `naam` is its last title as readers see it.
    """

    id: str
    titel: str
    onderdeel: str | None
    vertrouwelijk: bool
    record_ids: tuple[str, ...]
    standen: tuple[Stand, ...]
    naam: str = ""


class Line(NamedTuple):
    """The commits that a history was made of.

    Attributes:
        first: The oldest commit with a routekaart that could be read; None where there is none.
        last: The commit that was asked for, HEAD as a rule.
        skipped: Commits whose routekaart couldn't be read, oldest first; what they changed counts with the next.
        shallow: Whether the clone lacks what came before.
        tijdzone: The programme's time zone, in which a commit has its day.
    """

    first: Commit | None
    last: Commit
    skipped: tuple[Commit, ...]
    shallow: bool
    tijdzone: str


class History(NamedTuple):
    """The line of commits, and a track for every mijlpaal that the routekaart had after any of them."""

    line: Line
    tracks: tuple[Track, ...]
