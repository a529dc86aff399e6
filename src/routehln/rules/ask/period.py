"""Which period a question is about, and on which day it is asked (contract section 5, `due`)."""

from datetime import date

from routehln.model.moment.day import month_of


def when(asked: tuple[date, date] | None, peildatum: date | None, today: date) -> tuple[date, date, date]:
    """The first and last day of the period, both inclusive, and the peildatum.

    Without a period it is the month of the peildatum; with only a period, the peildatum is today brought within it.
    `asked` is its first and last day.
    """
    if asked is None:
        day = peildatum or today
        return *month_of(day), day
    begin, eind = asked
    return begin, eind, peildatum or min(max(today, begin), eind)
