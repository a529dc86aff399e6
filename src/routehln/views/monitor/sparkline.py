"""A sparkline: the metingen of one gebied as a line of block characters, one for each year.

The sparklines of an indicator share their scale, so that they can be compared.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from routehln.model.monitor.monitor import Meting

BLOCKS = "▁▂▃▄▅▆▇█"
MISSING, SECRET, BREAK = "·", "×", "|"
LEGEND = f"In een verloop is {MISSING} een jaar zonder cijfer, {SECRET} een geheim cijfer en {BREAK} een breuk."


class Scale:
    """The years and the values between which all metingen of an indicator lie."""

    def __init__(self, metingen: Iterable[Meting]) -> None:
        every_meting = list(metingen)
        values = [meting.waarde for meting in every_meting if meting.waarde is not None]
        years = [meting.jaar for meting in every_meting]
        self.lowest = min(values, default=Decimal(0))
        self.highest = max(values, default=Decimal(0))
        self.years = range(min(years), max(years) + 1) if years else range(0)

    @property
    def period(self) -> str:
        """The years from the first to the last: `2018-2023`, or one year."""
        first, last = self.years[0], self.years[-1]
        return str(first) if first == last else f"{first}-{last}"

    def sparkline(self, metingen: Iterable[Meting]) -> str:
        """Draw the metingen of one gebied: a block for a value, a sign for a year without one, a stroke for a breuk."""
        by_year = {meting.jaar: meting for meting in metingen}
        return "".join(self._character(by_year.get(year)) for year in self.years)

    def _character(self, meting: Meting | None) -> str:
        if meting is None:
            return MISSING
        stroke = BREAK if meting.breuk else ""
        if meting.waarde is None:
            return stroke + (SECRET if meting.status == "geheim" else MISSING)
        return stroke + self._block(meting.waarde)

    def _block(self, value: Decimal) -> str:
        """Give a value as a block: the smallest for the lowest, the largest for the highest; halfway if all agree."""
        reach = self.highest - self.lowest
        if not reach:
            return BLOCKS[len(BLOCKS) // 2]
        return BLOCKS[int((value - self.lowest) / reach * (len(BLOCKS) - 1) + Decimal("0.5"))]


def by_gebied(metingen: Sequence[Meting], scale: Scale) -> dict[str | None, str]:
    """Draw the metingen of each gebied, by the id of the gebied, in the order in which the gebieden come."""
    series: dict[str | None, list[Meting]] = {}
    for meting in metingen:
        series.setdefault(meting.gebied, []).append(meting)
    return {gebied_id: scale.sparkline(own) for gebied_id, own in series.items()}
