"""What is late, within a period, running or coming on a day, and when a moment shifts (contract, end of section 3).

Nothing else in routehln compares the first or the last day of a mijlpaal or actie with another day.
"""

from datetime import date
from typing import Literal, Protocol

Change = Literal["later", "eerder", "verfijnd", "vergroofd"]
SHIFTS: frozenset[Change] = frozenset({"later", "eerder"})


class Dated(Protocol):
    """What has a moment: its inclusive first and last day, None where that end is open or there is no moment."""

    @property
    def begin(self) -> date | None:
        """Its first day."""

    @property
    def eind(self) -> date | None:
        """Its last day."""


class Promised(Dated, Protocol):
    """What is to be done within its moment: a mijlpaal or an actie."""

    @property
    def is_open(self) -> bool:
        """Whether it is still to be done."""

    @property
    def done_on(self) -> date | None:
        """The day on which it was done; None where it wasn't, or where nobody recorded the day."""


def is_over(dated: Dated, day: date) -> bool:
    """Tell whether the last day lies before this day; an open end is never over."""
    return dated.eind is not None and dated.eind < day


def is_late(promised: Promised, peildatum: date) -> bool:
    """Tell whether it is open while its last day lies before the peildatum."""
    return promised.is_open and is_over(promised, peildatum)


def days_late(promised: Promised, peildatum: date) -> int:
    """Count the days from its last day to the peildatum; 0 where it isn't late."""
    return (peildatum - promised.eind).days if promised.eind and is_late(promised, peildatum) else 0


def days_late_when_done(promised: Promised) -> int:
    """Count the days from its last day to the day on which it was done; 0 where it was done in time or isn't done."""
    return max(0, (promised.done_on - promised.eind).days) if promised.done_on and promised.eind else 0


def lateness(promised: Promised, peildatum: date) -> int:
    """Count the days by which it is late on the peildatum or was late when it was done, as `dagen_te_laat` has them."""
    return days_late(promised, peildatum) if promised.is_open else days_late_when_done(promised)


def is_due_within(dated: Dated, begin: date, eind: date) -> bool:
    """Tell whether the last day lies within a period; both of its ends are inclusive."""
    return dated.eind is not None and begin <= dated.eind <= eind


def is_due_by(dated: Dated, day: date) -> bool:
    """Tell whether the last day is this day or an earlier one."""
    return dated.eind is not None and dated.eind <= day


def is_running(dated: Dated, day: date) -> bool:
    """Tell whether it has begun by the end of a day and ends later, or never; an open begin never runs."""
    return dated.begin is not None and dated.begin <= day and not is_due_by(dated, day)


def is_coming(dated: Dated, day: date, horizon: date) -> bool:
    """Tell whether it begins after a day, on the horizon or before; of an open begin the last day counts."""
    first = dated.begin or dated.eind
    return first is not None and day < first <= horizon


def change_of(old: Dated, new: Dated) -> Change | None:
    """Tell how a moment with days changed; None where its days stayed the same.

    It became more precise (verfijnd) or less precise (vergroofd) where one interval lies within the other, with open
    ends taken as endless; else it moved as its last day did. What only has a last day, before and after, is never more
    or less precise: from 'uiterlijk 1 april' to 'uiterlijk 1 mei' is a move.
    """
    old_begin, old_eind = old.begin or date.min, old.eind or date.max
    new_begin, new_eind = new.begin or date.min, new.eind or date.max
    if (old_begin, old_eind) == (new_begin, new_eind):
        return None
    if old.begin or new.begin:
        if old_begin <= new_begin and new_eind <= old_eind:
            return "verfijnd"
        if new_begin <= old_begin and old_eind <= new_eind:
            return "vergroofd"
    return "later" if new_eind > old_eind else "eerder"


def days_shifted(old: Dated, new: Dated) -> int | None:
    """Count by how many days the last day shifted, less than 0 where it came earlier.

    0 where the moment only became more or less precise; None where one of the two has an open end.
    """
    if old.eind is None or new.eind is None:
        return None
    return (new.eind - old.eind).days if is_shift(old, new) else 0


def is_shift(old: Dated, new: Dated) -> bool:
    """Tell whether the last day moved, and the moment didn't only become more or less precise."""
    return change_of(old, new) in SHIFTS
