"""Moments with one end: 'uiterlijk', 'tot', 'vóór', 'vanaf', 'na' (contract section 3)."""

from collections.abc import Sequence

from routehln.model.moment.grammar.known import Known, day_or_end, is_end, period, sharp
from routehln.model.moment.moment import Moment
from routehln.model.moment.spans import DAG


def latest(delen: Sequence[Known]) -> Moment:
    """'uiterlijk april 2022': through its last day."""
    return period(delen, None, delen[0].eind)


def towards(delen: Sequence[Known]) -> Moment:
    """'tegen 1 april 2022'; 'tegen april' may be before it begins."""
    return latest([day_or_end(delen[0])])


def up_to(delen: Sequence[Known]) -> Moment:
    """'tot 1 juli 2022', 'tot eind 2022'; 'tot juli' may include it or not."""
    return latest(delen) if is_end(delen[0]) else before([day_or_end(delen[0])])


def before(delen: Sequence[Known]) -> Moment:
    """'vóór 1 juli 2022': through the day before. 'Vóór de zomer' is before the holidays: through 30 June."""
    deel = sharp(delen[0])
    begin = deel.begin.replace(month=7) if (deel.part.soort, deel.begin.month) == ("seizoen", 6) else deel.begin
    return period(delen, None, begin - DAG)


def since(delen: Sequence[Known]) -> Moment:
    """'vanaf oktober 2021': from its first day."""
    return period(delen, delen[0].begin, None)


def after(delen: Sequence[Known]) -> Moment:
    """'na de zomer van 2023': from the day after."""
    return period(delen, sharp(delen[0]).eind + DAG, None)
