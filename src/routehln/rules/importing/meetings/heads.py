"""The names that head the columns of a schedule: gremia of the routekaart, and those that it doesn't have."""

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from routehln.model.importing.table import SourceRow
from routehln.model.importing.targets import DATES
from routehln.model.names import short
from routehln.rules.importing.cells.meaning import Meanings
from routehln.rules.importing.cells.text import unmarked
from routehln.rules.importing.columns.headings import read_heading
from routehln.rules.importing.meetings.when import NO_MEETING, meetings_in

_HEADINGS = 2  # names that head columns of days, or one gremium beside a column of months
_ANY_YEAR = 2024  # has each day that a year may have


class Heads(NamedTuple):
    """The names above the columns of days in a schedule.

    Attributes:
        gremia: the names of gremia, by the places of their columns.
        strangers: the names of no gremium that this routekaart has, likewise.
    """

    gremia: Mapping[int, str]
    strangers: Mapping[int, str]

    def note(self, nummer: int) -> Iterator[str]:
        """Tell which columns of the table with this number aren't read, and what to do about it."""
        if self.strangers:
            names = ", ".join([f"'{short(name)}'" for name in self.strangers.values()])
            yield (
                f"tabel {nummer}: niet gelezen, want geen gremium van deze routekaart: {names}. Zet het bij de gremia, "
                "of geef een gremium dat woord als alias."
            )


def heads_in(row: SourceRow, rows: Sequence[SourceRow], meanings: Meanings) -> Heads | None:
    """Read a row as the heads of a schedule with a column for each gremium; None where it is no such row.

    `rows` are those below it: a schedule has several gremia, or one beside a column of months or of another's days.
    """
    if any(map(meanings.is_moment, row.filled.values())):
        return None
    gremia: dict[int, str] = {}
    strangers: dict[int, str] = {}
    for place, cell in row.filled.items():
        name = " ".join(unmarked(cell).split())
        if meanings.is_gremium(name):
            gremia[place] = name
        elif read_heading(name, DATES) is None and _holds_days(rows, place, meanings):
            strangers[place] = name
    beside_months = 0 not in gremia and _months_below(rows, meanings)
    is_schedule = len(gremia) >= _HEADINGS or beside_months or (strangers and _hold_days(rows, gremia, meanings))
    return Heads(gremia, strangers) if gremia and is_schedule else None


def _hold_days(rows: Sequence[SourceRow], places: Mapping[int, str], meanings: Meanings) -> bool:
    return all(_holds_days(rows, place, meanings) for place in places)


def _holds_days(rows: Sequence[SourceRow], place: int, meanings: Meanings) -> bool:
    """Tell whether the cells of a column are days, or say that there is none."""
    cells = [unmarked(row.cells[place]) for row in rows if place < len(row.cells)]
    days = [cell for cell in cells if cell.casefold() not in NO_MEETING]
    return bool(days) and all(meetings_in(cell, "", _ANY_YEAR, meanings)[0].key for cell in days)


def _months_below(rows: Sequence[SourceRow], meanings: Meanings) -> bool:
    """Tell whether the first column names months."""
    cells = [row.cells[0] for row in rows if row.cells[0]]
    return bool(cells) and all(meanings.is_moment(cell) for cell in cells)
