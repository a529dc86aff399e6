"""The relation of two moments: the same days, some, none, or too far apart to be one step."""

from datetime import date

from routehln.model.answers.reconciliation import Relation
from routehln.model.moment.moment import Moment
from routehln.rules.reconcile.language.lexicon import RECURRING_DEEDS, RECURRING_WORDS
from routehln.rules.reconcile.statement import Statement

APART_DAYS = 300  # between two periods: from here on it may be the same step of another year


def relation(left: Moment | None, right: Moment | None) -> Relation:
    """Relate two moments.

    Returns:
        `onbekend`: one can't be read; `gelijk`: the same days; `strijdig`: no day in common; else `ruimer`, also
        where one has no date.
    """
    if not (is_readable(left) and is_readable(right)):
        return "onbekend"
    if left is None or right is None or not (left.gedateerd and right.gedateerd):
        return "ruimer"
    if (left.begin, left.eind) == (right.begin, right.eind):
        return "gelijk"
    return "ruimer" if left.overlaps(right) else "strijdig"


def is_readable(moment: Moment | None) -> bool:
    """Tell whether the words of a moment, if there are any, say something for certain."""
    return moment is None or moment.soort != "onbekend"


def days_apart(left: Statement, right: Statement) -> int:
    """Return the days between two periods, 1 for adjacent days; 0 where they overlap or one has no date."""
    a, b = left.dated, right.dated
    if a is None or b is None:
        return 0
    (a_begin, a_eind), (b_begin, b_eind) = _period(a), _period(b)
    gap = max(a_begin, b_begin) - min(a_eind, b_eind)
    return max(gap.days, 0)


def is_same(left: Statement, right: Statement) -> bool:
    """Tell whether two moments are the same, by days and rhythm; of one that can't be read nobody knows."""
    return is_readable(left.moment) and when(left.moment) == when(right.moment)


def when(moment: Moment | None) -> tuple[object, ...]:
    """Give the days and rhythm of a moment, or its words where it has neither; empty without a moment."""
    if moment is None or moment.soort == "geen":
        return ()
    if moment.gedateerd or moment.herhaling:
        return moment.begin, moment.eind, moment.herhaling
    return (" ".join(moment.tekst.casefold().split()),)


def is_series(left: Statement, right: Statement) -> bool:
    """Tell whether two are too far apart for one decision: the same step of another year."""
    return days_apart(left, right) > APART_DAYS


def comes_round(statement: Statement) -> bool:
    """Tell whether a step may recur, so that at another time it is another step.

    It may by its deed or its words ('bespreken', 'kwartaalrapportage'), or where it names no deed ('werkbezoek').
    """
    deeds, forms = statement.whole.deeds, statement.whole.forms
    if not deeds or not RECURRING_DEEDS.isdisjoint(deeds.union(form.removeprefix("=") for form in forms)):
        return True
    return any(map(RECURRING_WORDS.fullmatch, forms))


def _period(moment: Moment) -> tuple[date, date]:
    """The first and the last day, both inclusive; an open end has no limit."""
    return moment.begin or date.min, moment.eind or date.max
