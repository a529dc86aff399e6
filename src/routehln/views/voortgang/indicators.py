"""How the indicatoren of a leefgebied stand: a sentence, a drawing and a table of each."""

from collections.abc import Callable, Iterable, Sequence
from itertools import count

from routehln.model.monitor.assessment import Assessment
from routehln.model.monitor.monitor import Meting, Monitor
from routehln.views.documents.paper.drawing_names import IndicatorNames
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Picture, Table
from routehln.views.documents.words import bare, sentence
from routehln.views.voortgang.chart import WIDTH, Chart
from routehln.views.voortgang.series import Line, beside_number, can_be_drawn, description, goal, lines_of, value_words
from routehln.views.voortgang.verdict import verdict

Draw = Callable[[IndicatorNames], str]
BESIDE = 0.64  # of the width of a page, so that a drawing is no larger than it needs
MOST_COLUMNS = 6  # years beside each other, so that a number with a word behind it fits
DEFINITIVE = "definitief"  # the status of a meting of which nothing needs to be said


class Indicators:
    """Writes indicatoren, and numbers their drawings through the whole document; `draw` makes an SVG of a drawing."""

    def __init__(self, monitor: Monitor, draw: Draw) -> None:
        self.monitor = monitor
        self.draw = draw
        self._numbers = count(1)

    def blocks(self, assessments: Iterable[Assessment], level: int) -> list[Block]:
        """Give a part for each indicator with metingen, with headings of this level; then the names of the others."""
        blocks: list[Block] = []
        unmeasured: list[str] = []
        for assessment in assessments:
            if assessment.metingen:
                blocks += [Heading(sentence(assessment.indicator.naam), level), *self._measured(assessment)]
            else:
                unmeasured.append(_wanted(assessment, self.monitor))
        if not unmeasured:
            return blocks
        first = "Nog niet gemeten:" if blocks else "Van deze indicatoren zijn nog geen metingen vastgelegd:"
        return [*blocks, Paragraph(first, blijft_bij=True), Bullets(unmeasured)]

    def _measured(self, assessment: Assessment) -> list[Block]:
        lines = lines_of(assessment, self.monitor)
        blocks: list[Block] = [Paragraph(verdict(assessment, self.monitor), blijft_bij=True)]
        if can_be_drawn(assessment):
            chart = Chart(assessment, lines)
            svg = self.draw(chart.filled_in(next(self._numbers)))
            blocks.append(Picture(svg, description(assessment, lines), chart.height / WIDTH, BESIDE))
        return [*blocks, _table(assessment, lines)]


def _wanted(assessment: Assessment, monitor: Monitor) -> str:
    """Name an indicator with what is wanted of it, as far as anybody said so."""
    indicator = assessment.indicator
    naam, wanted = sentence(indicator.naam), bare(indicator.streven)
    if indicator.doel:
        return f"{naam} (doel: {goal(indicator.doel, indicator.eenheid, monitor.naam_of(indicator.doel.gebied))})"
    return f"{naam} (streven: {wanted[:1].lower()}{wanted[1:]})" if wanted else naam


def _table(assessment: Assessment, lines: Sequence[Line]) -> Table:
    """Make a row for each gebied and a column for each year; with many years the other way around."""
    years = sorted({meting.jaar for meting in assessment.metingen})
    naam, eenheid = assessment.indicator.naam, assessment.indicator.eenheid
    beside = f" ({eenheid})" if eenheid and not beside_number(eenheid) else ""
    by_gebied = [_values(line, years, assessment) for line in lines]
    if len(years) <= MOST_COLUMNS:
        columns = [Column(f"Gebied{beside}", 1.6, benoemt=True), *(Column(str(year), rechts=True) for year in years)]
        rows = [[line.naam, *cells] for line, cells in zip(lines, by_gebied, strict=True)]
        return Table(columns, rows, naam)
    columns = [Column(f"Jaar{beside}", benoemt=True), *(Column(line.naam, 2, rechts=True) for line in lines)]
    by_year = zip(*by_gebied, strict=True)
    return Table(columns, [[str(year), *cells] for year, cells in zip(years, by_year, strict=True)], naam)


def _values(line: Line, years: Iterable[int], assessment: Assessment) -> list[Cell]:
    """Give the value of a gebied in each of these years; nothing where it wasn't measured."""
    measured = {meting.jaar: _cell(meting, assessment) for meting in line.metingen}
    return [measured.get(year, "") for year in years]


def _cell(meting: Meting, assessment: Assessment) -> str:
    """Give a value with what is to be known about it: `16,7% (voorlopig)`."""
    value = value_words(meting.waarde, beside_number(assessment.indicator.eenheid))
    notes: list[str] = [meting.status] if meting.status != DEFINITIVE else []
    notes += ["nieuwe reeks"] if meting.breuk else []
    if not value:
        return ", ".join(notes)
    return f"{value} ({', '.join(notes)})" if notes else value
