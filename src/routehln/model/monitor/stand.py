"""The answers about the course: how an indicator stands, and how grave a risico is."""

from decimal import Decimal
from typing import Literal, NamedTuple

from routehln.model.monitor.monitor import Indicator, Meting, Monitor, Risico

Oordeel = Literal["bereikt", "op koers", "achter", "verkeerde kant op", "niet te zeggen"]


class Jaarwaarde(NamedTuple):
    """A value in a year; None where it is geheim or ontbreekt."""

    jaar: int
    waarde: Decimal | None


class Sum(NamedTuple):
    """The calculation behind an oordeel (contract section 5, `monitor`), with what can't be calculated left None.

    Attributes:
        eerste: where the comparison begins (y0), else the first value that is known.
        laatste: the last meting.
        doelwaarde: the target in the year of the last meting.
        verschil_toen: the gap in the first year; positive where the target is still to be reached.
        verschil_nu: the gap in the last year.
        nodig_nu: the largest gap that leads to the target in time.
    """

    eerste: Jaarwaarde | None = None
    laatste: Jaarwaarde | None = None
    doelwaarde: Decimal | None = None
    verschil_toen: Decimal | None = None
    verschil_nu: Decimal | None = None
    nodig_nu: Decimal | None = None


class Stand(NamedTuple):
    """How an indicator stands: the oordeel, why in words, the calculation, and the metingen up to the asked year."""

    indicator: Indicator
    oordeel: Oordeel
    waarom: str
    sum: Sum
    metingen: tuple[Meting, ...]


class Gewogen(NamedTuple):
    """A risico with its last beoordeling up to a year, and its score of the year before; None where not judged yet."""

    risico: Risico
    jaar: int | None
    kans: int | None
    impact: int | None
    score: int | None
    score_vorig_jaar: int | None


class Koers(NamedTuple):
    """How all indicatoren stand, and the monitor that this was judged by."""

    monitor: Monitor
    standen: tuple[Stand, ...]

    def of(self, indicator_id: str) -> Stand | None:
        """Return how the indicator with this id stands; None where there is none."""
        return next((stand for stand in self.standen if stand.indicator.id == indicator_id), None)
