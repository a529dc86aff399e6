"""The chapter of the report about one onderdeel: doelen, indicatoren, interventies, what was done and what is late."""

from collections.abc import Iterable, Mapping

from routehln.model.course.voortgang import Achterstand, Deel, Gedaan, Interventie, Periode
from routehln.model.mijlpaal.card import texts
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.course.indicators import Indicators
from routehln.views.course.words import at_end, due_words, in_year, verdicts
from routehln.views.documents.filled.calendar import UNKNOWN
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Table
from routehln.views.documents.titles import title
from routehln.views.documents.words import awaited, sentence
from routehln.views.record.card import text_of
from routehln.views.report.words import day

DONE = [Column("Mijlpaal", 6, benoemt=True), Column("Afgerond op", 2.4), Column("Eigenaar", 3)]
LATE = [
    Column("Mijlpaal", 5, benoemt=True),
    Column("Moest klaar zijn", 2.4),
    Column("Eigenaar", 2.6),
    Column("Let op", 2.6),
]
WORK = [Column("Interventie", 4.6, benoemt=True), Column("Stand", 1.4), Column("Volgende stap", 5)]


class Parts:
    """Writes chapters; `titels` are those of what must be done first, by id."""

    def __init__(self, periode: Periode, indicators: Indicators, titels: Mapping[str, str]) -> None:
        self.periode = periode
        self.indicators = indicators
        self.titels = titels

    def chapter(self, deel: Deel) -> list[Block]:
        """Give the chapter of an onderdeel."""
        trekkers = texts(deel.card.record, "trekker") if deel.card else []
        blocks: list[Block] = [
            Heading(f"Leefgebied {deel.naam}" if deel.card else deel.naam or "Zonder onderdeel"),
            Paragraph(" ".join([*(f"Trekker: {naam}." for naam in trekkers), self._in_short(deel)])),
        ]
        doelen = texts(deel.card.record, "doelen") if deel.card else []
        if doelen:
            blocks += [Heading("Wat we willen bereiken", 2), Bullets(doelen)]
        if deel.standen:
            blocks += [Heading("Liggen we op koers?", 2), *self.indicators.blocks(deel.standen, 3)]
        if deel.interventies:
            blocks += [Heading("Wat we doen", 2), *self._work(deel.interventies)]
        trekker = next(iter(trekkers), None)
        if deel.gedaan:
            heading = f"Af {in_year(self.periode)}"
            rows = [_done(gedaan, trekker) for gedaan in deel.gedaan]
            blocks += [Heading(heading, 2), without_empty(Table(DONE, rows, heading))]
        if deel.te_laat:
            heading = f"Te laat {at_end(self.periode)}"
            rows = [self._late(achterstand, trekker) for achterstand in deel.te_laat]
            blocks += [Heading(heading, 2), without_empty(Table(LATE, rows, heading))]
        return blocks

    def _in_short(self, deel: Deel) -> str:
        """Say how much was done and is late, and how many indicatoren are on course."""
        done, late = len(deel.gedaan), len(deel.te_laat)
        told = f"{sentence(in_year(self.periode))} {_number('is', 'zijn', done)} afgerond; "
        told += f"{at_end(self.periode)} {_number('was', 'waren', late)} te laat."
        if any(stand.oordeel != "niet te zeggen" for stand in deel.standen):
            told += f" Indicatoren: {verdicts(deel.standen)}."
        return told

    def _work(self, interventies: Iterable[Interventie]) -> list[Block]:
        """Give a row for each interventie that is on its way, and lists of the others by the step that comes first."""
        rows: list[list[Cell]] = []
        waiting: dict[str, list[str]] = {}
        for interventie in interventies:
            naam, status, step = _titel(interventie), _status(interventie), _next_step(interventie)
            if interventie.gedaan or status != "gepland":
                rows.append([naam, status, step])
            else:
                waiting.setdefault(step, []).append(naam)
        blocks: list[Block] = [without_empty(Table(WORK, rows, "Interventies"))] if rows else []
        for step, names in waiting.items():
            first = (
                f"Nog niet begonnen; de eerste stap is: {step}."
                if step
                else "Nog niet begonnen, en zonder geplande stap:"
            )
            blocks += [Paragraph(first), Bullets(names)]
        return blocks

    def _late(self, achterstand: Achterstand, trekker: str | None) -> list[Cell]:
        mijlpaal, later_op = achterstand
        notes = [f"afgerond op {day(later_op)}"] if later_op else []
        if mijlpaal.wacht_op and not later_op:
            notes.append(f"wacht op {awaited(mijlpaal, self.titels)}")
        if mijlpaal.status == "lopend":
            notes.insert(0, "loopt")
        return [
            title(mijlpaal),
            sentence(due_words(mijlpaal)),
            _eigenaar(mijlpaal, trekker),
            sentence("; ".join(notes)),
        ]


def _done(gedaan: Gedaan, trekker: str | None) -> list[Cell]:
    return [title(gedaan.mijlpaal), gedaan.op, _eigenaar(gedaan.mijlpaal, trekker)]


def _eigenaar(mijlpaal: Mijlpaal, trekker: str | None) -> str | None:
    """Give who owns a mijlpaal, where that isn't who pulls the whole leefgebied."""
    return None if mijlpaal.eigenaar == trekker else mijlpaal.eigenaar


def _titel(interventie: Interventie) -> str:
    return text_of(interventie.record.get("titel"))


def _status(interventie: Interventie) -> str:
    return text_of(interventie.record.get("status")) or "gepland"


def _next_step(interventie: Interventie) -> str:
    """Give the step that comes first, and say that it is te laat; nothing where none is left."""
    for achterstand in interventie.te_laat:
        return f"{title(achterstand.mijlpaal)} ({due_words(achterstand.mijlpaal)}, te laat)"
    for step in interventie.gepland:
        return f"{title(step)} ({due_words(step) or UNKNOWN})"
    return ""


def _number(singular: str, plural: str, number: int) -> str:
    """Give `zijn 3 mijlpalen`, `is 1 mijlpaal`, `is niets`."""
    if not number:
        return f"{singular} niets"
    return f"{singular} 1 mijlpaal" if number == 1 else f"{plural} {number} mijlpalen"
