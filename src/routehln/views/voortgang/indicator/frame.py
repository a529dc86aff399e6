"""The frame of a line chart: the plane in which its lines are drawn, with the values beside it and the years below."""

from collections.abc import Collection
from decimal import Decimal

from routehln.model.monitor.number import in_words, is_percentage
from routehln.views.documents.paper import drawing_names as names
from routehln.views.voortgang.indicator.axis import Axis, value_ticks, year_ticks

WIDTH, LEFT, RIGHT = 360, 44, 348  # the whole, and where the plane begins (further where numbers are long) and ends
TOP, BOTTOM = 22, 160  # between these the values are drawn
LETTER = 5.5  # how wide a figure beside the plane is
EDGE = 8  # between the sides of the plane and the first and last year


class Frame:
    """The axes for these years and values, of which there is at least one each; `eenheid` is what is measured in."""

    def __init__(self, years: Collection[int], values: Collection[Decimal], eenheid: str | None) -> None:
        self.eenheid = eenheid
        self.values = value_ticks(values)
        self.years = year_ticks(min(years), max(years))
        longest = max(len(self._label(value)) for value in self.values)
        self.left = max(LEFT, round(longest * LETTER) + EDGE)
        self.x = Axis(Decimal(min(years)), Decimal(max(years)), self.left + EDGE, RIGHT - EDGE)
        self.y = Axis(self.values[0], self.values[-1], BOTTOM, TOP)

    def point(self, year: int, value: Decimal) -> tuple[float, float]:
        """Give where the value of a year is drawn."""
        return self.x.position(year), self.y.position(value)

    def ticks_beside(self) -> list[names.Ijkstreep]:
        """Give the ticks of the values."""
        return [_tick(self.y, value, self._label(value)) for value in self.values]

    def ticks_below(self) -> list[names.Ijkstreep]:
        """Give the ticks of the years."""
        return [_tick(self.x, year, str(year)) for year in self.years]

    def _label(self, value: Decimal) -> str:
        words = in_words(value.normalize() + 0)
        return f"{words}%" if is_percentage(self.eenheid) else words


def _tick(axis: Axis, number: Decimal | int, label: str) -> names.Ijkstreep:
    return names.Ijkstreep(f"{axis.position(number):.1f}", label)
