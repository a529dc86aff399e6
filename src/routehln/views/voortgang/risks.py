"""The chapter of the report about what may go wrong, beside what that was a year before."""

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
OF_WEIGHT = "De zwaarte is kans maal impact, elk van 1 tot en met 5; 25 weegt het zwaarst."


def risks(risicos: Iterable[WeighedRisico], periode: Periode) -> list[Block]:
    """Give the chapter; these risico's keep their order."""
    rows = [_risk(weighed, periode) for weighed in risicos]
    if not rows:
        return [Heading("Risico's"), Paragraph("Er zijn geen risico's vastgelegd.")]
    return [Heading("Risico's"), Paragraph(OF_WEIGHT, blijft_bij=True), without_empty(Table(COLUMNS, rows, "Risico's"))]


def _risk(weighed: WeighedRisico, periode: Periode) -> list[Cell]:
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
    """Give `20 (kans 4, impact 5)`."""
    if weighed.score is None:
        return "nog niet beoordeeld"
    return f"{weighed.score} (kans {weighed.kans}, impact {weighed.impact})"


def change(weighed: WeighedRisico, jaar: int) -> str:
    """Say how a risico changed in a year: `was 12, weegt nu zwaarder`; nothing where it wasn't judged this year."""
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
