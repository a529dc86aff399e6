"""What is due in a period: overdue, within it, or running; and which period that is (contract section 5, `due`)."""

from datetime import date

from routehln.model.answers.due import Due
from routehln.model.mijlpaal.mijlpaal import Mijlpaal, by_moment
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


def due(mijlpalen: list[Mijlpaal], begin: date, eind: date, peildatum: date) -> Due:
    """Divide the mijlpalen, as they stand on the peildatum, over the period `begin` to `eind`, both inclusive."""
    ordered = sorted(mijlpalen, key=by_moment)
    todo = [mijlpaal for mijlpaal in ordered if mijlpaal.is_open]
    return Due(
        peildatum,
        begin,
        eind,
        achterstallig=[each for each in todo if each.eind and each.eind < begin],
        deze_maand=[each for each in todo if each.eind and begin <= each.eind <= eind],
        loopt=[each for each in todo if _runs(each, eind)],
        afgerond=[each for each in ordered if each.status == "afgerond"],
        zonder_moment=[each for each in todo if not each.has_moment],
    )


def _runs(mijlpaal: Mijlpaal, eind: date) -> bool:
    """Begun by the end of the period, due later or never; an open begin never runs (contract section 4)."""
    begun = mijlpaal.begin is not None and mijlpaal.begin <= eind
    return begun and (mijlpaal.eind is None or mijlpaal.eind > eind)
