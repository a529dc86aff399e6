"""What holds of every planning: read, written and read again (contract section 5, `import`)."""

from dataclasses import replace
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from routehln.model.answers.change import Change, NewRecord
from routehln.model.importing.choices import Choices
from routehln.model.importing.outcome import Import
from routehln.model.importing.table import SourceRow, SourceTable
from routehln.model.records.records import Fase, Kalenderregel, Leefgebied
from routehln.model.records.routekaart import Routekaart
from routehln.rules.importing.plan import plan_import

HEAD = ("Fase", "Moment", "Omschrijving", "Onderdeel")
MOMENTS = ("Q1 2022", "oktober 2021", "5 oktober 2021", "ooit eens", "eind 2023", "n.t.b.", "2022", "October 2021.")
TEXTS = ("Vaststellen plan", "Vaststellen plannen", "Plan", "plan.", "Opening buurthuis", "Vaststellen plan wonen")
ROWS = st.lists(
    st.tuples(
        st.sampled_from(("1", "2. Ontwerpen")),
        st.sampled_from(MOMENTS),
        st.sampled_from(TEXTS),
        st.sampled_from(("Leren", "wonen", "Wonen")),
    ),
    min_size=1,
    max_size=8,
)
EMPTY = Routekaart(
    fasen=(Fase(id="verkennen", nummer=1, naam="Verkennen"), Fase(id="ontwerpen", nummer=2, naam="Ontwerpen")),
    leefgebieden=(Leefgebied(id="leren", naam="Leren"), Leefgebied(id="wonen", naam="Wonen")),
)


def imported(routekaart: Routekaart, rows: list[tuple[str, ...]]) -> Import:
    """What an import of these rows, in their order, would do."""
    cells = [HEAD, *rows]
    lines = tuple(SourceRow(number, line) for number, line in enumerate(cells, start=1))
    return plan_import(routekaart, [SourceTable(1, (), lines)], Choices("proef"))


def applied(routekaart: Routekaart, outcome: Import) -> Routekaart:
    """The routekaart once an import is written."""
    records: dict[str, dict[str, Any]] = {}
    for record in routekaart.kalender:
        records[record.id] = record.model_dump(exclude_defaults=True)
    for change in outcome.changes:
        if isinstance(change, NewRecord):
            records[str(change.velden["id"])] = dict(change.velden)
        elif isinstance(change, Change):
            holder = records[str(change.id)]
            for key in change.path[:-1]:
                holder = holder.setdefault(str(key), {})
            holder[str(change.path[-1])] = change.nieuw
    return replace(routekaart, kalender=tuple(map(_record, records.values())))


def _record(fields: dict[str, Any]) -> Kalenderregel:
    moment = fields["moment"]
    return Kalenderregel.model_validate(fields | {"moment": moment if isinstance(moment, str) else moment[0]})


def changed(record: Kalenderregel, **fields: str) -> Kalenderregel:
    return _record(record.model_dump(exclude_defaults=True) | fields)


@given(st.sampled_from((EMPTY, Routekaart())), ROWS)
def test_all_are_new_then_all_are_equal(empty: Routekaart, rows: list[tuple[str, ...]]) -> None:
    first = imported(empty, rows)
    assert {rij.uitkomst for rij in first.rijen} == {"nieuw"}
    assert len({rij.id for rij in first.rijen}) == len(rows)
    again = imported(applied(empty, first), rows)
    assert [rij.uitkomst for rij in again.rijen] == ["gelijk"] * len(rows)
    assert (again.changes, again.ontbreekt) == ([], ())


@settings(max_examples=50)
@given(ROWS, st.data())
def test_what_was_changed_here_stays(rows: list[tuple[str, ...]], data: st.DataObject) -> None:
    routekaart = applied(EMPTY, imported(EMPTY, rows))
    key, value = data.draw(
        st.sampled_from(
            [("moment", "mei 2024"), ("omschrijving", "Iets anders"), ("onderdeel", "Leren"), ("eigenaar", "Weller")]
        )
    )
    chosen = data.draw(st.sampled_from(routekaart.kalender))
    records = tuple(changed(record, **{key: value}) if record is chosen else record for record in routekaart.kalender)
    again = imported(replace(routekaart, kalender=records), rows)
    assert {rij.uitkomst for rij in again.rijen} == {"gelijk"}
    assert again.changes == []


@settings(max_examples=50)
@given(ROWS, st.data())
def test_a_change_in_the_source_is_the_only_one(rows: list[tuple[str, ...]], data: st.DataObject) -> None:
    routekaart = applied(EMPTY, imported(EMPTY, rows))
    number = data.draw(st.integers(0, len(rows) - 1))
    moved = list(rows)
    fase, _, text, onderdeel = rows[number]
    moved[number] = (fase, "juni 2024", text, onderdeel)
    outcome = imported(routekaart, moved)
    assert [rij.uitkomst for rij in outcome.rijen].count("gewijzigd") == 1
    assert [rij.uitkomst for rij in outcome.rijen].count("gelijk") == len(rows) - 1
    assert {rij.uitkomst for rij in imported(applied(routekaart, outcome), moved).rijen} == {"gelijk"}
