"""The chapter about what may go wrong: how grave it is, and how grave it was a year before."""

from collections.abc import Iterable

from routehln.model.monitor.assessment import WeighedRisico
from routehln.model.voortgang.periode import Periode
from routehln.views.documents.filled.leefgebied import without_empty
from routehln.views.documents.paper.paper import Block, Cell, Column, Heading, Paragraph, Table
from routehln.views.documents.words import bare, sentence, text

COLUMNS = [
    Column("Risico", 3.6, benoemt=True),
    Column("Onderdeel", 2),
    Column("Zwaarte", 2),
    Column("Jaar eerder", 2),
    Column("Eigenaar", 2),
    Column("Wat we doen", 4),
]
ZWAARTE = "De zwaarte is kans maal impact, elk van 1 tot en met 5; 25 weegt het zwaarst."


def risicos(weighed_risicos: Iterable[WeighedRisico], periode: Periode) -> list[Block]:
    """Write the chapter about these risico's, in their order."""
    rows = [_row(weighed, periode) for weighed in weighed_risicos]
    if not rows:
        return [Heading("Risico's"), Paragraph("Er zijn geen risico's vastgelegd.")]
    return [Heading("Risico's"), Paragraph(ZWAARTE, blijft_bij=True), without_empty(Table(COLUMNS, rows, "Risico's"))]


def _row(weighed: WeighedRisico, periode: Periode) -> list[Cell]:
    risico = weighed.risico
    status = "" if risico.status == "open" else f" ({risico.status})"
    measures: list[str] = []
    for maatregel in risico.maatregelen:
        beside = ", ".join(filter(None, (text(maatregel.wie), bare(maatregel.moment))))
        measures.append(f"{bare(maatregel.tekst)} ({beside})" if beside else bare(maatregel.tekst))
    return [
        f"{text(risico.titel)}{status}",
        risico.onderdeel,
        weight(weighed),
        sentence(change(weighed, periode.jaar)),
        risico.eigenaar,
        "; ".join(measures) or sentence(risico.aanpak or ""),
    ]


def weight(weighed: WeighedRisico) -> str:
    """Give the score with what it is made of: `20 (kans 4, impact 5)`."""
    if weighed.score is None:
        return "nog niet beoordeeld"
    return f"{weighed.score} (kans {weighed.kans}, impact {weighed.impact})"


def change(weighed: WeighedRisico, jaar: int) -> str:
    """Say how a risico compares with a year before: `zwaarder; was 12`, `gelijk (12)`, `eerste beoordeling`.

    Of a risico that wasn't judged in this year: from which year its score is; '' where it has none.
    """
    if weighed.score is None:
        return ""
    if weighed.jaar != jaar:
        return f"dit jaar niet beoordeeld; dit is van {weighed.jaar}"
    before = weighed.score_vorig_jaar
    if before is None:
        return "eerste beoordeling"
    if before == weighed.score:
        return f"gelijk ({before})"
    return f"{'zwaarder' if weighed.score > before else 'lichter'}; was {before}"
