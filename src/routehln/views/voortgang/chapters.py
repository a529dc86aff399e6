"""The chapter about one onderdeel: its doelen, indicatoren and interventies, what was done and what was te laat."""

from collections.abc import Iterable, Mapping, Sequence

from routehln.model.mijlpaal.card import texts
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Achterstand, Afronding, Deel
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Table
from routehln.views.documents.words import awaited, sentence
from routehln.views.report.words import day
from routehln.views.titles import title
from routehln.views.voortgang.indicator.indicators import Indicators
from routehln.views.voortgang.interventies import interventies
from routehln.views.voortgang.words import at_end, due_words, in_year, oordelen_in_words

EIGENAAR = Column("Eigenaar", 2.6)
DONE = [Column("Mijlpaal", 6, benoemt=True), Column("Afgerond op", 2.4), EIGENAAR]
LATE = [Column("Mijlpaal", 5, benoemt=True), Column("Moest klaar zijn", 2.4), EIGENAAR, Column("Let op", 2.6)]


class Chapters:
    """Writes the chapters about onderdelen; `titels` are those of the mijlpalen that others wait for, by their ids."""

    def __init__(self, periode: Periode, indicators: Indicators, titels: Mapping[str, str]) -> None:
        self.periode = periode
        self.indicators = indicators
        self.titels = titels

    def of(self, deel: Deel) -> list[Block]:
        """Write the chapter about an onderdeel."""
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
            blocks += [Heading("Wat we doen", 2), *interventies(deel.interventies)]
        return [*blocks, *self._done(deel.afrondingen, trekkers), *self._late(deel.achterstanden, trekkers)]

    def _in_short(self, deel: Deel) -> str:
        """Say how many mijlpalen were done and were te laat, and how many indicatoren got which oordeel."""
        done, late = len(deel.afrondingen), len(deel.achterstanden)
        counts = f"{sentence(in_year(self.periode))} {_number('is', 'zijn', done)} afgerond; "
        counts += f"{at_end(self.periode)} {_number('was', 'waren', late)} te laat."
        if any(assessment.oordeel != "niet te zeggen" for assessment in deel.assessments):
            counts += f" Indicatoren: {oordelen_in_words(deel.assessments)}."
        return counts

    def _done(self, afrondingen: Sequence[Afronding], trekkers: list[str]) -> list[Block]:
        owners = _owners([afronding.mijlpaal for afronding in afrondingen], trekkers)
        rows: list[list[Cell]] = []
        for afronding, owner in zip(afrondingen, owners, strict=True):
            rows.append([title(afronding.mijlpaal), afronding.op, owner])
        return _section(f"Afgerond {in_year(self.periode)}", DONE, rows)

    def _late(self, achterstanden: Sequence[Achterstand], trekkers: list[str]) -> list[Block]:
        owners = _owners([achterstand.mijlpaal for achterstand in achterstanden], trekkers)
        rows: list[list[Cell]] = []
        for achterstand, owner in zip(achterstanden, owners, strict=True):
            due = sentence(due_words(achterstand.mijlpaal))
            rows.append([title(achterstand.mijlpaal), due, owner, self._notices(achterstand)])
        return _section(f"Te laat {at_end(self.periode)}", LATE, rows)

    def _notices(self, achterstand: Achterstand) -> str:
        """Say when it was done after all; else that it is on its way, and what it waits for."""
        mijlpaal, later_op = achterstand
        if later_op:
            return f"Afgerond op {day(later_op)}"
        notices = ["lopend"] if mijlpaal.status == "lopend" else []
        if mijlpaal.wacht_op:
            notices.append(f"wacht op {awaited(mijlpaal, self.titels)}")
        return sentence("; ".join(notices))


def _section(heading: str, columns: list[Column], rows: list[list[Cell]]) -> list[Block]:
    return [Heading(heading, 2), without_empty(Table(columns, rows, heading))] if rows else []


def _owners(mijlpalen: Iterable[Mijlpaal], trekkers: list[str]) -> list[str | None]:
    """Give the eigenaar of each of these mijlpalen; None of all where they are all trekkers, named above already."""
    owners = [mijlpaal.eigenaar for mijlpaal in mijlpalen]
    return [None] * len(owners) if set(owners) <= set(trekkers) else owners


def _number(singular: str, plural: str, number: int) -> str:
    """Give `zijn 3 mijlpalen`, `is 1 mijlpaal`, `is niets`."""
    if not number:
        return f"{singular} niets"
    return f"{singular} 1 mijlpaal" if number == 1 else f"{plural} {number} mijlpalen"
