"""A leefgebied as a document: what is going on, what is wanted, what is done, how that is measured, and when."""

from collections.abc import Sequence
from datetime import date
from itertools import compress

from routehln.model.mijlpaal.card import Card, Plain, items, texts
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.monitor.assessment import Assessments
from routehln.views.documents.filled.calendar import about_owners, calendar_table, trekkers_of
from routehln.views.documents.filled.tables import moment_words
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paper, Paragraph, Table
from routehln.views.documents.words import bare, sentence
from routehln.views.monitor.words import in_year, last_value, target, with_remark
from routehln.views.record.card import text_of
from routehln.views.report.words import day
from routehln.views.titles import title

INTERVENTIES = [
    Column("Interventie", 5, benoemt=True),
    Column("Thema", 1.6),
    Column("Stand", 1.4),
    Column("Gepland", 5),
]
INDICATOREN = [
    Column("Indicator", 4, benoemt=True),
    Column("Nulmeting", 3),
    Column("Laatste meting", 2),
    Column("Streven", 3),
    Column("Oordeel", 4),
]


def leefgebieden_paper(
    gebieden: Sequence[Card],
    mijlpalen: Sequence[Mijlpaal],
    assessments: Assessments,
    peildatum: date,
    programma: str,
    *,
    vertrouwelijk: bool,
) -> Paper:
    """Make the document of one leefgebied, or of more, each a chapter.

    Args:
        gebieden: the cards of the leefgebieden.
        mijlpalen: those of the routekaart that may be told, by moment.
        assessments: of every indicator, whether it is on course.
        peildatum: the day that the document speaks of.
        programma: the name of the programme.
        vertrouwelijk: whether anything in it is confidential.
    """
    blocks: list[Block] = [Paragraph(f"Stand op {day(peildatum)}.")]
    only = gebieden[0] if len(gebieden) == 1 else None
    for gebied in gebieden:
        level = 1 if only else 2
        if not only:
            blocks.append(Heading(gebied.titel))
        blocks += content(gebied, mijlpalen, assessments, level)
        blocks += _mijlpalen(gebied, mijlpalen, peildatum, level)
    return Paper(f"Leefgebied {only.titel}" if only else "Leefgebieden", programma, blocks, vertrouwelijk)


def content(gebied: Card, mijlpalen: Sequence[Mijlpaal], assessments: Assessments, level: int) -> list[Block]:
    """Give the sections of a leefgebied, with headings of this level, but for its own mijlpalen."""
    record = gebied.record
    blocks: list[Block] = [Paragraph(f"Trekker: {trekker}.", blijft_bij=True) for trekker in texts(record, "trekker")]
    for uitdaging in texts(record, "uitdaging"):
        blocks += [Heading("Wat er speelt", level), Paragraph(uitdaging)]
    doelen = texts(record, "doelen")
    if doelen:
        blocks += [Heading("Wat we willen bereiken", level), Bullets(doelen)]
    interventies = items(record, "interventies")
    if interventies:
        rows = [_interventie(interventie, mijlpalen) for interventie in interventies]
        blocks += [Heading("Wat we doen", level), without_empty(Table(INTERVENTIES, rows, "Interventies"))]
    indicatoren = items(record, "indicatoren")
    if indicatoren:
        rows = [_indicator(indicator, assessments) for indicator in indicatoren]
        blocks += [Heading("Hoe we het meten", level), without_empty(Table(INDICATOREN, rows, "Indicatoren"))]
    return blocks


def _interventie(interventie: dict[str, Plain], mijlpalen: Sequence[Mijlpaal]) -> list[Cell]:
    steps = [mijlpaal for mijlpaal in mijlpalen if interventie.get("id") in mijlpaal.interventies]
    planned = "; ".join(f"{title(step)} ({moment_words(step)})" for step in steps)
    status = text_of(interventie.get("status")) or "gepland"
    return [text_of(interventie.get("titel")), text_of(interventie.get("thema")), status, planned or "nog niets"]


def _indicator(indicator: dict[str, Plain], assessments: Assessments) -> list[Cell]:
    """Tell where an indicator stood, stands and should stand; the oordeel only once something was measured."""
    naam = text_of(indicator.get("naam"))
    eenheid = text_of(indicator.get("eenheid"))
    named = with_remark(naam, eenheid) if eenheid and eenheid not in naam.casefold() else naam
    assessment = assessments.of(text_of(indicator.get("id")))
    if assessment is None:
        return [named, "", "", "", ""]
    first, last = in_year(assessment.calculation.eerste, eenheid), last_value(assessment, assessments.monitor)
    nulmeting = assessment.indicator.nulmeting or first or "Nog niet bekend"
    streven = target(assessment.indicator, assessments.monitor.naam_of) or "Nog niet gekozen"
    oordeel = f"{assessment.oordeel}: {assessment.waarom}" if last else ""
    return [named, *map(sentence, (bare(nulmeting), last, streven, oordeel))]


def without_empty(table: Table) -> Table:
    """Give the table without the columns in which no row says anything."""
    filled = [any(cells) for cells in zip(*table.rows, strict=True)]
    rows = [list(compress(row, filled)) for row in table.rows]
    return table._replace(columns=list(compress(table.columns, filled)), rows=rows)


def _mijlpalen(gebied: Card, mijlpalen: Sequence[Mijlpaal], peildatum: date, level: int) -> list[Block]:
    own = [mijlpaal for mijlpaal in mijlpalen if mijlpaal.leefgebied == gebied.id]
    if not own:
        return []
    trekkers = trekkers_of([gebied])
    table = calendar_table(own, peildatum, trekkers, f"Mijlpalen {gebied.titel}", with_onderdeel=False)
    return [Heading("Mijlpalen", level), *about_owners(trekkers, own), table]
