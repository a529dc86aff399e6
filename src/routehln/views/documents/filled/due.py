"""The answer of `due` as a document, and as the sheets of a spreadsheet."""

from collections.abc import Sequence
from datetime import date
from itertools import chain

from routehln.model.answers.due import Due, Group
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.answers.due import heading_of, parts_of
from routehln.views.documents.filled.choice import Choice, chosen
from routehln.views.documents.filled.tables import (
    SHEET_COLUMNS,
    Titels,
    acties_sheet,
    acties_table,
    any_owned,
    explained,
    mijlpalen_table,
    sheet_row,
)
from routehln.views.documents.paper.paper import Block, Cell, Column, Heading, Paper, Paragraph, Table
from routehln.views.report.words import day, during


def due_paper(
    due: Due,
    programma: str,
    choice: Choice,
    *,
    everything: bool,
    vertrouwelijk: bool,
    titels: Titels,
    groups: Sequence[Group] = (),
) -> Paper:
    """Make the document of what is due: a chapter for each list, then the acties; of groups, so for each of them.

    Args:
        due: the answer.
        programma: the name of the programme.
        choice: what was asked for, as `chosen` takes it.
        everything: also what is done and what has no moment.
        vertrouwelijk: whether anything in it is confidential.
        titels: those of what must be done first, by id.
        groups: the parts of the answer that it is divided in, if it is.
    """
    lists = _lists(due, everything=everything)
    everyone = list(chain.from_iterable(lists.values()))
    with_eigenaar = any_owned(everyone)
    blocks: list[Block] = [*chosen(choice), Paragraph(f"Stand op {day(due.peildatum)}."), *explained(everyone)]
    for group in groups or [Group("", due)]:
        blocks += _chapters(group, titels, everything=everything, with_eigenaar=with_eigenaar)
    bladen = [Table([Column("Groep", 2.6), *SHEET_COLUMNS], _rows(lists, due.peildatum), "Mijlpalen")]
    if due.acties:
        bladen.append(acties_sheet(due.acties, due.peildatum))
    return Paper(f"Te doen {during(due.begin, due.eind)}", programma, blocks, vertrouwelijk, tuple(bladen))


def _chapters(group: Group, titels: Titels, *, everything: bool, with_eigenaar: bool) -> list[Block]:
    """Give a heading and a table for each list of a group; in one of several, only for those that aren't empty."""
    due = group.due
    blocks: list[Block] = []
    for part in parts_of(due, everything=everything):
        mijlpalen: list[Mijlpaal] = getattr(due, part.key)
        if mijlpalen or not group.naam:
            table = mijlpalen_table(mijlpalen, due.peildatum, titels, with_eigenaar=with_eigenaar)
            blocks += [Heading(heading_of(group, part)), table if mijlpalen else Paragraph("Geen mijlpalen.")]
    if due.acties:
        blocks += [Heading(group.heading("Acties", due.acties)), acties_table(due.acties, due.peildatum)]
    return blocks


def _lists(due: Due, *, everything: bool) -> dict[str, list[Mijlpaal]]:
    """Give the lists of mijlpalen by their headings."""
    return {part.titel: getattr(due, part.key) for part in parts_of(due, everything=everything)}


def _rows(lists: dict[str, list[Mijlpaal]], peildatum: date) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    for titel, mijlpalen in lists.items():
        rows += [[titel, *sheet_row(mijlpaal, peildatum)] for mijlpaal in mijlpalen]
    return rows
