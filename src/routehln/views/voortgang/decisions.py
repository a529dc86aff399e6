"""The chapters about what was decided, and about what asks for a decision."""

from collections.abc import Mapping

from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.monitor.assessment import Assessment
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Beslissing, Voortgang, Vraag, Zitting
from routehln.views.documents.asked import asked
from routehln.views.documents.besluitenlijst import outcome
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Table
from routehln.views.documents.words import awaited, bare, sentence, text
from routehln.views.monitor.words import with_remark
from routehln.views.report.words import day
from routehln.views.titles import title
from routehln.views.voortgang.indicator.oordelen import OFF_COURSE, OORDELEN
from routehln.views.voortgang.words import at_end, due_words, in_year

ONDERDEEL = Column("Onderdeel", 1.9)
DECIDED = [
    Column("Nr.", 0.7),
    Column("Onderwerp", 3.9, benoemt=True),
    ONDERDEEL,
    Column("Uitkomst", 3.1),
    Column("Besluit", 3.5),
]


def decided(voortgang: Voortgang, overzicht: Overzicht) -> list[Block]:
    """Write the chapter about the besluiten: a table for each meeting."""
    heading = Heading(f"Besluiten {in_year(voortgang.periode)}")
    if not voortgang.zittingen:
        return [heading, Paragraph("Er zijn geen besluiten vastgelegd.")]
    blocks: list[Block] = [heading]
    for zitting in voortgang.zittingen:
        rows = [_decision(beslissing, overzicht) for beslissing in zitting.beslissingen]
        naam = _meeting(zitting)
        blocks += [Heading(naam, 2), without_empty(Table(DECIDED, rows, naam))]
    return blocks


def _meeting(zitting: Zitting) -> str:
    """Name a meeting, with its day where that is known and not in the name."""
    meeting = zitting.bijeenkomst
    if not zitting.naam:
        return "Zonder overleg"
    if meeting and meeting.datum and day(meeting.datum) not in zitting.naam:
        return f"{zitting.naam} ({day(meeting.datum)})"
    return zitting.naam


def _decision(beslissing: Beslissing, overzicht: Overzicht) -> list[Cell]:
    besluit, mijlpaal = beslissing.besluit, beslissing.mijlpaal
    onderdeel = mijlpaal.onderdeel if mijlpaal else ""
    ended = sentence(outcome(besluit, overzicht))
    return [beslissing.label, _subject(beslissing), onderdeel, ended, text(besluit.tekst)]


def _subject(beslissing: Beslissing) -> str:
    """Give what a besluit is about: the title of its mijlpaal, else its own."""
    if beslissing.mijlpaal:
        return title(beslissing.mijlpaal)
    return bare(beslissing.besluit.titel) or bare(beslissing.besluit.mijlpaal)


def open_questions(voortgang: Voortgang, titels: Mapping[str, str], overzicht: Overzicht) -> list[Block]:
    """Write the chapter about what asks for a decision: the open points, then the indicatoren that are off course.

    `titels` are those of the mijlpalen that others wait for, by their ids.
    """
    blocks: list[Block] = [Heading("Wat een besluit vraagt")]
    if voortgang.vragen:
        rows = [_question(vraag, titels, overzicht) for vraag in voortgang.vragen]
        columns = _columns(voortgang.periode)
        blocks += [Paragraph(_about(voortgang), blijft_bij=True), without_empty(Table(columns, rows, "Open punten"))]
    off_course = [assessment for assessment in voortgang.assessments if assessment.oordeel in OFF_COURSE]
    if off_course:
        lines = list(map(_off_course, off_course))
        blocks += [Paragraph("Niet op koers, en dus de vraag of bijsturen nodig is:", blijft_bij=True), Bullets(lines)]
    if len(blocks) == 1:
        blocks.append(Paragraph(f"Er lag {at_end(voortgang.periode)} niets waarover al besloten had moeten zijn."))
    return blocks


def _off_course(assessment: Assessment) -> str:
    """Name an indicator with its onderdeel and its oordeel: `Leren: CITO-score (loopt achter)`."""
    indicator = assessment.indicator
    return f"{indicator.onderdeel}: {with_remark(indicator.naam, OORDELEN[assessment.oordeel].lower())}"


def _about(voortgang: Voortgang) -> str:
    """Say that the open points were planned for a meeting that is over, or that one put them off."""
    when = sentence(at_end(voortgang.periode))
    if len(voortgang.vragen) == 1:
        was = "Dit punt was gepland voor een overleg dat al geweest is, of is daar aangehouden."
        return f"{was} {when} stond het nog open."
    were = "Deze punten waren gepland voor een overleg dat al geweest is, of zijn daar aangehouden."
    return f"{were} {when} stonden ze nog open."


def _columns(periode: Periode) -> list[Column]:
    """Give the columns of the open points; of a year that is over, when they were planned for at its end."""
    return [
        Column("Onderwerp", 4, benoemt=True),
        ONDERDEEL,
        Column("Gevraagd", 3),
        Column("Stond toen op" if periode.is_over else "Staat nu op", 2.4),
        Column("Let op", 2.8),
    ]


def _question(vraag: Vraag, titels: Mapping[str, str], overzicht: Overzicht) -> list[Cell]:
    mijlpaal = vraag.mijlpaal
    notes = [f"{vraag.aangehouden}× aangehouden"] if vraag.aangehouden else []
    if mijlpaal.wacht_op:
        notes.append(f"wacht op {awaited(mijlpaal, titels)}")
    gevraagd = sentence(bare(vraag.gevraagd) or asked(title(mijlpaal), overzicht))
    planned = sentence(due_words(mijlpaal))
    return [title(mijlpaal), mijlpaal.onderdeel, gevraagd, planned, sentence("; ".join(notes))]
