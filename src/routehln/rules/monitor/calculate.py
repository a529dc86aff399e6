"""Calculate how far an indicator is from its target, and how far it could still be (contract section 5, `monitor`).

With s = 1 where hoger is better and -1 where lager is, v the value of the own gebied and t the target, the gap in a
year is s·(t - v). What is needed falls in a straight line from the first year's gap to nothing in the target's year.
"""

from decimal import Context, Decimal

from routehln.model.monitor.assessment import Calculation, Jaarwaarde
from routehln.model.monitor.monitor import Doel, Indicator, Richting
from routehln.model.monitor.number import EXACT, MOST_DIGITS
from routehln.rules.monitor.series import ByYear, OwnAndTarget

_ROUNDED = Context(prec=MOST_DIGITS)


def calculate(indicator: Indicator, series: OwnAndTarget) -> Calculation:
    """Calculate what can be calculated of an indicator: its first and last year, the gap in both, the gap needed."""
    if not series.own:
        return Calculation()
    last = series.own[max(series.own)]
    first = first_year(indicator.doel, series)
    calculation = Calculation(
        eerste=_value_in(first, series.own) if first else _first_known(series.own),
        laatste=Jaarwaarde(last.jaar, last.waarde),
        doelwaarde=target_in(last.jaar, indicator.doel, series),
    )
    doel, richting = indicator.doel, indicator.richting
    if doel is None or richting is None:
        return calculation
    gap_then = gap(first, richting, doel, series) if first else None
    gap_now = gap(last.jaar, richting, doel, series)
    calculation = calculation._replace(verschil_toen=gap_then, verschil_nu=gap_now)
    return calculation._replace(nodig_nu=_needed(calculation, doel))


def first_year(doel: Doel | None, series: OwnAndTarget) -> int | None:
    """Give the first year of the comparison: that of the last breuk, else the first year with a value and a target.

    None where there is no such year. A breuk in the metingen of the other gebied counts too: what came before it can't
    be compared either.
    """
    breaks = [meting.jaar for meting in (*series.own.values(), *series.target.values()) if meting.breuk]
    last = max(series.own)
    breaks = [year for year in breaks if year <= last]
    if breaks:
        return max(breaks)
    for year in sorted(series.own):
        if series.own[year].waarde is not None and target_in(year, doel, series) is not None:
            return year
    return None


def _value_in(year: int, own: ByYear) -> Jaarwaarde:
    meting = own.get(year)
    return Jaarwaarde(year, meting.waarde if meting else None)


def _first_known(own: ByYear) -> Jaarwaarde | None:
    for year in sorted(own):
        if own[year].waarde is not None:
            return _value_in(year, own)
    return None


def target_in(year: int, doel: Doel | None, series: OwnAndTarget) -> Decimal | None:
    """Give the target in a year: the value of the doel, or that of its gebied in that year; None without either."""
    if doel is None:
        return None
    if doel.gebied is None:
        return doel.waarde
    meting = series.target.get(year)
    return meting.waarde if meting else None


def gap(year: int, richting: Richting, doel: Doel, series: OwnAndTarget) -> Decimal | None:
    """Give how far the value of a year is from the target, negative where it is beyond; None where either lacks."""
    own, target = series.own.get(year), target_in(year, doel, series)
    if own is None or own.waarde is None or target is None:
        return None
    return EXACT.subtract(target, own.waarde) if richting == "hoger" else EXACT.subtract(own.waarde, target)


def _needed(calculation: Calculation, doel: Doel) -> Decimal | None:
    """Give the largest gap in the last year that still leads to the target, rounded; None where it can't be told."""
    years = years_of(calculation, doel)
    if years is None or calculation.verschil_toen is None:
        return None
    left, total = years
    return _ROUNDED.divide(EXACT.multiply(calculation.verschil_toen, left), Decimal(total))


def years_of(calculation: Calculation, doel: Doel) -> tuple[int, int] | None:
    """Give how many years there are to the target's year: from the last year on (at least 0), and from the first on.

    None where nothing can be needed: the doel has no year, or one that isn't after the first year, or there is no
    meting after the first year.
    """
    if calculation.eerste is None or calculation.laatste is None or doel.jaar is None:
        return None
    first, last = calculation.eerste.jaar, calculation.laatste.jaar
    if doel.jaar <= first or last <= first:
        return None
    return max(0, doel.jaar - last), doel.jaar - first
