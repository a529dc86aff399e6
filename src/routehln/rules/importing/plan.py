"""The whole of an import: read the tables, match their rows, and plan what each changes."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Import, Oordeel, Tabel
from routehln.model.importing.table import SourceTable
from routehln.model.importing.targets import JAAR, TARGETS
from routehln.model.records.place import FileName
from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.meaning import Meanings
from routehln.rules.importing.meetings.plan import plan_meetings
from routehln.rules.importing.metingen.plan import plan_metingen
from routehln.rules.importing.planner import Planner
from routehln.rules.importing.reading.layout import Layout, NoPlanning, lay_out
from routehln.rules.importing.reading.notes import skipped_notes
from routehln.rules.importing.reading.rows import Candidate, candidates
from routehln.rules.importing.sources import missing_ids, source_notes

Oordelen = Mapping[str, Oordeel]  # what a person decided about rows, by their places
NO_OORDELEN: Oordelen = MappingProxyType({})


def plan_import(
    routekaart: Routekaart,
    tables: Iterable[SourceTable],
    choices: Choices,
    naar: FileName | None = None,
    oordelen: Oordelen = NO_OORDELEN,
) -> Import:
    """Plan what the rows of these tables would be in a routekaart.

    Args:
        routekaart: where they go.
        tables: the tables of one source.
        choices: what a person decided about the source.
        naar: the file for new records; None for where their like stand.
        oordelen: what a person decided about rows that are like a record.
    """
    guide = Guide(TARGETS[choices.als], choices, Meanings(routekaart))
    if guide.target.lijst == "overleggen":
        return plan_meetings(routekaart, tables, naar, oordelen, guide)
    if guide.target.lijst == "metingen":
        return plan_metingen(routekaart, tables, choices, naar, oordelen)
    return _plan_steps(routekaart, tables, naar, oordelen, guide)


def _plan_steps(
    routekaart: Routekaart, tables: Iterable[SourceTable], naar: FileName | None, oordelen: Oordelen, guide: Guide
) -> Import:
    """Plan what the rows of a planning would be among the kalenderregels or tussenstops."""
    tabellen: list[Tabel] = []
    notes: list[str] = []
    skipped: dict[str, list[int]] = {}
    rows: list[Candidate] = []
    for table in tables:
        layout = lay_out(table, guide)
        if isinstance(layout, NoPlanning):
            skipped.setdefault(layout.why, []).append(table.nummer)
            continue
        read = candidates(table.nummer, layout, guide)
        rows += read.rows
        notes += [*layout.notes, *read.notes]
        tabellen.append(Tabel(table.nummer, _headings(layout, guide), len(read.rows)))
    records: tuple[Stap, ...] = getattr(routekaart, guide.target.lijst)
    planned = Planner(routekaart, rows, naar, guide).plan(oordelen)
    missing = missing_ids(records, planned, guide)
    notes = [*skipped_notes(skipped), *notes, *source_notes(records, planned, guide.choices)]
    return Import(guide.choices.bron, tuple(tabellen), tuple(planned), tuple(missing), tuple(notes))


def _headings(layout: Layout, guide: Guide) -> dict[str, str]:
    """Give the heading of the column of each key, in the order of a record."""
    keys = [key for key in (*guide.target.keys, JAAR) if key in layout.columns]
    return {key: layout.columns[key].heading for key in keys}
