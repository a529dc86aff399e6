"""Parts whose days are known, and what is asked of them before they are combined (contract section 3)."""

from collections.abc import Callable, Sequence
from datetime import date
from typing import NamedTuple

from routehln.model.moment.grammar.part import Part
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import EIND, JAREN


class Known(NamedTuple):
    """A part with its days, both inclusive."""

    part: Part
    begin: date
    eind: date


Combine = Callable[[Sequence[Known]], Moment]


def period(delen: Sequence[Known], begin: date | None, eind: date | None) -> Moment:
    """From `begin` through `eind`, as vague as its parts."""
    if begin and eind and eind < begin:
        raise ValueError("it ends before it begins")
    if not all(dag.year in JAREN for dag in (begin, eind) if dag):
        raise ValueError("no year that anyone plans for")
    return Moment("", "periode", begin, eind, vaag=any(deel.part.vaag for deel in delen))


def sharp(deel: Known) -> Known:
    """This part, if it is known to the day."""
    if deel.part.vaag or deel.part.tijd:
        raise ValueError("that isn't known to the day")
    return deel


def is_end(deel: Known) -> bool:
    """Whether it is the end of a month or year, which ends with it for certain."""
    return deel.part.soort in ("jaardeel", "maanddeel") and deel.part.nummer == EIND


def day_or_end(deel: Known) -> Known:
    """This part, if it can't matter whether its begin is meant or its end."""
    if deel.part.soort != "dag" and not is_end(deel):
        raise ValueError("its begin may be meant, or its end")
    return deel
