"""Mijlpalen and acties as tables for readers, who know no ids."""

from collections.abc import Iterable, Sequence
from datetime import date

from routehln.model.mijlpaal.actie import Actie
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.timing import days_late
from routehln.views.documents.paper.paper import Cell, Column, Paragraph, Table
from routehln.views.documents.words import bare, sentence
from routehln.views.report.words import interval, late
from routehln.views.titles import title

MOMENT, EIGENAAR, LET_OP = Column("Moment", 2.6), Column("Eigenaar", 2.6), Column("Let op", 3)
COLUMNS = [MOMENT, Column("Mijlpaal", 8, benoemt=True), LET_OP]
ACTIE_COLUMNS = [MOMENT, Column("Actie", 8, benoemt=True), Column("Wie", 2.7), LET_OP]
UNKNOWN = "nog te bepalen"  # the moment of a mijlpaal that has none
STRIJDIG = "Tegenspraak: de bronnen noemen verschillende momenten. Hier staat het moment dat nu geldt."


def mijlpalen_table(mijlpalen: Sequence[Mijlpaal], peildatum: date, *, with_eigenaar: bool) -> Table:
    """Make the readers' table: a row for each mijlpaal, in this order; with a column for who owns it, or without.

    The onderdeel stands behind the title: on paper that leaves room for the titles themselves.
    """
    table = Table([*COLUMNS], [_row(mijlpaal, peildatum) for mijlpaal in mijlpalen])
    if with_eigenaar:
        table.columns.insert(-1, EIGENAAR)
        for mijlpaal, row in zip(mijlpalen, table.rows, strict=True):
            row.insert(-1, mijlpaal.eigenaar)
    return table


def _row(mijlpaal: Mijlpaal, peildatum: date) -> list[Cell]:
    notices = "; ".join(_notices(mijlpaal, peildatum))
    onderdeel = f" ({mijlpaal.onderdeel})" if mijlpaal.onderdeel else ""
    return [moment_words(mijlpaal), f"{title(mijlpaal)}{onderdeel}", notices]


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
    """Give the moment in its own words; of what recurs the days of this occurrence; `nog te bepalen` of no moment."""
    if mijlpaal.herhaling and mijlpaal.has_moment:
        return sentence(interval(mijlpaal.begin, mijlpaal.eind))
    return sentence(bare(mijlpaal.moment)) or UNKNOWN


def _notices(mijlpaal: Mijlpaal, peildatum: date) -> list[str]:
    """List what a reader should notice."""
    days = days_late(mijlpaal, peildatum)
    notices = [late(days)] if days else []
    if mijlpaal.status != "gepland":
        notices.append(mijlpaal.status)
    if _is_disputed(mijlpaal):
        notices.append("tegenspraak")
    if mijlpaal.wacht_op:
        notices.append("wacht")
    return notices


def acties_table(acties: Sequence[Actie], peildatum: date) -> Table:
    """Make the readers' table: a row for each actie, in this order."""
    rows: list[list[Cell]] = []
    for actie in acties:
        days = days_late(actie, peildatum)
        rows.append([sentence(bare(actie.moment)), actie.tekst, actie.wie, late(days) if days else ""])
    return Table(ACTIE_COLUMNS, rows)
