"""The chapters about what was decided, and about what asks for a decision."""

from collections.abc import Mapping

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Beslissing, Voortgang, Vraag, Zitting
from routehln.views.documents.asked import asked
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paragraph, Table
from routehln.views.documents.titles import title
from routehln.views.documents.words import awaited, bare, sentence, text
from routehln.views.report.words import day
from routehln.views.voortgang.indicator.oordelen import OFF_COURSE, OORDELEN
from routehln.views.voortgang.words import at_end, due_words, in_year

ONDERDEEL = Column("Onderdeel", 1.9)
DECIDED = [Column("Onderwerp", 4.4, benoemt=True), ONDERDEEL, Column("Uitkomst", 2.4), Column("Besluit", 4.2)]
ASKED = [
    Column("Onderwerp", 4, benoemt=True),
    ONDERDEEL,
    Column("Gevraagd", 3),
    Column("Stond op", 2.4),
    Column("Let op", 2.8),
]


def decided(voortgang: Voortgang) -> list[Block]:
    """Write the chapter about the besluiten: a table for each meeting."""
    heading = Heading(f"Besluiten {in_year(voortgang.periode)}")
    if not voortgang.zittingen:
        return [heading, Paragraph("Er zijn geen besluiten vastgelegd.")]
    blocks: list[Block] = [heading]
    for zitting in voortgang.zittingen:
        rows = list(map(_decision, zitting.beslissingen))
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


def _decision(beslissing: Beslissing) -> list[Cell]:
    onderdeel = beslissing.mijlpaal.onderdeel if beslissing.mijlpaal else ""
    return [_subject(beslissing), onderdeel, sentence(_outcome(beslissing)), text(beslissing.besluit.tekst)]


def _outcome(beslissing: Beslissing) -> str:
    """Give the uitkomst, and to when it was put off: `vastgesteld`, or `aangehouden, naar november 2023`."""
    besluit = beslissing.besluit
    naar = bare(beslissing.naar) if besluit.uitkomst == "aangehouden" else ""
    return f"{besluit.uitkomst}, naar {naar}" if naar else str(besluit.uitkomst)


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
        rows = [_question(vraag, titels, voortgang.periode, overzicht) for vraag in voortgang.vragen]
        about = f"Deze punten waren al eerder gepland, en stonden {at_end(voortgang.periode)} nog open."
        blocks += [Paragraph(about, blijft_bij=True), without_empty(Table(ASKED, rows, "Open punten"))]
    off_course = [assessment for assessment in voortgang.assessments if assessment.oordeel in OFF_COURSE]
    if off_course:
        lines = [
            f"{assessment.indicator.onderdeel}: {assessment.indicator.naam} ({OORDELEN[assessment.oordeel].lower()})"
            for assessment in off_course
        ]
        blocks += [Paragraph("Niet op koers, en dus de vraag of bijsturen nodig is:", blijft_bij=True), Bullets(lines)]
    if len(blocks) == 1:
        blocks.append(Paragraph(f"Er lag {at_end(voortgang.periode)} niets waarover al besloten had moeten zijn."))
    return blocks


def _question(vraag: Vraag, titels: Mapping[str, str], periode: Periode, overzicht: Overzicht) -> list[Cell]:
    mijlpaal = vraag.mijlpaal
    notes = [f"{vraag.aangehouden}× aangehouden"] if vraag.aangehouden else []
    if mijlpaal.wacht_op:
        notes.append(f"wacht op {awaited(mijlpaal, titels)}")
    gevraagd = sentence(bare(vraag.gevraagd) or asked(title(mijlpaal), overzicht))
    when = vraag.overleg or _planned(mijlpaal, periode)
    return [title(mijlpaal), mijlpaal.onderdeel, gevraagd, when, sentence("; ".join(notes))]


def _planned(mijlpaal: Mijlpaal, periode: Periode) -> str:
    """Give the moment that a point has, which was put off: behind `nu: ` where that moment is still to come."""
    coming = "" if mijlpaal.is_late(periode.peildatum) else "nu: "
    return sentence(f"{coming}{due_words(mijlpaal)}")
