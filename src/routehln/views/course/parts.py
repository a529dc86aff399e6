"""The chapter of the report about one onderdeel: doelen, indicatoren, interventies, what was done and what is late."""

from collections.abc import Iterable, Mapping

from routehln.model.course.voortgang import Achterstand, Deel, Gedaan, Interventie, Periode
from routehln.model.mijlpaal.card import texts
from routehln.views.course.indicators import Indicators
from routehln.views.course.words import ON_COURSE, at_end, due_words, in_year
from routehln.views.documents.filled.calendar import UNKNOWN
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Table
from routehln.views.documents.titles import title
from routehln.views.documents.words import awaited, sentence
from routehln.views.record.card import text_of
from routehln.views.report.words import counted, day

DONE = [Column("Mijlpaal", 6, benoemt=True), Column("Afgerond op", 2.4), Column("Eigenaar", 3)]
LATE = [
    Column("Mijlpaal", 5, benoemt=True),
    Column("Klaar moest zijn", 2.4),
    Column("Eigenaar", 2.6),
    Column("Let op", 2.6),
]
WORK = [Column("Interventie", 4.4, benoemt=True), Column("Stand", 1.4), Column("Af", 3.6), Column("Nog te doen", 4.4)]


class Parts:
    """Writes chapters; `titels` are those of what must be done first, by id."""

    def __init__(self, periode: Periode, indicators: Indicators, titels: Mapping[str, str]) -> None:
        self.periode = periode
        self.indicators = indicators
        self.titels = titels

    def chapter(self, deel: Deel) -> list[Block]:
        """Give the chapter of an onderdeel."""
        trekker = texts(deel.card.record, "trekker") if deel.card else []
        blocks: list[Block] = [
            Heading(f"Leefgebied {deel.naam}" if deel.card else deel.naam or "Zonder onderdeel"),
            Paragraph(" ".join([*(f"Trekker: {naam}." for naam in trekker), self._in_short(deel)])),
        ]
        doelen = texts(deel.card.record, "doelen") if deel.card else []
        if doelen:
            blocks += [Heading("Wat we willen bereiken", 2), Bullets(doelen)]
        if deel.standen:
            blocks += [Heading("Liggen we op koers?", 2), *self.indicators.blocks(deel.standen, 3)]
        if deel.interventies:
            blocks += [Heading("Wat we doen", 2), *self._work(deel.interventies)]
        if deel.gedaan:
            heading = f"Af {in_year(self.periode)}"
            blocks += [Heading(heading, 2), without_empty(Table(DONE, list(map(self._done, deel.gedaan)), heading))]
        if deel.te_laat:
            heading = f"Te laat {at_end(self.periode)}"
            blocks += [Heading(heading, 2), without_empty(Table(LATE, list(map(self._late, deel.te_laat)), heading))]
        return blocks

    def _in_short(self, deel: Deel) -> str:
        """Say how much was done and is late, and how many indicatoren are on course."""
        done, late = len(deel.gedaan), len(deel.te_laat)
        told = f"{sentence(in_year(self.periode))} {_number('is', 'zijn', done)} afgerond; "
        told += f"{at_end(self.periode)} {_number('was', 'waren', late)} te laat."
        oordelen = [stand.oordeel for stand in deel.standen if stand.oordeel != "niet te zeggen"]
        if oordelen:
            on_course = sum(oordeel in ON_COURSE for oordeel in oordelen)
            told += f" Op koers of bereikt: {on_course} van {counted(len(oordelen), 'indicator', 'indicatoren')}."
        return told

    def _work(self, interventies: Iterable[Interventie]) -> list[Block]:
        """Give a row for each interventie that is on its way, and count the others."""
        busy, waiting = [], []
        for interventie in interventies:
            has_begun = interventie.gedaan or interventie.te_laat or _status(interventie) != "gepland"
            (busy if has_begun else waiting).append(interventie)
        blocks: list[Block] = []
        if busy:
            blocks.append(without_empty(Table(WORK, list(map(self._interventie, busy)), "Interventies")))
        if waiting:
            rest = "Nog niet begonnen:" if busy else "Deze interventies staan op gepland; er is nog geen stap van af:"
            blocks += [Paragraph(rest), Bullets([text_of(interventie.record.get("titel")) for interventie in waiting])]
        return blocks

    def _interventie(self, interventie: Interventie) -> list[Cell]:
        done = [f"{title(gedaan.mijlpaal)} ({day(gedaan.op)})" for gedaan in interventie.gedaan]
        late = [f"{title(one.mijlpaal)} (te laat; {due_words(one.mijlpaal)})" for one in interventie.te_laat]
        planned = [f"{title(step)} ({due_words(step) or UNKNOWN})" for step in interventie.gepland]
        naam = text_of(interventie.record.get("titel"))
        return [naam, _status(interventie), "; ".join(done), "; ".join([*late, *planned])]

    def _done(self, gedaan: Gedaan) -> list[Cell]:
        return [title(gedaan.mijlpaal), gedaan.op, gedaan.mijlpaal.eigenaar]

    def _late(self, achterstand: Achterstand) -> list[Cell]:
        mijlpaal, later_op = achterstand
        notes = [f"afgerond op {day(later_op)}"] if later_op else []
        if mijlpaal.wacht_op and not later_op:
            notes.append(f"wacht op {awaited(mijlpaal, self.titels)}")
        if mijlpaal.status == "lopend":
            notes.insert(0, "loopt")
        return [title(mijlpaal), sentence(due_words(mijlpaal)), mijlpaal.eigenaar, sentence("; ".join(notes))]


def _status(interventie: Interventie) -> str:
    return text_of(interventie.record.get("status")) or "gepland"


def _number(singular: str, plural: str, number: int) -> str:
    """Give `zijn 3 mijlpalen`, `is 1 mijlpaal`, `is niets`."""
    if not number:
        return f"{singular} niets"
    return f"{singular} 1 mijlpaal" if number == 1 else f"{plural} {number} mijlpalen"
