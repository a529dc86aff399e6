"""A line chart of one indicator: a line for each gebied, and the way to the target."""

from collections.abc import Iterable
from itertools import chain

from routehln.model.monitor.assessment import Assessment
from routehln.model.monitor.number import is_percentage
from routehln.views.documents.paper import drawing_names as names
from routehln.views.documents.words import text
from routehln.views.voortgang.indicator import legend
from routehln.views.voortgang.indicator.frame import BOTTOM, RIGHT, TOP, WIDTH, Frame
from routehln.views.voortgang.indicator.lines import breaks, series_line, target_line
from routehln.views.voortgang.indicator.series import Series, description, target_ahead

MOST_OTHERS = 4  # gebieden that are drawn beside the own one; more of them nobody can tell apart


class Chart:
    """Draws an indicator with these series, of which at least one has a value; the own one comes first, if it has any.

    Series without a value, and those beyond MOST_OTHERS, aren't drawn.
    """

    def __init__(self, assessment: Assessment, every_series: Iterable[Series]) -> None:
        self.assessment = assessment
        self.drawn = [series for series in every_series if series.values][: MOST_OTHERS + 1]
        doel, target = assessment.indicator.doel, target_ahead(assessment)
        points = list(chain.from_iterable(series.values for series in self.drawn))
        years = [point.jaar for point in points] + ([target.jaar] if target else [])
        values = [point.waarde for point in points if point.waarde is not None]
        values += [doel.waarde] if doel and doel.waarde is not None else []
        self.frame = Frame(years, values, assessment.indicator.eenheid)
        self._target = target_line(assessment, legend.row(len(self.drawn)), self.frame)

    @property
    def height(self) -> int:
        """How high the drawing is, its legend included."""
        return legend.height(len(self.drawn) + (self._target is not None))

    def filled_in(self, number: int) -> names.IndicatorNames:
        """Fill in the names that the template of the drawing may use.

        `number` is which drawing of the document it is, from 1.
        """
        indicator = self.assessment.indicator
        first_other = 1 if self.drawn[0].eigen else 0
        own = [series for series in self.drawn if series.eigen]
        return names.IndicatorNames(
            titel=text(indicator.naam),
            beschrijving=text(description(self.assessment, self.drawn)),
            nummer=number,
            breedte=WIDTH,
            hoogte=self.height,
            links=self.frame.left,
            rechts=RIGHT,
            boven=TOP,
            onder=BOTTOM,
            eenheid="" if is_percentage(indicator.eenheid) else text(indicator.eenheid),
            waarden=self.frame.ticks_beside(),
            jaren=self.frame.ticks_below(),
            breuken=list(chain.from_iterable(breaks(series, self.frame) for series in own)),
            reeksen=[
                series_line(series, index - first_other, legend.row(index), self.frame, indicator.doel)
                for index, series in enumerate(self.drawn)
            ],
            doel=self._target,
        )
