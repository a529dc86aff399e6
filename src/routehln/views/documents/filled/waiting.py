"""What must be done before which mijlpalen, as a chapter of a document."""

from collections.abc import Iterable, Mapping, Sequence

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.views.documents.filled.sheets import joined
from routehln.views.documents.paper.paper import Block, Cell, Column, Heading, Table
from routehln.views.documents.words import awaited, sentence
from routehln.views.titles import title

COLUMNS = [Column("Eerst", benoemt=True), Column("Daarna", 1.6)]


def waiting_table(mijlpalen: Iterable[Mijlpaal], titels: Mapping[str, str]) -> Table:
    """Make the table of what must be done first, and which of these mijlpalen wait for it.

    `titels` are those of what must be done first, by id; what isn't among them isn't named.
    """
    waiting_titles: dict[str, list[str]] = {}
    for mijlpaal in mijlpalen:
        if mijlpaal.wacht_op:
            waiting_titles.setdefault(sentence(awaited(mijlpaal, titels)), []).append(title(mijlpaal))
    rows: list[list[Cell]] = [[first, "; ".join(later)] for first, later in waiting_titles.items()]
    return Table(COLUMNS, rows)


def waiting(tables: Sequence[Table]) -> list[Block]:
    """Make a chapter of the tables of what waits, one for each programme; nothing where nothing waits."""
    table = joined(tables)
    return [Heading("Wat op iets anders wacht"), table] if table.rows else []
