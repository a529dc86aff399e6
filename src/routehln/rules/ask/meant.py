"""Find the overleg that a reader means, among those that there are (contract section 5, `agenda`)."""

from collections.abc import Sequence
from datetime import date

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.moment.grammar.read import read_moment


def upcoming(bijeenkomsten: Sequence[Bijeenkomst], peildatum: date) -> Bijeenkomst | None:
    """Give the first of these, in order of days, that ends on or after the peildatum."""
    return next((overleg for overleg in bijeenkomsten if overleg.eind >= peildatum), None)


def meant(bijeenkomsten: Sequence[Bijeenkomst], text: str, peildatum: date) -> list[Bijeenkomst]:
    """Give those that the text may mean, by id, day or month; a month without a year is the nearest such month."""
    exact = [overleg for overleg in bijeenkomsten if overleg.id == text.strip()]
    if exact:
        return exact
    moment = read_moment(text, alone=True)
    if moment.begin and moment.eind and moment.soort in ("dag", "maand", "overleg"):
        return _within(bijeenkomsten, moment.begin, moment.eind)
    return _nearest(bijeenkomsten, text, peildatum)


def _within(bijeenkomsten: Sequence[Bijeenkomst], begin: date, eind: date) -> list[Bijeenkomst]:
    """Give those within the days; for a day else the one of that month of which no day is known."""
    inside = [overleg for overleg in bijeenkomsten if begin <= overleg.begin and overleg.eind <= eind]
    return inside or [overleg for overleg in bijeenkomsten if overleg.begin <= begin and eind <= overleg.eind]


def _nearest(bijeenkomsten: Sequence[Bijeenkomst], text: str, peildatum: date) -> list[Bijeenkomst]:
    """Give those in the month that the text names without a year: this year's, else the nearest."""

    def distance(overleg: Bijeenkomst) -> tuple[bool, int]:
        return overleg.begin.year != peildatum.year, abs((overleg.begin - peildatum).days)

    moment = read_moment(text, peildatum.year, alone=True)
    if moment.soort not in ("maand", "overleg") or moment.begin is None:
        return []
    month = moment.begin.month
    same_month = [overleg for overleg in bijeenkomsten if overleg.begin.month == month]
    nearest = min(same_month, key=distance, default=None)
    return [overleg for overleg in same_month if nearest and overleg.maand == nearest.maand]
