"""A series of years as one line of block characters, all series of an indicator in one scale."""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from routehln.model.monitor.monitor import Meting

BLOCKS = "▁▂▃▄▅▆▇█"
MISSING, SECRET, BREAK = "·", "×", "|"
LEGEND = f"In een verloop is {MISSING} een jaar zonder cijfer, {SECRET} een geheim cijfer en {BREAK} een breuk."


class Scale:
    """The years and the values that the lines of one indicator share."""

    def __init__(self, metingen: Iterable[Meting]) -> None:
        every = list(metingen)
        values = [meting.waarde for meting in every if meting.waarde is not None]
        years = [meting.jaar for meting in every]
        self.lowest = min(values, default=Decimal(0))
        self.highest = max(values, default=Decimal(0))
        self.years = range(min(years), max(years) + 1) if years else range(0)

    @property
    def period(self) -> str:
        """The years from the first to the last: `2018-2023`, or one year."""
        first, last = self.years[0], self.years[-1]
        return str(first) if first == last else f"{first}-{last}"

    def line(self, series: Sequence[Meting]) -> str:
        """Draw a series: a block for each value, a sign for each year that has none, a stroke before a break."""
        by_year = {meting.jaar: meting for meting in series}
        return "".join(self._character(by_year.get(year)) for year in self.years)

    def _character(self, meting: Meting | None) -> str:
        if meting is None:
            return MISSING
        stroke = BREAK if meting.breuk else ""
        if meting.waarde is None:
            return stroke + (SECRET if meting.status == "geheim" else MISSING)
        return stroke + self._block(meting.waarde)

    def _block(self, value: Decimal) -> str:
        """Give the block of a value: the lowest of the scale is the smallest, a scale of one value is halfway."""
        reach = self.highest - self.lowest
        if not reach:
            return BLOCKS[len(BLOCKS) // 2]
        return BLOCKS[int((value - self.lowest) / reach * (len(BLOCKS) - 1) + Decimal("0.5"))]


def lines(metingen: Iterable[Meting], scale: Scale) -> dict[str | None, str]:
    """Draw the series of every gebied in one scale, in the order of the metingen, by the id of the gebied."""
    series: dict[str | None, list[Meting]] = {}
    for meting in metingen:
        series.setdefault(meting.gebied, []).append(meting)
    return {gebied_id: scale.line(own) for gebied_id, own in series.items()}
