"""The answer of `due` as a document, and as the sheets of a spreadsheet."""

from collections.abc import Sequence
from itertools import chain

from routehln.model.answers.due import Due, Group, ProgrammeDue, together
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.answers.due_words import UNREADABLE, conclusion, heading_of, is_shown, parts_on_paper
from routehln.views.documents.filled.choice import Choice, chosen
from routehln.views.documents.filled.sheets import SHEET_COLUMNS, acties_sheet, joined, of_programme, sheet_row
from routehln.views.documents.filled.tables import acties_table, any_owned, explained, mijlpalen_table
from routehln.views.documents.filled.waiting import waiting, waiting_table
from routehln.views.documents.paper.paper import Block, Cell, Column, Heading, Paper, Paragraph, Table
from routehln.views.report.words import day, during, listed
from routehln.views.titles import title

GROEP = Column("Groep", 1.4)


def due_paper(answers: Sequence[ProgrammeDue], programma: str, choice: Choice, *, everything: bool) -> Paper:
    """Make the document of what is due: a chapter for each list, then the acties; of groups, so for each of them.

    Args:
        answers: that of the programme, or of each programme beside others.
        programma: the name of the programme, or those of all.
        choice: what was asked for, as `chosen` takes it.
        everything: also what is done and what has no moment.
    """
    everyone: list[Mijlpaal] = []
    waiting_tables: list[Table] = []
    for asked in answers:
        mijlpalen = list(chain.from_iterable(_lists(asked.due, everything=everything).values()))
        everyone += mijlpalen
        waiting_tables.append(waiting_table(mijlpalen, asked.titels))
    with_eigenaar = any_owned(everyone)
    days = listed(list(dict.fromkeys(day(asked.due.peildatum) for asked in answers)))
    blocks: list[Block] = [*chosen(choice), Paragraph(f"Stand op {days}."), _conclusion(answers, everything=everything)]
    blocks += explained(everyone)
    for asked in answers:
        for group in asked.named_groups:
            blocks += _chapters(group, everything=everything, with_eigenaar=with_eigenaar)
    blocks += waiting(waiting_tables)
    period = answers[0].due
    is_secret = any(asked.is_secret for asked in answers)
    titel = f"Te doen {during(period.begin, period.eind)}"
    return Paper(titel, programma, blocks, is_secret, tuple(_sheets(answers, everything=everything)))


def _conclusion(answers: Sequence[ProgrammeDue], *, everything: bool) -> Paragraph:
    """Say what the lists come to, by titles: readers of a document know no ids."""
    dues = [asked.due for asked in answers]
    where = f"zie '{'Zonder moment' if everything else UNREADABLE}'"
    whole = together(dues)
    return Paragraph(" ".join(conclusion(whole, dues, _called, where)))


def _called(mijlpaal: Mijlpaal) -> str:
    return f"'{title(mijlpaal)}'"


def _sheets(answers: Sequence[ProgrammeDue], *, everything: bool) -> list[Table]:
    """Give the sheet of the mijlpalen, and that of the acties where there are any."""
    mijlpalen: list[Table] = []
    acties: list[Table] = []
    for asked in answers:
        due = asked.due
        rows = _rows(asked, everything=everything)
        mijlpalen.append(of_programme(Table([GROEP, *SHEET_COLUMNS], rows, "Mijlpalen"), asked.programma))
        acties.append(of_programme(acties_sheet(due.acties, due.peildatum), asked.programma))
    sheets = [joined(mijlpalen), joined(acties)]
    return sheets if sheets[1].rows else sheets[:1]


def _chapters(group: Group, *, everything: bool, with_eigenaar: bool) -> list[Block]:
    """Give a heading and a table for each list of a group; in one of several, only for those that aren't empty."""
    due = group.due
    blocks: list[Block] = []
    for part in parts_on_paper(due, everything=everything):
        mijlpalen: list[Mijlpaal] = getattr(due, part.key)
        if is_shown(part, group):
            table = mijlpalen_table(mijlpalen, due.seen_on(part.key), with_eigenaar=with_eigenaar)
            blocks += [Heading(heading_of(group, part)), table if mijlpalen else Paragraph("Geen mijlpalen.")]
    if due.acties:
        blocks += [Heading(group.heading("Acties", due.acties)), acties_table(due.acties, due.peildatum)]
    return blocks


def _lists(due: Due, *, everything: bool) -> dict[str, list[Mijlpaal]]:
    """Give the lists of mijlpalen by their headings."""
    return {part.titel: getattr(due, part.key) for part in parts_on_paper(due, everything=everything)}


def _rows(asked: ProgrammeDue, *, everything: bool) -> list[list[Cell]]:
    rows: list[list[Cell]] = []
    for titel, mijlpalen in _lists(asked.due, everything=everything).items():
        rows += [[titel, *sheet_row(mijlpaal, asked.due.peildatum, asked.titels)] for mijlpaal in mijlpalen]
    return rows
