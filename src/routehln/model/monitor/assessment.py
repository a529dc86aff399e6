"""What follows from metingen and beoordelingen: whether an indicator is on course, and how grave a risico is."""

from decimal import Decimal
from typing import Literal, NamedTuple

from routehln.model.monitor.monitor import Indicator, Meting, Monitor, Risico

Oordeel = Literal["bereikt", "op koers", "achter", "verkeerde kant op", "niet te zeggen"]


class Jaarwaarde(NamedTuple):
    """A value in a year; None where it is geheim or ontbreekt."""

    jaar: int
    waarde: Decimal | None


class Calculation(NamedTuple):
    """The numbers behind an oordeel (contract section 5, `monitor`); None is what can't be calculated.

    A gap is how far a value is from the target in the same year: positive where the target isn't reached.

    Attributes:
        eerste: the year from which the indicator is followed (y0 of the contract), else the first year with a value.
        laatste: the year of the last meting.
        doelwaarde: the target in the last year.
        verschil_toen: the gap in the first year.
        verschil_nu: the gap in the last year.
        nodig_nu: the largest gap in the last year with which the target is still reached in time.
    """

    eerste: Jaarwaarde | None = None
    laatste: Jaarwaarde | None = None
    doelwaarde: Decimal | None = None
    verschil_toen: Decimal | None = None
    verschil_nu: Decimal | None = None
    nodig_nu: Decimal | None = None


class Assessment(NamedTuple):
    """An indicator with its oordeel, the reason for that in a Dutch sentence, and the calculation behind it.

    `metingen` are those that it was judged by: of all gebieden, up to the year of the question.
    """

    indicator: Indicator
    oordeel: Oordeel
    waarom: str
    calculation: Calculation
    metingen: tuple[Meting, ...]


class WeighedRisico(NamedTuple):
    """A risico with its last beoordeling up to a year, and with its score as it was a year before.

    `jaar` is the year of that beoordeling. Where there is no beoordeling yet, its numbers are None.
    """

    risico: Risico
    jaar: int | None
    kans: int | None
    impact: int | None
    score: int | None
    score_vorig_jaar: int | None


class Assessments(NamedTuple):
    """The assessment of every indicator of a monitor, in the monitor's order."""

    monitor: Monitor
    every: tuple[Assessment, ...]

    def of(self, indicator_id: str) -> Assessment | None:
        """Return the assessment of the indicator with this id; None where there is no such indicator."""
        return next((assessment for assessment in self.every if assessment.indicator.id == indicator_id), None)
