"""The metingen of an indicator by gebied, and the words for their values and for what is wanted."""

from collections.abc import Iterable
from decimal import Decimal
from typing import NamedTuple

from routehln.model.monitor.assessment import Assessment, Jaarwaarde
from routehln.model.monitor.monitor import Doel, Meting, Monitor
from routehln.model.monitor.number import with_unit
from routehln.views.documents.words import sentence


class Line(NamedTuple):
    """The metingen of one gebied by year, with its id and its name."""

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
        """The years with a value that can be compared with the last: since the series last began anew."""
        begins = [place for place, meting in enumerate(self.metingen) if meting.breuk]
        return (_values(self.metingen[begins[-1] :]) if begins else []) or self.values


def _values(metingen: Iterable[Meting]) -> list[Jaarwaarde]:
    return [Jaarwaarde(meting.jaar, meting.waarde) for meting in metingen if meting.waarde is not None]


def lines_of(assessment: Assessment, monitor: Monitor) -> list[Line]:
    """Give a line for each gebied with metingen, the own one first."""
    lines: dict[str | None, Line] = {}
    for meting in assessment.metingen:
        naam, eigen = sentence(monitor.naam_of(meting.gebied)), meting.gebied == monitor.own_id
        line = lines.setdefault(meting.gebied, Line(meting.gebied, naam, eigen, []))
        line.metingen.append(meting)
    return sorted(lines.values(), key=lambda line: not line.eigen)


def can_be_drawn(assessment: Assessment) -> bool:
    """Tell whether there is a course to see: two values, or one and a target in a later year."""
    values = [meting for meting in assessment.metingen if meting.waarde is not None]
    return len({meting.jaar for meting in values}) > 1 or (bool(values) and target_of(assessment) is not None)


def target_of(assessment: Assessment) -> Jaarwaarde | None:
    """Give the target that lies ahead of the last meting, where it is a value in a year."""
    doel, last = assessment.indicator.doel, assessment.calculation.laatste
    if doel is None or doel.waarde is None or doel.jaar is None or last is None or doel.jaar <= last.jaar:
        return None
    return Jaarwaarde(doel.jaar, doel.waarde)


def description(assessment: Assessment, lines: Iterable[Line]) -> str:
    """Say what there is to see, for who can't see it."""
    indicator = assessment.indicator
    sentences = [f"{line.naam}: {course(line, indicator.eenheid)}." for line in lines if line.values]
    if indicator.doel and indicator.doel.waarde is not None:
        sentences.append(f"Doel: {goal(indicator.doel, indicator.eenheid)}.")
    return f"Lijngrafiek van {indicator.naam}. {' '.join(sentences)}"


def course(line: Line, eenheid: str | None) -> str:
    """Say `16,7% in 2018, 12,1% in 2023`: the first value of its last series, and the last."""
    first, last = line.comparable[0], line.comparable[-1]
    points = [first] if first == last else [first, last]
    return ", ".join(f"{value_words(point.waarde, eenheid)} in {point.jaar}" for point in points)


def value_words(value: Decimal | None, eenheid: str | None) -> str:
    """Give a value with what it is measured in."""
    return "" if value is None else with_unit(value, eenheid)


def beside_number(eenheid: str | None) -> str | None:
    """Give what something is measured in where that is a sign beside each number, `%` or `€`; None where it is a word.

    A word is said once, above the numbers.
    """
    return eenheid if eenheid and with_unit(Decimal(1), eenheid) != f"1 {eenheid}" else None


def goal(doel: Doel, eenheid: str | None, target_name: str = "") -> str:
    """Say `8% in 2046`, or `zo goed als Nederland in 2046`; `target_name` is what the gebied is called."""
    year = f" in {doel.jaar}" if doel.jaar else ""
    if doel.waarde is not None:
        return f"{value_words(doel.waarde, eenheid)}{year}"
    return f"zo goed als {target_name}{year}"
