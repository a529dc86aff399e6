"""How the moments of two statements relate: the same days, some, none, or too far apart to be one step."""

from datetime import date

from routehln.model.answers.reconciliation import Relation
from routehln.model.moment.moment import Moment
from routehln.rules.reconcile.language.lexicon import RECURRING_DEEDS, RECURRING_WORDS
from routehln.rules.reconcile.statement import Statement

APART_DAYS = 300  # between two periods: from here on it may be the same step of another year


def relation(one: Moment | None, other: Moment | None) -> Relation:
    """`gelijk`: the same days; `strijdig`: no day in common; else `ruimer`, an undated moment included."""
    if one is None or other is None or not (one.gedateerd and other.gedateerd):
        return "ruimer"
    if (one.begin, one.eind) == (other.begin, other.eind):
        return "gelijk"
    return "ruimer" if one.overlaps(other) else "strijdig"


def days_apart(one: Statement, other: Statement) -> int:
    """The days between their periods; 0 where they touch, or where either has no date."""
    a, b = one.dated, other.dated
    if a is None or b is None:
        return 0
    later, earlier = max(_begin(a), _begin(b)), min(_eind(a), _eind(b))
    return max((later - earlier).days, 0)


def is_same(one: Statement, other: Statement) -> bool:
    """The same days or rhythm; of two without, the same words or none."""
    return when(one.moment) == when(other.moment)


def when(moment: Moment | None) -> tuple[object, ...]:
    """What makes two moments the same."""
    if moment is None or moment.soort == "geen":
        return ()
    if moment.gedateerd or moment.herhaling:
        return moment.begin, moment.eind, moment.herhaling
    return (" ".join(moment.tekst.casefold().split()),)


def is_series(one: Statement, other: Statement) -> bool:
    """Too far apart for one decision: the same step of another year."""
    return days_apart(one, other) > APART_DAYS


def comes_round(statement: Statement) -> bool:
    """It may recur, by its deed or its words ('bespreken', 'kwartaalrapportage'), or names no deed ('werkbezoek').

    At another time it is then another step.
    """
    whole = statement.whole
    governed = {word.form.removeprefix("=") for word in whole.words}
    words = any(RECURRING_WORDS.fullmatch(word.form) for word in whole.words)
    return words or not whole.deeds or not RECURRING_DEEDS.isdisjoint(whole.deeds | governed)


def _begin(moment: Moment) -> date:
    return moment.begin or moment.eind or date.min


def _eind(moment: Moment) -> date:
    return moment.eind or moment.begin or date.max
