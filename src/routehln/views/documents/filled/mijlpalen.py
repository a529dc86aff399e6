"""The answer of `list` as a document, and as the sheets of a spreadsheet."""

from collections.abc import Mapping, Sequence

from routehln.model.answers.treffer import Listed
from routehln.model.mijlpaal.agenda import Punt
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.documents.filled.choice import Choice, chosen
from routehln.views.documents.filled.sheets import SHEET_COLUMNS, sheet_row
from routehln.views.documents.filled.tables import any_owned, explained, mijlpalen_table
from routehln.views.documents.filled.waiting import waiting, waiting_table
from routehln.views.documents.paper.paper import Block, Column, Heading, Paper, Paragraph, Table
from routehln.views.report.words import counted, day

Punten = Mapping[str, Punt]  # the points of an agenda by the ids of their mijlpalen
FOUND_COLUMNS = [Column("Wat"), Column("Tekst", 4, benoemt=True)]


def list_paper(listed: Listed, programma: str, choice: Choice) -> Paper:
    """Make the document of a choice of mijlpalen of this programme; `choice` is what was asked for, for `chosen`.

    On the agenda of an overleg each has its number there.
    """
    mijlpalen, peildatum, punten, treffers, _, titels = listed
    count = counted(len(mijlpalen), "mijlpaal", "mijlpalen")
    blocks: list[Block] = [*chosen(choice), Paragraph(f"{count}, stand op {day(peildatum)}.")]
    if mijlpalen:
        table = mijlpalen_table(mijlpalen, peildatum, with_eigenaar=any_owned(mijlpalen))
        blocks += [*explained(mijlpalen), _numbered(table, mijlpalen, punten)]
        blocks += waiting([waiting_table(mijlpalen, titels)])
    facts = Table(SHEET_COLUMNS, [sheet_row(mijlpaal, peildatum, titels) for mijlpaal in mijlpalen], "Mijlpalen")
    bladen = [_numbered(facts, mijlpalen, punten)]
    if treffers:
        others = Table(FOUND_COLUMNS, [[treffer.soort, treffer.tekst] for treffer in treffers], "Ook gevonden")
        blocks += [Heading(others.naam), others]
        bladen.append(others)
    vertrouwelijk = any(mijlpaal.vertrouwelijk for mijlpaal in mijlpalen)
    return Paper("Mijlpalen", programma, blocks, vertrouwelijk, tuple(bladen))


def _numbered(table: Table, mijlpalen: Sequence[Mijlpaal], punten: Punten | None) -> Table:
    """Give the table with each mijlpaal's number on the agenda in front, where there is an agenda."""
    if punten is None:
        return table
    for mijlpaal, row in zip(mijlpalen, table.rows, strict=True):
        punt = punten.get(mijlpaal.id)
        row.insert(0, punt.label if punt else "")
    return table._replace(columns=[Column("Nr.", 0.7), *table.columns])
