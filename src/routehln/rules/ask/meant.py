"""Which overleg is meant, among those that there are (contract section 5, `agenda`)."""

from collections.abc import Sequence
from datetime import date

from routehln.model.mijlpaal.agenda import Bijeenkomst
from routehln.model.moment.grammar.read import read_moment


def upcoming(bijeenkomsten: Sequence[Bijeenkomst], peildatum: date) -> Bijeenkomst | None:
    """The next one on or after the peildatum."""
    return next((each for each in bijeenkomsten if each.eind >= peildatum), None)


def meant(bijeenkomsten: Sequence[Bijeenkomst], text: str, peildatum: date) -> list[Bijeenkomst]:
    """Those that the text may mean: by id, by day, by month; a month without a year is the nearest such month."""
    exact = [each for each in bijeenkomsten if each.id == text.strip()]
    if exact:
        return exact
    moment = read_moment(text)
    if moment.begin and moment.eind and moment.soort in ("dag", "maand", "overleg"):
        return _within(bijeenkomsten, moment.begin, moment.eind)
    return _nearest(bijeenkomsten, text, peildatum)


def _within(bijeenkomsten: Sequence[Bijeenkomst], begin: date, eind: date) -> list[Bijeenkomst]:
    """Those within the days asked about; else the one of which only the month is known, for a day in that month."""
    inside = [each for each in bijeenkomsten if begin <= each.begin and each.eind <= eind]
    return inside or [each for each in bijeenkomsten if each.begin <= begin and eind <= each.eind]


def _nearest(bijeenkomsten: Sequence[Bijeenkomst], text: str, peildatum: date) -> list[Bijeenkomst]:
    asked = read_moment(text, peildatum.year)
    if asked.soort not in ("maand", "overleg") or asked.begin is None:
        return []
    month = asked.begin.month
    alike = [each for each in bijeenkomsten if each.begin.month == month]
    best = min(alike, key=lambda each: _distance(each, peildatum), default=None)
    return [each for each in alike if best and each.maand == best.maand]


def _distance(bijeenkomst: Bijeenkomst, peildatum: date) -> tuple[bool, int]:
    """This year's first, else the nearest."""
    return bijeenkomst.begin.year != peildatum.year, abs((bijeenkomst.begin - peildatum).days)
