"""Dutch words for an indicator: a value in its year, its target, its years as sparklines."""

from collections.abc import Callable

from routehln.model.monitor.assessment import Assessment, Jaarwaarde
from routehln.model.monitor.monitor import Doel, Indicator, Monitor
from routehln.model.monitor.number import in_words, with_unit
from routehln.views.monitor.sparkline import Scale, by_gebied

NaamOf = Callable[[str | None], str]  # what a gebied is called, by its id


def in_year(value: Jaarwaarde | None, eenheid: str | None) -> str:
    """Give `16,7% in 2023`, or `geen cijfer in 2023` where that year has no value; '' for None."""
    if value is None:
        return ""
    words = "geen cijfer" if value.waarde is None else with_unit(value.waarde, eenheid)
    return f"{words} in {value.jaar}"


def last_value(assessment: Assessment, monitor: Monitor) -> str:
    """Give `57,4% in 2025 (voorlopig), Nederland 20,0%`: the last value, then that of the gebied it must equal."""
    last, indicator = assessment.calculation.laatste, assessment.indicator
    doel, eenheid, doelwaarde = indicator.doel, indicator.eenheid, assessment.calculation.doelwaarde
    words = in_year(last, eenheid)
    if last is None or last.waarde is None:
        return words
    own = [meting for meting in assessment.metingen if meting.gebied == monitor.own_id and meting.jaar == last.jaar]
    if any(meting.status == "voorlopig" for meting in own):
        words = f"{words} (voorlopig)"
    if doel and doel.gebied and doelwaarde is not None:
        words = f"{words}, {monitor.naam_of(doel.gebied)} {with_unit(doelwaarde, eenheid)}"
    return words


def with_remark(naam: str, remark: str) -> str:
    """Put a remark in brackets behind a name: `CITO-score (punten)`; in those that it ends with, where it has any."""
    return f"{naam[:-1]}; {remark})" if naam.endswith(")") and "(" in naam else f"{naam} ({remark})"


def target(indicator: Indicator, naam_of: NaamOf) -> str:
    """Give `534 punten in 2042`, `zoals Nederland in 2046`, or the streven without its full stop; '' without either."""
    doel = indicator.doel
    if doel is None:
        return (indicator.streven or "").rstrip(". ")
    return _doel(doel, indicator.eenheid, naam_of)


def _doel(doel: Doel, eenheid: str | None, naam_of: NaamOf) -> str:
    words = f"zoals {naam_of(doel.gebied)}" if doel.waarde is None else with_unit(doel.waarde, eenheid)
    year = f" in {doel.jaar}" if doel.jaar else ""
    margin = f", marge {in_words(doel.marge)}" if doel.marge else ""
    return f"{words}{year}{margin}"


def sparklines(assessment: Assessment, naam_of: NaamOf) -> str:
    """Give `2018-2023: Heerlen-Noord ▁▃█, Nederland ▁▁▂`; '' where nothing was measured."""
    if not assessment.metingen:
        return ""
    scale = Scale(assessment.metingen)
    drawn = [f"{naam_of(gebied_id)} {line}" for gebied_id, line in by_gebied(assessment.metingen, scale).items()]
    return f"{scale.period}: {', '.join(drawn)}"
