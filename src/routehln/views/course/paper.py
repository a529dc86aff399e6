"""The report of a year as a document (contract section 5, `voortgang`)."""

from collections.abc import Iterable, Mapping

from routehln.model.course.voortgang import Beslissing, Periode, Verschuiving, Voortgang, Vraag, Zitting
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.monitor.stand import Gewogen
from routehln.views.course.indicators import Draw, Indicators
from routehln.views.course.parts import Parts
from routehln.views.course.summary import summary_table
from routehln.views.course.words import (
    OF_OORDEEL,
    OFF_COURSE,
    at_end,
    change,
    due_words,
    in_year,
    outcome,
    subject,
    weight,
    without_year,
)
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.filled.tables import acties_table
from routehln.views.documents.paper.paper import (
    Block,
    Bullets,
    Cell,
    Column,
    Contents,
    Heading,
    Paper,
    Paragraph,
    Table,
)
from routehln.views.documents.titles import title
from routehln.views.documents.words import awaited, bare, sentence, text
from routehln.views.history.words import days, moment, now
from routehln.views.report.words import day

MOST_MOVED = 10  # mijlpalen that are told; the JSON has them all
DECIDED = [Column("Onderwerp", 5, benoemt=True), Column("Uitkomst", 2.6), Column("Besluit", 5)]
RISKS = [
    Column("Risico", 3.6, benoemt=True),
    Column("Onderdeel", 2),
    Column("Zwaarte", 2),
    Column("Jaar eerder", 2),
    Column("Eigenaar", 2),
    Column("Wat we doen", 4),
]
MOVED = [
    Column("Mijlpaal", 4.6, benoemt=True),
    Column("Eerst", 2.4),
    Column("Nu", 2.4),
    Column("Verschoven", 2.2),
    Column("Aangehouden", 1.6),
]
ASKED = [
    Column("Onderwerp", 4.4, benoemt=True),
    Column("Gevraagd", 4),
    Column("Stond op", 2.6),
    Column("Let op", 2.4),
]
OF_WEIGHT = "De zwaarte is kans maal impact, elk van 1 tot en met 5; 25 weegt het zwaarst."
IS_MOVE = "Alleen preciezer of ruimer worden telt niet als verschuiving."


def voortgang_paper(
    voortgang: Voortgang, programma: str, titels: Mapping[str, str], draw: Draw, *, vertrouwelijk: bool
) -> Paper:
    """Make the document.

    Args:
        voortgang: the report.
        programma: the name of the programme.
        titels: those of what must be done first, by id.
        draw: makes an SVG of what the template of a drawing may use.
        vertrouwelijk: whether anything in it is confidential.
    """
    periode = voortgang.periode
    parts = Parts(periode, Indicators(voortgang.monitor, draw), titels)
    blocks: list[Block] = []
    for deel in voortgang.delen:
        blocks += parts.chapter(deel)
    blocks += _decided(voortgang)
    blocks += _risks(voortgang.risicos, periode)
    blocks += _moved(voortgang)
    if voortgang.acties.te_laat:
        blocks += [Heading("Acties die te laat zijn"), acties_table(voortgang.acties.te_laat, periode.peildatum)]
    blocks += _asked(voortgang, titels)
    summary = Heading("In het kort")
    chapters = [block.tekst for block in [summary, *blocks] if isinstance(block, Heading) and block.niveau == 1]
    first: list[Block] = [Paragraph(_about(periode)), summary, summary_table(voortgang), Contents(chapters)]
    return Paper(f"Voortgangsrapportage {periode.jaar}", programma, [*first, *blocks], vertrouwelijk)


def _about(periode: Periode) -> str:
    """Say which days it tells of."""
    if periode.is_over:
        return f"Dit verslag gaat over heel {periode.jaar}. Wat te laat heet, was dat op 31 december."
    return f"Dit verslag gaat over {periode.jaar} tot en met {without_year(periode)}; het jaar loopt nog."


def _decided(voortgang: Voortgang) -> list[Block]:
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
    return [subject(beslissing), sentence(outcome(beslissing)), text(beslissing.besluit.tekst)]


def _risks(risicos: Iterable[Gewogen], periode: Periode) -> list[Block]:
    rows = [_risk(gewogen, periode) for gewogen in risicos]
    if not rows:
        return [Heading("Risico's"), Paragraph("Er zijn geen risico's vastgelegd.")]
    return [Heading("Risico's"), Paragraph(OF_WEIGHT, blijft_bij=True), without_empty(Table(RISKS, rows, "Risico's"))]


