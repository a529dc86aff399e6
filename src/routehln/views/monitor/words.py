"""The words of the course: values with their unit, a goal, a series."""

from collections.abc import Callable

from routehln.model.monitor.assessment import Assessment, Jaarwaarde
from routehln.model.monitor.monitor import Doel, Indicator, Monitor
from routehln.model.monitor.number import in_words, with_unit
from routehln.views.monitor.line import Scale, lines

NaamOf = Callable[[str | None], str]  # what a gebied is called, by its id


def in_year(value: Jaarwaarde | None, eenheid: str | None) -> str:
    """Give `16,7% in 2023`; nothing where there is no meting, and `geen cijfer` where it has no value."""
    if value is None:
        return ""
    words = "geen cijfer" if value.waarde is None else with_unit(value.waarde, eenheid)
    return f"{words} in {value.jaar}"


def last_value(assessment: Assessment, monitor: Monitor) -> str:
    """Give `57,4% in 2025 (voorlopig), Nederland 20,0%`: the last value, and that of the gebied which is the target."""
    last, doel, eenheid = assessment.calculation.laatste, assessment.indicator.doel, assessment.indicator.eenheid
    words = in_year(last, eenheid)
    if last is None or last.waarde is None:
        return words
    own = [meting for meting in assessment.metingen if meting.gebied == monitor.own_id and meting.jaar == last.jaar]
    if any(meting.status == "voorlopig" for meting in own):
        words = f"{words} (voorlopig)"
    if doel and doel.gebied and assessment.calculation.doelwaarde is not None:
        words = f"{words}, {monitor.naam_of(doel.gebied)} {with_unit(assessment.calculation.doelwaarde, eenheid)}"
    return words


def goal(indicator: Indicator, naam_of: NaamOf) -> str:
    """Give `534 punten in 2042`, `zoals Nederland in 2046`, or the words of a goal that has no value."""
    doel = indicator.doel
    if doel is None:
        return indicator.streven or ""
    return goal_in_words(doel, indicator.eenheid, naam_of)


def goal_in_words(doel: Doel, eenheid: str | None, naam_of: NaamOf) -> str:
    """Give a goal that can be calculated with."""
    words = f"zoals {naam_of(doel.gebied)}" if doel.waarde is None else with_unit(doel.waarde, eenheid)
    year = f" in {doel.jaar}" if doel.jaar else ""
    margin = f", marge {in_words(doel.marge)}" if doel.marge else ""
    return f"{words}{year}{margin}"


def course(assessment: Assessment, naam_of: NaamOf) -> str:
    """Draw the series of every gebied behind its name, in one scale; nothing where nothing was measured."""
    if not assessment.metingen:
        return ""
    scale = Scale(assessment.metingen)
    drawn = [f"{naam_of(gebied_id)} {line}" for gebied_id, line in lines(assessment.metingen, scale).items()]
    return f"{scale.period}: {', '.join(drawn)}"
