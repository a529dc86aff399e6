"""How the indicatoren of a leefgebied stand: a sentence, a drawing and a table of each."""

from collections.abc import Callable, Iterable, Sequence
from decimal import ROUND_HALF_UP, Decimal
from itertools import count

from routehln.model.monitor.monitor import Gebied, Meting
from routehln.model.monitor.number import EXACT, decimals_of, in_words, is_percentage
from routehln.model.monitor.stand import Stand
from routehln.views.course.chart import WIDTH, Chart, Line, can_be_drawn, description, goal, lines_of, value_words
from routehln.views.course.words import OF_OORDEEL
from routehln.views.documents.paper.drawing_names import IndicatorNames
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Picture, Table
from routehln.views.documents.words import bare, sentence
from routehln.views.report.words import listed

Draw = Callable[[IndicatorNames], str]
BESIDE = 0.72  # of the width of a page, so that a drawing is no larger than it needs
MOST_DECIMALS = 6
OF_STATUS = {"voorlopig": "voorlopig", "herzien": "herzien", "geheim": "geheim", "ontbreekt": "ontbreekt"}


class Indicators:
    """Writes indicatoren, and numbers their drawings through the whole document; `draw` makes an SVG of a drawing."""

    def __init__(self, gebieden: Sequence[Gebied], draw: Draw) -> None:
        self.gebieden = gebieden
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
                unmeasured.append(_wanted(stand))
        if not unmeasured:
            return blocks
        first = "Nog niet gemeten:" if blocks else "Van deze indicatoren zijn nog geen metingen vastgelegd:"
        return [*blocks, Paragraph(first), Bullets(unmeasured)]

    def _measured(self, stand: Stand) -> list[Block]:
        lines = lines_of(stand, self.gebieden)
        blocks: list[Block] = [Paragraph(verdict(stand, self.gebieden))]
        if can_be_drawn(stand):
            chart = Chart(stand, lines)
            svg = self.draw(chart.filled_in(next(self._numbers)))
            blocks.append(Picture(svg, description(stand, lines), chart.height / WIDTH, BESIDE))
        return [*blocks, _table(stand, lines)]


def _wanted(stand: Stand) -> str:
    """Name an indicator with what is wanted of it, as far as anybody said so."""
    indicator = stand.indicator
    if indicator.doel and indicator.doel.waarde is not None:
        return f"{sentence(indicator.naam)} (doel: {goal(indicator.doel, indicator, '')})"
    wanted = bare(indicator.streven)
    return f"{sentence(indicator.naam)} (streven: {wanted[:1].lower()}{wanted[1:]})" if wanted else sentence(indicator.naam)


def verdict(stand: Stand, gebieden: Iterable[Gebied]) -> str:
    """Say in plain sentences how an indicator stands, what was needed, and what is wanted."""
    sum_, indicator = stand.sum, stand.indicator
    sentences = [f"{OF_OORDEEL[stand.oordeel]}: {stand.waarom}." if stand.oordeel == "niet te zeggen" else ""]
    if stand.oordeel != "niet te zeggen":
        sentences = [f"{OF_OORDEEL[stand.oordeel]}.", *_gaps(stand)]
    doel = indicator.doel
    if doel:
        names = {gebied.id: gebied.naam for gebied in gebieden}
        target = names.get(doel.gebied or "", doel.gebied or "")
        sentences.append(f"Het doel is {goal(doel, indicator, target)}.")
    elif indicator.streven:
        sentences.append(f"Het streven is: {bare(indicator.streven)}.")
    if indicator.richting:
        sentences.append(f"{sentence(indicator.richting)} is beter.")
    return " ".join(filter(None, sentences))


def _gaps(stand: Stand) -> list[str]:
    """Say how far the value was from the target at first and last, and how far it could have been by then."""
    first, last, now = stand.sum.eerste, stand.sum.laatste, stand.sum.verschil_nu
    if last is None or now is None or now <= 0:
        return []
    then, needed = stand.sum.verschil_toen, stand.sum.nodig_nu
    decimals = _decimals(now, needed)
    begun = ""
    if first and first.jaar < last.jaar and then is not None:
        begun = f"was in {first.jaar} {_gap(then, decimals, stand)} en "
    gaps = [f"Het verschil met het doel {begun}is in {last.jaar} {_gap(now, decimals, stand)}."]
    if needed is not None and stand.oordeel != "bereikt":
        gaps.append(f"Om het doel op tijd te halen mocht dat nog {_gap(needed, decimals, stand)} zijn.")
    return gaps


def _decimals(now: Decimal, needed: Decimal | None) -> int:
    """Give how many decimals tell two gaps apart that aren't the same, at least as many as the first has."""
    decimals = decimals_of(now)
    while needed is not None and decimals < MOST_DECIMALS and now != needed:
        if _rounded(now, decimals) != _rounded(needed, decimals):
            break
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
    """Make a row for each year, with the values of each gebied; figures stand to the right."""
    years = sorted({meting.jaar for meting in stand.metingen})
    columns = [Column("Jaar", benoemt=True), *(Column(line.naam, 2, rechts=True) for line in lines)]
    rows: list[list[Cell]] = []
    for year in years:
        cells: list[Cell] = [str(year)]
        for line in lines:
            of_year = [meting for meting in line.metingen if meting.jaar == year]
            cells.append(listed([_cell(meting, stand) for meting in of_year]) if of_year else "")
        rows.append(cells)
    return Table(columns, rows, stand.indicator.naam)


def _cell(meting: Meting, stand: Stand) -> str:
    """Give a value with what is to be known about it: `16,7% (voorlopig)`."""
    value = value_words(meting.waarde, stand.indicator)
    notes = [OF_STATUS[meting.status]] if meting.status in OF_STATUS else []
    notes += ["nieuwe reeks"] if meting.breuk else []
    if not value:
        return ", ".join(notes)
    return f"{value} ({', '.join(notes)})" if notes else value


