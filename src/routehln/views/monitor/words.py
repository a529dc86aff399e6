"""The words of the course: values with their unit, a goal, a series."""

from collections.abc import Callable

from routehln.model.monitor.monitor import Doel, Indicator
from routehln.model.monitor.number import in_words, with_unit
from routehln.model.monitor.stand import Jaarwaarde, Stand
from routehln.views.monitor.line import Scale, lines

NaamOf = Callable[[str | None], str]  # what a gebied is called, by its id


def in_year(value: Jaarwaarde | None, eenheid: str | None) -> str:
    """Give `16,7% in 2023`; nothing where there is no meting, and `geen cijfer` where it has no value."""
    if value is None:
        return ""
    words = "geen cijfer" if value.waarde is None else with_unit(value.waarde, eenheid)
    return f"{words} in {value.jaar}"


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


def course(stand: Stand, naam_of: NaamOf) -> str:
    """Draw the series of every gebied behind its name, in one scale; nothing where nothing was measured."""
    if not stand.metingen:
        return ""
    scale = Scale(stand.metingen)
    drawn = [f"{naam_of(gebied_id)} {line}" for gebied_id, line in lines(stand.metingen, scale).items()]
    return f"{scale.period}: {', '.join(drawn)}"
