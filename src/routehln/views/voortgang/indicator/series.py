"""The metingen of an indicator as a series for each gebied, and what a drawing of these shows, in words."""

from collections.abc import Iterable
from typing import NamedTuple

from routehln.model.monitor.assessment import Assessment, Jaarwaarde
from routehln.model.monitor.monitor import Meting, Monitor
from routehln.views.documents.words import sentence
from routehln.views.voortgang.indicator.values import target_words, value_words


class Series(NamedTuple):
    """The metingen of an indicator in one gebied, by year; `gebied` is its id, `naam` its name as a heading has it."""

    gebied: str | None
    naam: str
    eigen: bool
    metingen: list[Meting]

    @property
    def values(self) -> list[Jaarwaarde]:
        """The years with a value."""
        return _values(self.metingen)

    @property
    def comparable(self) -> list[Jaarwaarde]:
        """The years with a value from the last breuk on; all years with a value, where none of those has one."""
        breaks = [number for number, meting in enumerate(self.metingen) if meting.breuk]
        return (_values(self.metingen[breaks[-1] :]) if breaks else []) or self.values


def _values(metingen: Iterable[Meting]) -> list[Jaarwaarde]:
    return [Jaarwaarde(meting.jaar, meting.waarde) for meting in metingen if meting.waarde is not None]


def series_by_gebied(assessment: Assessment, monitor: Monitor) -> list[Series]:
    """Give the series of each gebied with metingen, the own one first."""
    by_gebied: dict[str | None, Series] = {}
    for meting in assessment.metingen:
        naam, eigen = sentence(monitor.naam_of(meting.gebied)), meting.gebied == monitor.own_id
        series = by_gebied.setdefault(meting.gebied, Series(meting.gebied, naam, eigen, []))
        series.metingen.append(meting)
    return sorted(by_gebied.values(), key=lambda series: not series.eigen)


def can_be_drawn(assessment: Assessment) -> bool:
    """Tell whether a line can be drawn: between the values of two years, or from one to a target in a later year."""
    values = [meting for meting in assessment.metingen if meting.waarde is not None]
    return len({meting.jaar for meting in values}) > 1 or (bool(values) and target_ahead(assessment) is not None)


def target_ahead(assessment: Assessment) -> Jaarwaarde | None:
    """Give the target, where it is a value in a year after the last meting."""
    doel, last = assessment.indicator.doel, assessment.calculation.laatste
    if doel is None or doel.waarde is None or doel.jaar is None or last is None or doel.jaar <= last.jaar:
        return None
    return Jaarwaarde(doel.jaar, doel.waarde)


def description(assessment: Assessment, drawn: Iterable[Series]) -> str:
    """Say what a drawing of these series shows, for people who can't see it."""
    indicator = assessment.indicator
    sentences = [f"{series.naam}: {first_and_last(series, indicator.eenheid)}." for series in drawn if series.values]
    if indicator.doel and indicator.doel.waarde is not None:
        sentences.append(f"Doel: {target_words(indicator.doel, indicator.eenheid)}.")
    return f"Lijngrafiek van {indicator.naam}. {' '.join(sentences)}"


def first_and_last(series: Series, eenheid: str | None) -> str:
    """Give `16,7% in 2018, 12,1% in 2023`: the first and the last of the values that can be compared."""
    first, last = series.comparable[0], series.comparable[-1]
    points = [first] if first == last else [first, last]
    return ", ".join(f"{value_words(point.waarde, eenheid)} in {point.jaar}" for point in points)
