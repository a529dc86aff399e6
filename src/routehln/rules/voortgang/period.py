"""Which days of a year the voortgang tells of."""

from datetime import date

from routehln.model.moment.spans import DAG
from routehln.model.voortgang.periode import Periode


def period_of(jaar: int, peildatum: date) -> Periode | None:
    """Give the whole year, or the days up to the peildatum where that lies in it; None where the year is to come."""
    begin, eind = date(jaar, 1, 1), date(jaar, 12, 31)
    if begin > peildatum:
        return None
    if peildatum > eind:
        return Periode(jaar, begin, eind, eind + DAG)
    return Periode(jaar, begin, peildatum, peildatum)
