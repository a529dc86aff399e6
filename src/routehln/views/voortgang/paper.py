"""The voortgangsrapportage of a year: its summary and its chapters (contract section 5, `voortgang`)."""

from collections.abc import Iterable, Mapping

from routehln.model.mijlpaal.overzicht import Overzicht
from routehln.model.voortgang.periode import Periode
from routehln.model.voortgang.voortgang import Verschuiving, Voortgang
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.filled.tables import acties_table
from routehln.views.documents.paper.paper import Block, Cell, Column, Contents, Heading, Paper, Paragraph, Table
from routehln.views.documents.words import sentence
from routehln.views.history.words import days, from_first_to_now
from routehln.views.report.words import day
from routehln.views.titles import title
from routehln.views.voortgang.chapters import Chapters
from routehln.views.voortgang.decisions import decided, open_questions
from routehln.views.voortgang.indicator.indicators import Draw, Indicators
from routehln.views.voortgang.risicos import risicos
from routehln.views.voortgang.summary import summary_table
from routehln.views.voortgang.words import due_words, nothing_moved, without_year

SUMMARY = "In het kort"  # the first chapter
MOST_MOVED = 10  # mijlpalen that are told; the JSON has them all
MOVED = [
    Column("Mijlpaal", 4, benoemt=True),
    Column("Eerst", 2.4),
    Column("Nu", 2.4),
    Column("Verschoven", 2.8),
    Column("Aangehouden", 1.6),
]
LATE = "Te laat is wat volgens de planning klaar moest zijn en"
IS_MOVE = "Alleen preciezer of ruimer worden telt niet als verschuiving."


def voortgang_paper(
    voortgang: Voortgang, overzicht: Overzicht, titels: Mapping[str, str], draw: Draw, *, vertrouwelijk: bool
) -> Paper:
    """Make the document.

    Args:
        voortgang: what became of the programme.
        overzicht: of the programme, for its name and its onderdelen.
        titels: those of the mijlpalen that others wait for, by their ids.
        draw: makes an SVG out of the names that the template of a drawing may use.
        vertrouwelijk: whether anything in it is confidential.
    """
    periode = voortgang.periode
    chapters = Chapters(periode, Indicators(voortgang.monitor, draw), titels)
    blocks: list[Block] = []
    for deel in voortgang.delen:
        blocks += chapters.of(deel)
    blocks += decided(voortgang, overzicht)
    blocks += risicos(voortgang.risicos, periode)
    blocks += _moved(voortgang)
    if voortgang.acties.te_laat:
        blocks += [Heading("Acties die te laat zijn"), acties_table(voortgang.acties.te_laat, periode.peildatum)]
    blocks += open_questions(voortgang, titels, overzicht)
    first: list[Block] = [Paragraph(_about(periode)), Heading(SUMMARY), summary_table(voortgang), *_contents(blocks)]
    return Paper(f"Voortgangsrapportage {periode.jaar}", overzicht.naam, [*first, *blocks], vertrouwelijk)


def _contents(blocks: Iterable[Block]) -> list[Block]:
    """List the chapters among these blocks, the summary first."""
    chapters = [block.tekst for block in blocks if isinstance(block, Heading) and block.niveau == 1]
    return [Paragraph("De hoofdstukken:", blijft_bij=True), Contents([SUMMARY, *chapters])]


def _about(periode: Periode) -> str:
    """Say which days the document tells of."""
    if periode.is_over:
        return f"Dit verslag gaat over heel {periode.jaar}. {LATE} op 31 december niet af was."
    until = f"{periode.jaar} tot en met {without_year(periode)}"
    return f"Dit verslag gaat over {until}; het jaar loopt nog. {LATE} nog niet af is."


def _moved(voortgang: Voortgang) -> list[Block]:
    """Write the chapter about what moved furthest; nothing where neither git nor a besluit tells of any move."""
    shifts = voortgang.verschuivingen
    if not shifts and not voortgang.sinds:
        return []
    heading = Heading("Wat het meest verschoof")
    if not shifts:
        return [heading, Paragraph(nothing_moved(voortgang))]
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
    moved = f"{move.keer}×, {days(move.netto)}"
    first, now = map(sentence, from_first_to_now(move))
    return [title(shift.mijlpaal), first, now, moved, put_off]
