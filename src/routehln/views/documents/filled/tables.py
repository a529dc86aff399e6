"""Mijlpalen and acties as tables: for readers without ids, and as the rows of a sheet with every fact."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.documents.paper.paper import Cell, Column, Paragraph, Table
from routehln.views.documents.titles import title
from routehln.views.documents.words import awaited, bare, sentence
from routehln.views.report.words import interval, late

MOMENT, ONDERDEEL = Column("Moment", 2.6), Column("Onderdeel", 2.7)
EIGENAAR, LET_OP = Column("Eigenaar", 2.6), Column("Let op", 2.3)
COLUMNS = [MOMENT, Column("Mijlpaal", 5.4, benoemt=True), ONDERDEEL, LET_OP]
ACTIE_COLUMNS = [MOMENT, Column("Actie", 5.4, benoemt=True), Column("Wie", 2.7), LET_OP]
SHEET_COLUMNS = [
    Column("Mijlpaal", 4), Column("Id", 2.2), Column("Moment", 2), Column("Begin"), Column("Eind"),
    Column("Onderdeel", 1.3), Column("Fase", 1.2), Column("Eigenaar", 1.8), Column("Status"), Column("Afgerond op"),
    Column("Dagen te laat"), Column("Tegenspraak", 1.0),
]  # fmt: skip
Titels = Mapping[str, str]
STRIJDIG = "Tegenspraak: de bronnen noemen verschillende momenten. Hier staat het moment dat nu geldt."
ACTIE_SHEET_COLUMNS = [
    Column("Actie", 4), Column("Id", 2), Column("Wie", 2), Column("Moment", 2), Column("Begin"), Column("Eind"),
    Column("Status"), Column("Gereed op"), Column("Dagen te laat"),
]  # fmt: skip


def mijlpalen_table(mijlpalen: Sequence[Mijlpaal], peildatum: date, titels: Titels, *, with_eigenaar: bool) -> Table:
    """Make the readers' table: a row for each mijlpaal, in this order; with a column for who owns it, or without.

    `titels` are those of what must be done first, by id; what isn't among them isn't named.
    """
    table = Table([*COLUMNS], [_row(mijlpaal, peildatum, titels) for mijlpaal in mijlpalen])
    if mijlpalen and not any(mijlpaal.onderdeel for mijlpaal in mijlpalen):
        _drop(table, ONDERDEEL)
    if with_eigenaar:
        table.columns.insert(-1, EIGENAAR)
        for mijlpaal, row in zip(mijlpalen, table.rows, strict=True):
            row.insert(-1, mijlpaal.eigenaar)
    return table


def _drop(table: Table, column: Column) -> None:
    """Take a column out of a table: what nobody has only takes room."""
    place = table.columns.index(column)
    del table.columns[place]
    for row in table.rows:
        del row[place]


def _row(mijlpaal: Mijlpaal, peildatum: date, titels: Titels) -> list[Cell]:
    notices = "; ".join(_notices(mijlpaal, peildatum, titels))
    return [moment_words(mijlpaal), title(mijlpaal), mijlpaal.onderdeel, notices]


def any_owned(mijlpalen: Iterable[Mijlpaal]) -> bool:
    """Tell whether one of these has an eigenaar; a column for nobody only takes room."""
    return any(mijlpaal.eigenaar for mijlpaal in mijlpalen)


def explained(mijlpalen: Iterable[Mijlpaal]) -> list[Paragraph]:
    """Say what 'tegenspraak' means, where a table says it of one of these."""
    return [Paragraph(STRIJDIG, blijft_bij=True)] if any(map(_is_disputed, mijlpalen)) else []


def _is_disputed(mijlpaal: Mijlpaal) -> bool:
    """Tell whether its sources disagree about when; of what is over that no longer matters."""
    return mijlpaal.strijdig and mijlpaal.is_open


def moment_words(mijlpaal: Mijlpaal) -> str:
    """Give the moment in its own words; of what recurs the days of this occurrence."""
    if mijlpaal.herhaling and mijlpaal.has_moment:
        return sentence(interval(mijlpaal.begin, mijlpaal.eind))
    return _words(mijlpaal.moment)


def _words(moment: str | None) -> str:
    return sentence(bare(moment))


def _notices(mijlpaal: Mijlpaal, peildatum: date, titels: Titels) -> list[str]:
    """List what a reader should notice."""
    days = mijlpaal.days_late(peildatum)
    notices = [late(days)] if days else []
    if mijlpaal.status != "gepland":
        notices.append(mijlpaal.status)
    if _is_disputed(mijlpaal):
        notices.append("tegenspraak")
    if mijlpaal.wacht_op:
        notices.append(f"wacht op {awaited(mijlpaal, titels)}")
    return notices


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


def acties_table(acties: Sequence[Actie], peildatum: date) -> Table:
    """Make the readers' table: a row for each actie, in this order."""
    rows: list[list[Cell]] = []
    for actie in acties:
        days = actie.days_late(peildatum)
        rows.append([_words(actie.moment), actie.tekst, actie.wie, late(days) if days else ""])
    return Table(ACTIE_COLUMNS, rows)


def sheet_row(mijlpaal: Mijlpaal, peildatum: date) -> list[Cell]:
    """Give the facts of a mijlpaal under SHEET_COLUMNS; days are dates."""
    return [
        title(mijlpaal),
        mijlpaal.id,
        _words(mijlpaal.moment) or None,
        mijlpaal.begin,
        mijlpaal.eind,
        mijlpaal.onderdeel,
        mijlpaal.fasenaam,
        mijlpaal.eigenaar,
        mijlpaal.status,
        mijlpaal.afgerond_op,
        mijlpaal.days_late(peildatum) or None,
        "ja" if mijlpaal.strijdig else None,
    ]


def acties_sheet(acties: Sequence[Actie], peildatum: date) -> Table:
    """Make the sheet of the acties."""
    return Table(ACTIE_SHEET_COLUMNS, [_actie_row(actie, peildatum) for actie in acties], "Acties")


def _actie_row(actie: Actie, peildatum: date) -> list[Cell]:
    facts: list[Cell] = [actie.tekst, actie.id, actie.wie, bare(actie.moment) or None, actie.begin, actie.eind]
    return [*facts, actie.status, actie.gereed_op, actie.days_late(peildatum) or None]
