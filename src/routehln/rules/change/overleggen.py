"""Write down what is known of an overleg: its facts, or the fixed points of its agenda (contract section 5)."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import groupby
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, Change, Item, ListAddition, NewList, NewRecord, Which
from routehln.model.mijlpaal.agenda import Punt
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, prefix
from routehln.model.records.place import FileName
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home

LIJST = "overleggen"
Fact = str | tuple[Item, ...] | None  # a text, a list, or None where the key goes


class _Described(NamedTuple):
    """Where an overleg is described, and the record if it is there already."""

    bestand: FileName
    which: Which
    record: Overleg | None


def record_facts(routekaart: Routekaart, overleg: Bijeenkomst, facts: Mapping[str, Fact]) -> list[AnyChange]:
    """Give the keys of an overleg these values; a list replaces the list that was there.

    An overleg that is known by its old day keeps that as its id.
    """
    described = _described(routekaart, overleg)
    changes = _introduced(described, overleg)
    record = described.record
    known_by_day = record is not None and record.id is None and record.maand is None
    for key, value in facts.items():
        if isinstance(value, tuple):
            changes += _whole_list(described, (key,), value)
        else:
            changes.append(_change(described, (key,), value))
    if known_by_day and "datum" in facts and facts["datum"] != str(overleg.datum):
        changes.append(_change(described, ("id",), overleg.id))  # last: until then its place is how it is known
    return changes


def keep_id(routekaart: Routekaart, overleg: Bijeenkomst) -> Change:
    """Write down the id that a described overleg has now, so that it keeps that."""
    return _change(_described(routekaart, overleg), ("id",), overleg.id)


def fix_agenda(routekaart: Routekaart, overleg: Bijeenkomst, punten: Iterable[Punt], op: date) -> list[AnyChange]:
    """Fix the numbers of these points, all of the agenda in their order; those that were fixed already keep theirs."""
    described = _described(routekaart, overleg)
    fixed = described.record.agenda if described.record else None
    if fixed is None:
        return [*_introduced(described, overleg), *_first_points(described, list(punten), op)]
    ids = {member.id for record_id in fixed.punten for member in routekaart.group_of.get(record_id, [])}
    changes: list[AnyChange] = []
    for punt in punten:
        if punt.mijlpaal.id in ids:
            continue
        changes.append(ListAddition(*_place(described), ("agenda", "punten"), punt.mijlpaal.id))
        if fixed.rubriek_of_each:
            changes.append(ListAddition(*_place(described), ("agenda", "rubrieken"), f"1 {punt.rubriek}"))
    return changes


def _first_points(described: _Described, punten: list[Punt], op: date) -> list[AnyChange]:
    changes: list[AnyChange] = [_change(described, ("agenda", "vastgesteld_op"), op.isoformat())]
    if punten:
        rubrieken = [f"{len(list(points))} {rubriek}" for rubriek, points in groupby(punt.rubriek for punt in punten)]
        ids = tuple(punt.mijlpaal.id for punt in punten)
        changes.append(NewList(*_place(described), ("agenda", "punten"), ids))
        changes.append(NewList(*_place(described), ("agenda", "rubrieken"), tuple(rubrieken)))
    return changes


def _described(routekaart: Routekaart, overleg: Bijeenkomst) -> _Described:
    """Find the record of an overleg, or where a new one goes: behind the others."""
    for meeting, record in zip(routekaart.bijeenkomsten.described, routekaart.overleggen, strict=True):
        if meeting.id == overleg.id:
            bestand = record.source.bestand
            return _Described(bestand, record.id or _in_file(routekaart, bestand).index(record), record)
    bestand = home(routekaart, LIJST, routekaart.overleggen)
    return _Described(bestand, len(_in_file(routekaart, bestand)), None)


def _in_file(routekaart: Routekaart, bestand: FileName) -> list[Overleg]:
    return [record for record in routekaart.overleggen if record.source.bestand == bestand]


def _introduced(described: _Described, overleg: Bijeenkomst) -> list[AnyChange]:
    """Add the record of an overleg that no file describes yet, so that it keeps the id that it has."""
    if described.record:
        return []
    velden: dict[str, str | tuple[str, ...]] = {"gremium": overleg.gremium} if overleg.gremium else {}
    if overleg.id == prefix(overleg.gremium) + overleg.maand:
        velden["maand"] = overleg.maand
    if overleg.datum:
        velden["datum"] = overleg.datum.isoformat()
    return [NewRecord(described.bestand, LIJST, velden)]


def _whole_list(described: _Described, path: tuple[str, ...], items: tuple[Item, ...]) -> list[AnyChange]:
    changes: list[AnyChange] = [_change(described, path, None)]
    return [*changes, NewList(*_place(described), path, items)] if items else changes


def _change(described: _Described, path: tuple[str, ...], value: str | None) -> Change:
    return Change(*_place(described), path, value)


def _place(described: _Described) -> tuple[FileName, str, Which]:
    return described.bestand, LIJST, described.which
