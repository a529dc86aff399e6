"""All tables of `diff`, in their order, without those in which nothing stands."""

from collections.abc import Iterable

from routehln.model.answers.difference import Difference
from routehln.model.answers.finding import Bevinding
from routehln.views.difference.agendas import agendas
from routehln.views.difference.causes import causes, refinements
from routehln.views.difference.moves import lateness, shifts
from routehln.views.difference.records import record_tables
from routehln.views.difference.table import Row, Table
from routehln.views.report.report import Column
from routehln.views.report.words import counted

FINDINGS = [Column("Ernst", width=12), Column("Melding"), Column("Plaats", under=True), Column("Regel", under=True)]


def tables(diff: Difference) -> list[Table]:
    """Make a table for each kind of change that there is."""
    every = [
        *causes(diff),
        refinements(diff),
        shifts(diff),
        *record_tables(diff),
        agendas(diff),
        lateness(diff),
        _findings("nieuwe", diff.nieuwe_bevindingen, diff.onderdelen),
        _findings("verdwenen", diff.verdwenen_bevindingen, diff.onderdelen),
    ]
    return [table for table in every if table.rows]


def _findings(which: str, bevindingen: Iterable[Bevinding], onderdelen: dict[str, str]) -> Table:
    rows: list[Row] = []
    for bevinding in bevindingen:
        cells = [bevinding.ernst, bevinding.melding, str(bevinding.plaats), str(bevinding.regel_id)]
        rows.append((onderdelen.get(bevinding.id or "", ""), cells))
    count = counted(len(rows), f"{which} bevinding", f"{which} bevindingen")
    return Table(f"{which.capitalize()} bevindingen", FINDINGS, rows, [count])
