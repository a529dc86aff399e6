"""How the indicatoren of a leefgebied stand: a sentence, a drawing and a table of each."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import count

from routehln.model.monitor.monitor import Indicator, Meting, Monitor
from routehln.model.monitor.number import EXACT, decimals_of, in_words, is_percentage
from routehln.model.monitor.stand import Stand
from routehln.views.course.chart import (
    WIDTH,
    Chart,
    Line,
    beside_number,
    can_be_drawn,
    description,
    goal,
    lines_of,
    value_words,
)
from routehln.views.course.words import OF_OORDEEL
from routehln.views.documents.paper.drawing_names import IndicatorNames
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Picture, Table
from routehln.views.documents.words import bare, sentence

Draw = Callable[[IndicatorNames], str]
BESIDE = 0.64  # of the width of a page, so that a drawing is no larger than it needs
MOST_DECIMALS = 6
MOST_COLUMNS = 6  # years beside each other, so that a number with a word behind it fits
OF_STATUS = {"voorlopig": "voorlopig", "herzien": "herzien", "geheim": "geheim", "ontbreekt": "ontbreekt"}


class Indicators:
    """Writes indicatoren, and numbers their drawings through the whole document; `draw` makes an SVG of a drawing."""

    def __init__(self, monitor: Monitor, draw: Draw) -> None:
        self.monitor = monitor
        self.draw = draw
        self._numbers = count(1)

    def blocks(self, standen: Iterable[Stand], level: int) -> list[Block]:
        """Give a part for each indicator with metingen, with headings of this level; then the names of the others."""
        blocks: list[Block] = []
        unmeasured: list[str] = []
        for stand in standen:
            if stand.metingen:
                blocks += [Heading(sentence(stand.indicator.naam), level), *self._measured(stand)]
            else:
                unmeasured.append(_wanted(stand, self.monitor))
        if not unmeasured:
            return blocks
        first = "Nog niet gemeten:" if blocks else "Van deze indicatoren zijn nog geen metingen vastgelegd:"
        return [*blocks, Paragraph(first, blijft_bij=True), Bullets(unmeasured)]

    def _measured(self, stand: Stand) -> list[Block]:
        lines = lines_of(stand, self.monitor)
        blocks: list[Block] = [Paragraph(verdict(stand, self.monitor), blijft_bij=True)]
        if can_be_drawn(stand):
            chart = Chart(stand, lines)
            svg = self.draw(chart.filled_in(next(self._numbers)))
            blocks.append(Picture(svg, description(stand, lines), chart.height / WIDTH, BESIDE))
        return [*blocks, _table(stand, lines)]


def _wanted(stand: Stand, monitor: Monitor) -> str:
    """Name an indicator with what is wanted of it, as far as anybody said so."""
    indicator = stand.indicator
    naam, wanted = sentence(indicator.naam), bare(indicator.streven)
    if indicator.doel:
        return f"{naam} (doel: {goal(indicator.doel, indicator.eenheid, monitor.naam_of(indicator.doel.gebied))})"
    return f"{naam} (streven: {wanted[:1].lower()}{wanted[1:]})" if wanted else naam


def verdict(stand: Stand, monitor: Monitor) -> str:
    """Say in plain sentences how an indicator stands, what is wanted, and how far it could have been by then."""
    facts = [*_now(stand, monitor), *_better(stand.indicator)]
    first = OF_OORDEEL[stand.oordeel]
    if stand.oordeel == "niet te zeggen":
        first = f"{first}: {stand.waarom}"
    standing = f"{sentence('; '.join(facts))}." if facts else ""
    return " ".join(filter(None, (f"{first}.", standing, _gaps(stand))))


def _now(stand: Stand, monitor: Monitor) -> Iterator[str]:
    """Give the last value, and what is wanted."""
    last, indicator = stand.sum.laatste, stand.indicator
    if last and last.waarde is not None:
        own = next(meting for meting in stand.metingen if meting.jaar == last.jaar and meting.waarde == last.waarde)
        preliminary = " (voorlopig)" if own.status == "voorlopig" else ""
        yield f"de waarde is {value_words(last.waarde, indicator.eenheid)} in {last.jaar}{preliminary}"
    doel = indicator.doel
    if doel:
        yield f"het doel is {goal(doel, indicator.eenheid, monitor.naam_of(doel.gebied))}"
    elif indicator.streven:
        yield f"het streven is: {bare(indicator.streven)}"


def _better(indicator: Indicator) -> list[str]:
    return [f"{indicator.richting} is beter"] if indicator.richting else []


def _gaps(stand: Stand) -> str:
    """Say how far the value was from the target at first and last, and how far it could have been by then."""
    first, last, now = stand.sum.eerste, stand.sum.laatste, stand.sum.verschil_nu
    if last is None or now is None or now <= 0 or stand.oordeel == "niet te zeggen":
        return ""
    then, needed = stand.sum.verschil_toen, stand.sum.nodig_nu
    decimals = _decimals(now, then, needed)
    begun = ""
    if first and first.jaar < last.jaar and then is not None:
        begun = f"was {_gap(then, decimals, stand)} in {first.jaar} en "
    gaps = f"Het verschil met het doel {begun}is {_gap(now, decimals, stand)} in {last.jaar}"
    if needed is None or stand.oordeel == "bereikt":
        return f"{gaps}."
    margin = stand.indicator.doel.marge if stand.indicator.doel else None
    beside = f", met een marge van {in_words(margin)}" if margin else ""
    return f"{gaps}; om het doel op tijd te halen mocht dat nog {_gap(needed, decimals, stand)} zijn{beside}."


def _decimals(now: Decimal, then: Decimal | None, needed: Decimal | None) -> int:
    """Give how many decimals tell gaps apart that aren't the same, at least as many as the metingen have."""
    gaps = [gap for gap in (now, then, needed) if gap is not None]
    decimals = max(decimals_of(now), decimals_of(then or now))
    while decimals < MOST_DECIMALS and len({_rounded(gap, decimals) for gap in gaps}) < len(set(gaps)):
        decimals += 1
    return decimals


