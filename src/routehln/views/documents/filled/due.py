"""The answer of `due` as a document, and as the sheets of a spreadsheet."""

from datetime import date
from itertools import chain

from routehln.model.answers.due import Due
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.documents.filled.tables import (
    SHEET_COLUMNS,
    acties_sheet,
    acties_table,
    any_owned,
    explained,
    mijlpalen_table,
    sheet_row,
)
from routehln.views.documents.paper.paper import Block, Cell, Column, Heading, Paper, Paragraph, Table
from routehln.views.report.words import day, during, this_period


def due_paper(due: Due, programma: str, *, everything: bool, vertrouwelijk: bool) -> Paper:
    """Make the document of what is due: a chapter for each group, then the acties.

    Args:
        due: the answer.
        programma: the name of the programme.
        everything: also what is done and what has no moment.
        vertrouwelijk: whether anything in it is confidential.
    """
    groups = _groups(due, everything=everything)
    everyone = list(chain.from_iterable(groups.values()))
    with_eigenaar = any_owned(everyone)
    blocks: list[Block] = [Paragraph(f"Stand op {day(due.peildatum)}."), *explained(everyone)]
    for titel, mijlpalen in groups.items():
        blocks.append(Heading(f"{titel} ({len(mijlpalen)})"))
        table = mijlpalen_table(mijlpalen, due.peildatum, with_eigenaar=with_eigenaar)
        blocks.append(table if mijlpalen else Paragraph("Niets."))
    if due.acties:
        blocks += [Heading(f"Acties ({len(due.acties)})"), acties_table(due.acties, due.peildatum)]
    bladen = [Table([Column("Groep", 1.2), *SHEET_COLUMNS], _rows(groups, due.peildatum), "Mijlpalen")]
    if due.acties:
        bladen.append(acties_sheet(due.acties, due.peildatum))
    return Paper(f"Te doen {during(due.begin, due.eind)}", programma, blocks, vertrouwelijk, tuple(bladen))


def _groups(due: Due, *, everything: bool) -> dict[str, list[Mijlpaal]]:
    """Give the mijlpalen by the heading of their group."""
    groups = {
        "Achterstallig": due.achterstallig,
        this_period(due.begin, due.eind).capitalize(): due.deze_maand,
        "Loopt": due.loopt,
    }
    if everything:
        groups |= {"Afgerond": due.afgerond, "Zonder moment": due.zonder_moment}
    return groups


def _rows(groups: dict[str, list[Mijlpaal]], peildatum: date) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    for titel, mijlpalen in groups.items():
        rows += [[titel, *sheet_row(mijlpaal, peildatum)] for mijlpaal in mijlpalen]
    return rows
