"""The chapter of the report about one onderdeel: doelen, indicatoren, interventies, what was done and what is late."""

from collections.abc import Iterable, Mapping

from routehln.model.mijlpaal.card import texts
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Achterstand, Afronding, Deel
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Table
from routehln.views.documents.titles import title
from routehln.views.documents.words import awaited, sentence
from routehln.views.report.words import day
from routehln.views.voortgang.indicators import Indicators
from routehln.views.voortgang.words import at_end, due_words, in_year, verdicts
from routehln.views.voortgang.work import work

EIGENAAR = Column("Eigenaar", 2.6)
DONE = [Column("Mijlpaal", 6, benoemt=True), Column("Afgerond op", 2.4), EIGENAAR]
LATE = [Column("Mijlpaal", 5, benoemt=True), Column("Moest klaar zijn", 2.4), EIGENAAR, Column("Let op", 2.6)]


class Parts:
    """Writes chapters; `titels` are those of what must be done first, by id."""

    def __init__(self, periode: Periode, indicators: Indicators, titels: Mapping[str, str]) -> None:
        self.periode = periode
        self.indicators = indicators
        self.titels = titels

    def chapter(self, deel: Deel) -> list[Block]:
        """Give the chapter of an onderdeel."""
        record = deel.card.record if deel.card else {}
        trekkers, doelen = texts(record, "trekker"), texts(record, "doelen")
        blocks: list[Block] = [
            Heading(f"Leefgebied {deel.naam}" if deel.card else deel.naam or "Zonder onderdeel"),
            Paragraph(" ".join([*(f"Trekker: {naam}." for naam in trekkers), self._in_short(deel)])),
        ]
        if doelen:
            blocks += [Heading("Wat we willen bereiken", 2), Bullets(doelen)]
        if deel.assessments:
            blocks += [Heading("Liggen we op koers?", 2), *self.indicators.blocks(deel.assessments, 3)]
        if deel.interventies:
            blocks += [Heading("Wat we doen", 2), *work(deel.interventies)]
        return [*blocks, *self._done(deel.afrondingen, trekkers), *self._late(deel.achterstanden, trekkers)]

    def _in_short(self, deel: Deel) -> str:
        """Say how much was done and is late, and how many indicatoren are on course."""
        done, late = len(deel.afrondingen), len(deel.achterstanden)
        standing = f"{sentence(in_year(self.periode))} {_number('is', 'zijn', done)} afgerond; "
        standing += f"{at_end(self.periode)} {_number('was', 'waren', late)} te laat."
        if any(assessment.oordeel != "niet te zeggen" for assessment in deel.assessments):
            standing += f" Indicatoren: {verdicts(deel.assessments)}."
        return standing

    def _done(self, gedaan: Iterable[Afronding], trekkers: list[str]) -> list[Block]:
        every = list(gedaan)
        owners = _owners([one.mijlpaal for one in every], trekkers)
        rows: list[list[Cell]] = []
        for one, owner in zip(every, owners, strict=True):
            rows.append([title(one.mijlpaal), one.op, owner])
        return _section(f"Afgerond {in_year(self.periode)}", DONE, rows)

    def _late(self, te_laat: Iterable[Achterstand], trekkers: list[str]) -> list[Block]:
        every = list(te_laat)
        owners = _owners([one.mijlpaal for one in every], trekkers)
        rows: list[list[Cell]] = []
        for one, owner in zip(every, owners, strict=True):
            rows.append([title(one.mijlpaal), sentence(due_words(one.mijlpaal)), owner, self._notices(one)])
        return _section(f"Te laat {at_end(self.periode)}", LATE, rows)

    def _notices(self, achterstand: Achterstand) -> str:
        """Say what became of what was te laat, or why it waits."""
        mijlpaal, later_op = achterstand
        if later_op:
            return f"Afgerond op {day(later_op)}"
        notices = ["loopt"] if mijlpaal.status == "lopend" else []
        if mijlpaal.wacht_op:
            notices.append(f"wacht op {awaited(mijlpaal, self.titels)}")
        return sentence("; ".join(notices))


def _section(heading: str, columns: list[Column], rows: list[list[Cell]]) -> list[Block]:
    return [Heading(heading, 2), without_empty(Table(columns, rows, heading))] if rows else []


def _owners(mijlpalen: Iterable[Mijlpaal], trekkers: list[str]) -> list[str | None]:
    """Give who owns each of these mijlpalen; nobody where all are the trekker's, which the chapter says already."""
    owners = [mijlpaal.eigenaar for mijlpaal in mijlpalen]
    return [None] * len(owners) if set(owners) <= set(trekkers) else owners


def _number(singular: str, plural: str, number: int) -> str:
    """Give `zijn 3 mijlpalen`, `is 1 mijlpaal`, `is niets`."""
    if not number:
        return f"{singular} niets"
    return f"{singular} 1 mijlpaal" if number == 1 else f"{plural} {number} mijlpalen"
