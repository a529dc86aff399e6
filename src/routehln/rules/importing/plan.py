"""The whole of an import: read the tables, match their rows, and plan what each changes."""

from collections.abc import Iterable, Mapping
from types import MappingProxyType

from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Import, Oordeel, Tabel
from routehln.model.importing.table import SourceTable
from routehln.model.records.place import FileName
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.meetings.plan import plan_meetings
from routehln.rules.importing.metingen.plan import plan_metingen
from routehln.rules.importing.planner import Planner
from routehln.rules.importing.reading.layout import Layout, lay_out, skipped_notes
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.rows import Candidate, candidates
from routehln.rules.importing.reading.targets import JAAR, TARGETS

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
    target = TARGETS[choices.als]
    if target.lijst == "overleggen":
        return plan_meetings(routekaart, tables, choices, naar, oordelen)
    if target.lijst == "metingen":
        return plan_metingen(routekaart, tables, choices, naar, oordelen)
    meanings = Meanings(routekaart)
    tabellen: list[Tabel] = []
    notes: list[str] = []
    skipped: dict[str, list[int]] = {}
    rows: list[Candidate] = []
    for table in tables:
        layout = lay_out(table, target, choices, meanings)
        if not isinstance(layout, Layout):
            skipped.setdefault(layout.why, []).append(table.nummer)
            continue
        table_rows = candidates(table.nummer, layout, target, choices, meanings)
        in_order = [key for key in (*target.keys, JAAR) if key in layout.columns]
        headings = {key: layout.columns[key].heading for key in in_order}
        tabellen.append(Tabel(table.nummer, headings, len(table_rows)))
        notes += layout.notes
        rows += table_rows
    planner = Planner(routekaart, choices, naar, meanings)
    planned, ontbreekt = planner.plan(rows, oordelen)
    notes = [*skipped_notes(skipped), *notes, *planner.source_notes(planned)]
    return Import(choices.bron, tuple(tabellen), tuple(planned), tuple(ontbreekt), tuple(notes))
