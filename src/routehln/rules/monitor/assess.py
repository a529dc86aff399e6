"""Judge whether an indicator is on course (contract section 5, `monitor`).

With s = 1 where hoger is better and -1 where lager is, v the value of the own gebied and t the target, the gap in a
year is s·(t - v). What is needed falls in a straight line from the first year's gap to nothing in the target's year.
"""

from collections.abc import Collection, Iterable, Mapping
from decimal import Context, Decimal
from typing import NamedTuple

from routehln.model.monitor.monitor import Doel, Indicator, Meting, Monitor, Richting
from routehln.model.monitor.number import EXACT, MOST_DIGITS
from routehln.model.monitor.stand import Jaarwaarde, Koers, Oordeel, Stand, Sum
from routehln.rules.monitor.reasons import Names, begins_anew, sum_in_words, why_unsure

_ROUNDED = Context(prec=MOST_DIGITS)
ByYear = Mapping[int, Meting]


class Series(NamedTuple):
    """The metingen of an indicator up to a year that count: of the own gebied, and of the gebied that is its target."""

    own: ByYear
    target: ByYear


def koers(monitor: Monitor, jaar: int) -> Koers:
    """Judge every indicator by the metingen up to a year."""
    return Koers(monitor, tuple(assess_all(monitor, jaar)))


def assess_all(monitor: Monitor, jaar: int | None = None, onderdelen: Collection[str] = ()) -> list[Stand]:
    """Judge the indicatoren of these onderdelen (names), of all where none is given, in order.

    Only metingen up to `jaar` count where that is given.
    """
    chosen = [indicator for indicator in monitor.indicatoren if not onderdelen or indicator.onderdeel in onderdelen]
    return [assess(indicator, monitor, jaar) for indicator in chosen]


def assess(indicator: Indicator, monitor: Monitor, jaar: int | None = None) -> Stand:
    """Judge one indicator; only by metingen up to `jaar` where that is given."""
    metingen = tuple(meting for meting in indicator.metingen if jaar is None or meting.jaar <= jaar)
    doel = indicator.doel
    target = _by_year(metingen, doel.gebied) if doel and doel.gebied else {}
    series = Series(_by_year(metingen, monitor.own_id), target)
    sum_ = calculate(indicator, series)
    oordeel = judge(indicator, sum_)
    names = Names(monitor.naam_of(monitor.own_id), monitor.naam_of(doel.gebied) if doel and doel.gebied else "")
    if oordeel == "niet te zeggen":
        return Stand(indicator, oordeel, why_unsure(indicator, series.own, series.target, sum_, names), sum_, metingen)
    new_series = sum_.eerste is not None and begins_anew(sum_.eerste.jaar, series.own, series.target)
    waarom = sum_in_words(indicator, oordeel, sum_, new_series=new_series)
    return Stand(indicator, oordeel, waarom, sum_, metingen)


def _by_year(metingen: Iterable[Meting], gebied_id: str | None) -> dict[int, Meting]:
    return {meting.jaar: meting for meting in metingen if meting.gebied == gebied_id}


def calculate(indicator: Indicator, series: Series) -> Sum:
    """Calculate what can be of an indicator: its first and last year, the gap in both, and the gap that is needed."""
    if not series.own:
        return Sum()
    last = series.own[max(series.own)]
    first_year = first_of(indicator.doel, series)
    sum_ = Sum(
        eerste=_value_in(first_year, series.own) if first_year else _first_known(series.own),
        laatste=Jaarwaarde(last.jaar, last.waarde),
        doelwaarde=target_in(last.jaar, indicator.doel, series),
    )
    doel, richting = indicator.doel, indicator.richting
    if doel is None or richting is None:
        return sum_
    gap_then = gap(first_year, richting, doel, series) if first_year else None
    sum_ = sum_._replace(verschil_toen=gap_then, verschil_nu=gap(last.jaar, richting, doel, series))
    return sum_._replace(nodig_nu=_needed(sum_, doel))


def first_of(doel: Doel | None, series: Series) -> int | None:
    """Give the year from which is compared: the last breuk, else the first year with a value and a target.

    None where there is no such year. A breuk in the series of the target counts too: it ends what could be compared.
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


def target_in(year: int, doel: Doel | None, series: Series) -> Decimal | None:
    """Give the target in a year; None where there is none."""
    if doel is None:
        return None
    if doel.gebied is None:
        return doel.waarde
    meting = series.target.get(year)
    return meting.waarde if meting else None


def gap(year: int, richting: Richting, doel: Doel, series: Series) -> Decimal | None:
    """Give how far the value of a year is from the target, negative where it is beyond; None where either lacks."""
    own, target = series.own.get(year), target_in(year, doel, series)
    if own is None or own.waarde is None or target is None:
        return None
    return EXACT.subtract(target, own.waarde) if richting == "hoger" else EXACT.subtract(own.waarde, target)


def _needed(sum_: Sum, doel: Doel) -> Decimal | None:
    """Give the gap that is needed in the last year, rounded; None where it can't be told."""
    years = years_of(sum_, doel)
    if years is None or sum_.verschil_toen is None:
        return None
    left, total = years
    return _ROUNDED.divide(EXACT.multiply(sum_.verschil_toen, left), Decimal(total))


def years_of(sum_: Sum, doel: Doel) -> tuple[int, int] | None:
    """Give how many years are left from the last meting on, and how many there were from the first on.

    None where nothing can be needed: no target's year, that year isn't after the first one, or no later meting.
    """
    if sum_.eerste is None or sum_.laatste is None or doel.jaar is None:
        return None
    first_year, last_year = sum_.eerste.jaar, sum_.laatste.jaar
    if doel.jaar <= first_year or last_year <= first_year:
        return None
    return max(0, doel.jaar - last_year), doel.jaar - first_year


def judge(indicator: Indicator, sum_: Sum) -> Oordeel:
    """Give the oordeel by the formula of the contract, without rounding."""
    doel, gap_then, gap_now = indicator.doel, sum_.verschil_toen, sum_.verschil_nu
    if doel is None or gap_now is None:
        return "niet te zeggen"
    beyond_margin = EXACT.subtract(gap_now, doel.marge)
    if beyond_margin <= 0:
        return "bereikt"
    years = years_of(sum_, doel)
    if years is None or gap_then is None:
        return "niet te zeggen"
    left, total = years
    if EXACT.multiply(beyond_margin, total) <= EXACT.multiply(gap_then, left):
        return "op koers"
    return "verkeerde kant op" if beyond_margin > gap_then else "achter"