def _gap(value: Decimal, decimals: int, stand: Stand) -> str:
    """Give a difference in words: `4,1 procentpunt`."""
    words = in_words(_rounded(value, decimals))
    eenheid = "procentpunt" if is_percentage(stand.indicator.eenheid) else stand.indicator.eenheid
    return f"{words} {eenheid}" if eenheid else words


def _rounded(value: Decimal, decimals: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP, context=EXACT)


def _table(stand: Stand, lines: Sequence[Line]) -> Table:
    """Make a row for each gebied and a column for each year; with many years the other way around."""
    years = sorted({meting.jaar for meting in stand.metingen})
    naam, eenheid = stand.indicator.naam, stand.indicator.eenheid
    beside = f" ({eenheid})" if eenheid and not beside_number(eenheid) else ""
    by_gebied = [_values(line, years, stand) for line in lines]
    if len(years) <= MOST_COLUMNS:
        columns = [Column(f"Gebied{beside}", 1.6, benoemt=True), *(Column(str(year), rechts=True) for year in years)]
        rows = [[line.naam, *cells] for line, cells in zip(lines, by_gebied, strict=True)]
        return Table(columns, rows, naam)
    columns = [Column(f"Jaar{beside}", benoemt=True), *(Column(line.naam, 2, rechts=True) for line in lines)]
    by_year = zip(*by_gebied, strict=True)
    return Table(columns, [[str(year), *cells] for year, cells in zip(years, by_year, strict=True)], naam)


def _values(line: Line, years: Iterable[int], stand: Stand) -> list[Cell]:
    """Give the value of a gebied in each of these years; nothing where it wasn't measured."""
    measured = {meting.jaar: _cell(meting, stand) for meting in line.metingen}
    return [measured.get(year, "") for year in years]


def _cell(meting: Meting, stand: Stand) -> str:
    """Give a value with what is to be known about it: `16,7% (voorlopig)`."""
    value = value_words(meting.waarde, beside_number(stand.indicator.eenheid))
    notes = [OF_STATUS[meting.status]] if meting.status in OF_STATUS else []
    notes += ["nieuwe reeks"] if meting.breuk else []
    if not value:
        return ", ".join(notes)
    return f"{value} ({', '.join(notes)})" if notes else value
