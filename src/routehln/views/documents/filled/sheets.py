"""Mijlpalen and acties as the rows of a sheet, with every fact."""

from collections.abc import Mapping, Sequence
from datetime import date

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.timing import lateness
from routehln.views.documents.paper.paper import Cell, Column, Table
from routehln.views.documents.words import awaited, bare, sentence
from routehln.views.titles import title

SHEET_COLUMNS = [
    Column("Mijlpaal", 4), Column("Id", 2.2), Column("Moment", 2), Column("Begin"), Column("Eind"),
    Column("Onderdeel", 1.3), Column("Fase", 1.2), Column("Eigenaar", 1.8), Column("Status"), Column("Afgerond op"),
    Column("Dagen te laat", 1.5), Column("Tegenspraak", 1.5), Column("Wacht op", 2.2),
]  # fmt: skip
ACTIE_SHEET_COLUMNS = [
    Column("Actie", 4), Column("Id", 2), Column("Wie", 2), Column("Moment", 2), Column("Begin"), Column("Eind"),
    Column("Status"), Column("Gereed op"), Column("Dagen te laat", 1.5),
]  # fmt: skip


def of_programme(table: Table, programma: str) -> Table:
    """Give the table with the name of the programme in front of each row; the table itself where that has no name."""
    if not programma:
        return table
    rows: list[list[Cell]] = [[programma, *row] for row in table.rows]
    return table._replace(columns=[Column("Programma", 1.8), *table.columns], rows=rows)


def joined(tables: Sequence[Table]) -> Table:
    """Give the rows of tables with the same columns as one table."""
    rows: list[list[Cell]] = []
    for table in tables:
        rows += table.rows
    return tables[0]._replace(rows=rows)


def sheet_row(mijlpaal: Mijlpaal, peildatum: date, titels: Mapping[str, str]) -> list[Cell]:
    """Give the facts of a mijlpaal under SHEET_COLUMNS; days are dates.

    `titels` are those of what must be done first, by id; what isn't among them isn't named.
    """
    return [
        title(mijlpaal),
        mijlpaal.id,
        sentence(bare(mijlpaal.moment)) or None,
        mijlpaal.begin,
        mijlpaal.eind,
        mijlpaal.onderdeel,
        mijlpaal.fasenaam,
        mijlpaal.eigenaar,
        mijlpaal.status,
        mijlpaal.afgerond_op,
        lateness(mijlpaal, peildatum) or None,
        "ja" if mijlpaal.strijdig else None,
        sentence(awaited(mijlpaal, titels)) or None,
    ]


def acties_sheet(acties: Sequence[Actie], peildatum: date) -> Table:
    """Make the sheet of the acties."""
    return Table(ACTIE_SHEET_COLUMNS, [_actie_row(actie, peildatum) for actie in acties], "Acties")


def _actie_row(actie: Actie, peildatum: date) -> list[Cell]:
    facts: list[Cell] = [actie.tekst, actie.id, actie.wie, bare(actie.moment) or None, actie.begin, actie.eind]
    return [*facts, actie.status, actie.gereed_op, lateness(actie, peildatum) or None]