def _risk(gewogen: Gewogen, periode: Periode) -> list[Cell]:
    risico = gewogen.risico
    status = "" if risico.status == "open" else f" ({risico.status})"
    measures: list[str] = []
    for maatregel in risico.maatregelen:
        beside = ", ".join(filter(None, (text(maatregel.wie), bare(maatregel.moment))))
        measures.append(f"{bare(maatregel.tekst)} ({beside})" if beside else bare(maatregel.tekst))
    return [
        f"{text(risico.titel)}{status}",
        risico.onderdeel,
        weight(gewogen),
        sentence(change(gewogen, periode.jaar)),
        risico.eigenaar,
        "; ".join(measures) or sentence(risico.aanpak or ""),
    ]


def _moved(voortgang: Voortgang) -> list[Block]:
    shifts = voortgang.verschuivingen
    if not shifts and not voortgang.sinds:
        return []
    heading = Heading("Wat het meest verschoof")
    if not shifts:
        return [heading, Paragraph(f"Er is {in_year(voortgang.periode)} niets verschoven of aangehouden.")]
    shown = shifts[:MOST_MOVED]
    about = [IS_MOVE] if voortgang.sinds else []
    if voortgang.sinds and voortgang.sinds > voortgang.periode.begin:
        about.append(f"De geschiedenis van de planning begint op {day(voortgang.sinds)}.")
    if len(shifts) > len(shown):
        about.insert(0, f"Dit zijn de {len(shown)} mijlpalen die het verst verschoven, van de {len(shifts)}.")
    notes: list[Block] = [Paragraph(" ".join(about), blijft_bij=True)] if about else []
    return [heading, *notes, without_empty(Table(MOVED, list(map(_shift, shown)), "Verschoven"))]


def _shift(shift: Verschuiving) -> list[Cell]:
    move = shift.beweging
    put_off = f"{shift.aangehouden}×" if shift.aangehouden else ""
    if move is None:
        return [title(shift.mijlpaal), "", sentence(due_words(shift.mijlpaal)), "", put_off]
    moved = f"{move.keer}×, {days(move.dagen)}"
    return [title(shift.mijlpaal), sentence(moment(move.eerste)), sentence(now(move)), moved, put_off]


def _asked(voortgang: Voortgang, titels: Mapping[str, str]) -> list[Block]:
    """Give what wasn't decided in time, then what doesn't go as it should."""
    blocks: list[Block] = [Heading("Wat een besluit vraagt")]
    if voortgang.vragen:
        rows = [_question(vraag, titels, voortgang.periode) for vraag in voortgang.vragen]
        about = f"Deze punten stonden {at_end(voortgang.periode)} nog open."
        blocks += [Paragraph(about, blijft_bij=True), without_empty(Table(ASKED, rows, "Open punten"))]
    off_course = [stand for stand in voortgang.standen if stand.oordeel in OFF_COURSE]
    if off_course:
        lines = [
            f"{stand.indicator.onderdeel}: {stand.indicator.naam} ({OF_OORDEEL[stand.oordeel].lower()})"
            for stand in off_course
        ]
        blocks += [Paragraph("Niet op koers, en dus de vraag of bijsturen nodig is:", blijft_bij=True), Bullets(lines)]
    if len(blocks) == 1:
        blocks.append(Paragraph(f"Er lag {at_end(voortgang.periode)} niets waarover al besloten had moeten zijn."))
    return blocks


def _question(vraag: Vraag, titels: Mapping[str, str], periode: Periode) -> list[Cell]:
    mijlpaal = vraag.mijlpaal
    notes = [f"{vraag.aangehouden}× aangehouden"] if vraag.aangehouden else []
    if mijlpaal.wacht_op:
        notes.append(f"wacht op {awaited(mijlpaal, titels)}")
    gevraagd = sentence(bare(vraag.gevraagd))
    return [title(mijlpaal), gevraagd, vraag.overleg or _planned(mijlpaal, periode), sentence("; ".join(notes))]


def _planned(mijlpaal: Mijlpaal, periode: Periode) -> str:
    """Give the moment to which a point was put off."""
    coming = "" if mijlpaal.is_late(periode.peildatum) else "nu: "
    return sentence(f"{coming}{due_words(mijlpaal)}")
