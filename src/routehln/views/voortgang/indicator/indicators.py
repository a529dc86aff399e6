"""The indicatoren of a leefgebied in the document: sentences, a line chart and a table of each."""

from collections.abc import Callable, Iterable, Sequence
from itertools import count

from routehln.model.monitor.assessment import Assessment
from routehln.model.monitor.monitor import Meting, Monitor
from routehln.views.documents.paper.drawing_names import IndicatorNames
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Picture, Table
from routehln.views.documents.words import bare, sentence
from routehln.views.monitor.words import with_remark
from routehln.views.voortgang.indicator.chart import Chart
from routehln.views.voortgang.indicator.frame import WIDTH
from routehln.views.voortgang.indicator.sentences import sentences_of
from routehln.views.voortgang.indicator.series import Series, can_be_drawn, description, series_by_gebied
from routehln.views.voortgang.indicator.values import sign_of, target_words, value_words

Draw = Callable[[IndicatorNames], str]
BESIDE = 0.64  # of the width of a page, so that a drawing is no larger than it needs
MOST_COLUMNS = 6  # years beside each other, so that a number with a word behind it fits
DEFINITIVE = "definitief"  # the status of a meting of which nothing needs to be said


class Indicators:
    """Writes indicatoren, and numbers their charts through the whole document; `draw` makes the SVG of a chart."""

    def __init__(self, monitor: Monitor, draw: Draw) -> None:
        self.monitor = monitor
        self.draw = draw
        self._numbers = count(1)

    def blocks(self, assessments: Iterable[Assessment], level: int) -> list[Block]:
        """Give a section, with a heading of this level, for each indicator with metingen; then a list of the others."""
        blocks: list[Block] = []
        unmeasured: list[str] = []
        for assessment in assessments:
            if assessment.metingen:
                blocks += [Heading(sentence(assessment.indicator.naam), level), *self._measured(assessment)]
            else:
                unmeasured.append(_unmeasured(assessment, self.monitor))
        if not unmeasured:
            return blocks
        first = "Nog niet gemeten:" if blocks else "Van deze indicatoren zijn nog geen metingen vastgelegd:"
        return [*blocks, Paragraph(first, blijft_bij=True), Bullets(unmeasured)]

    def _measured(self, assessment: Assessment) -> list[Block]:
        series = series_by_gebied(assessment, self.monitor)
        blocks: list[Block] = [Paragraph(sentences_of(assessment, self.monitor), blijft_bij=True)]
        if can_be_drawn(assessment):
            chart = Chart(assessment, series)
            svg = self.draw(chart.filled_in(next(self._numbers)))
            blocks.append(Picture(svg, description(assessment, series), chart.height / WIDTH, BESIDE))
        return [*blocks, _table(assessment, series)]


def _unmeasured(assessment: Assessment, monitor: Monitor) -> str:
    """Name an indicator with its target or streven, where it has one."""
    indicator = assessment.indicator
    naam, doel, streven = sentence(indicator.naam), indicator.doel, bare(indicator.streven)
    if doel:
        return with_remark(naam, f"doel: {target_words(doel, indicator.eenheid, monitor.naam_of(doel.gebied))}")
    return with_remark(naam, f"streven: {streven[:1].lower()}{streven[1:]}") if streven else naam


def _table(assessment: Assessment, every_series: Sequence[Series]) -> Table:
    """Make a row for each gebied and a column for each year; with many years the other way around."""
    years = sorted({meting.jaar for meting in assessment.metingen})
    naam, eenheid = assessment.indicator.naam, assessment.indicator.eenheid
    beside = f" ({eenheid})" if eenheid and not sign_of(eenheid) else ""
    by_gebied = [_values(series, years, assessment) for series in every_series]
    if len(years) <= MOST_COLUMNS:
        columns = [Column(f"Gebied{beside}", 1.6, benoemt=True), *(Column(str(year), rechts=True) for year in years)]
        rows = [[series.naam, *cells] for series, cells in zip(every_series, by_gebied, strict=True)]
        return Table(columns, rows, naam)
    columns = [Column(f"Jaar{beside}", benoemt=True), *(Column(series.naam, 2, rechts=True) for series in every_series)]
    by_year = zip(*by_gebied, strict=True)
    return Table(columns, [[str(year), *cells] for year, cells in zip(years, by_year, strict=True)], naam)


def _values(series: Series, years: Iterable[int], assessment: Assessment) -> list[Cell]:
    """Give the value of a gebied in each of these years; '' where it wasn't measured."""
    measured = {meting.jaar: _cell(meting, assessment) for meting in series.metingen}
    return [measured.get(year, "") for year in years]


def _cell(meting: Meting, assessment: Assessment) -> str:
    """Give a value with its notes: `16,7% (voorlopig)`; only the notes where a meting has no value."""
    value = value_words(meting.waarde, sign_of(assessment.indicator.eenheid))
    notes: list[str] = [meting.status] if meting.status != DEFINITIVE else []
    notes += ["nieuwe reeks"] if meting.breuk else []
    if not value:
        return ", ".join(notes)
    return f"{value} ({', '.join(notes)})" if notes else value
