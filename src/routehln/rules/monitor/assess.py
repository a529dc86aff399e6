"""Judge whether an indicator is on course (contract section 5, `monitor`)."""

from collections.abc import Collection, Iterable

from routehln.model.monitor.assessment import Assessment, Assessments, Calculation, Oordeel
from routehln.model.monitor.monitor import Indicator, Meting, Monitor
from routehln.model.monitor.number import EXACT
from routehln.rules.monitor.calculate import calculate, years_of
from routehln.rules.monitor.reasons import Names, calculation_in_words, why_unsure
from routehln.rules.monitor.series import OwnAndTarget


def assess_monitor(monitor: Monitor, jaar: int) -> Assessments:
    """Judge every indicator by the metingen up to a year."""
    return Assessments(monitor, tuple(assess_all(monitor, jaar)))


def assess_all(monitor: Monitor, jaar: int | None = None, onderdelen: Collection[str] = ()) -> list[Assessment]:
    """Judge the indicatoren of these onderdelen (names), of all where none is given, in order.

    Only metingen up to `jaar` count where that is given.
    """
    chosen = [indicator for indicator in monitor.indicatoren if not onderdelen or indicator.onderdeel in onderdelen]
    return [assess(indicator, monitor, jaar) for indicator in chosen]


def assess(indicator: Indicator, monitor: Monitor, jaar: int | None = None) -> Assessment:
    """Judge one indicator; only by metingen up to `jaar` where that is given."""
    metingen = tuple(meting for meting in indicator.metingen if jaar is None or meting.jaar <= jaar)
    doel = indicator.doel
    target = _by_year(metingen, doel.gebied) if doel and doel.gebied else {}
    series = OwnAndTarget(_by_year(metingen, monitor.own_id), target)
    calculation = calculate(indicator, series)
    oordeel = judge(indicator, calculation)
    if oordeel == "niet te zeggen":
        names = Names(monitor.naam_of(monitor.own_id), monitor.naam_of(doel.gebied) if doel and doel.gebied else "")
        waarom = why_unsure(indicator, series, calculation, names)
        return Assessment(indicator, oordeel, waarom, calculation, metingen)
    new_series = calculation.eerste is not None and series.begins_anew(calculation.eerste.jaar)
    waarom = calculation_in_words(indicator, oordeel, calculation, new_series=new_series)
    return Assessment(indicator, oordeel, waarom, calculation, metingen)


def _by_year(metingen: Iterable[Meting], gebied_id: str | None) -> dict[int, Meting]:
    return {meting.jaar: meting for meting in metingen if meting.gebied == gebied_id}


def judge(indicator: Indicator, calculation: Calculation) -> Oordeel:
    """Give the oordeel by the formula of the contract, without rounding."""
    doel, gap_then, gap_now = indicator.doel, calculation.verschil_toen, calculation.verschil_nu
    if doel is None or gap_now is None:
        return "niet te zeggen"
    beyond_margin = EXACT.subtract(gap_now, doel.marge)
    if beyond_margin <= 0:
        return "bereikt"
    years = years_of(calculation, doel)
    if years is None or gap_then is None:
        return "niet te zeggen"
    left, total = years
    if EXACT.multiply(beyond_margin, total) <= EXACT.multiply(gap_then, left):
        return "op koers"
    return "verkeerde kant op" if beyond_margin > gap_then else "achter"
