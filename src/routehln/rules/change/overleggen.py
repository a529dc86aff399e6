"""Write down what is known of an overleg: its facts, or the fixed points of its agenda (contract section 5)."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import NamedTuple

from routehln.model.answers.change import AnyChange, Change, Item, ListAddition, NewList, NewRecord, Which
from routehln.model.mijlpaal.agenda import Punt
from routehln.model.mijlpaal.bijeenkomst import Bijeenkomst, prefix
from routehln.model.moment.day import parse_day
from routehln.model.records.described import described
from routehln.model.records.place import FileName
from routehln.model.records.records import Overleg
from routehln.model.records.routekaart import Routekaart
from routehln.rules.change.adding import home

LIJST = "overleggen"
Fact = str | tuple[Item, ...] | None  # a text, a list, or None where the key goes


class _Slot(NamedTuple):
    """Where the record of an overleg stands, or a new one goes; `record` is None where there is none yet."""

    bestand: FileName
    which: Which
    record: Overleg | None


def record_facts(routekaart: Routekaart, overleg: Bijeenkomst, facts: Mapping[str, Fact]) -> list[AnyChange]:
    """Give the keys of an overleg these values; a list replaces the list that was there.

    Every overleg keeps its id: where these values would give one another id, the old one is written down.
    """
    slot = _slot(routekaart, overleg)
    changes = _introduced(slot, overleg)
    for key, value in facts.items():
        if isinstance(value, tuple):
            changes += _whole_list(slot, (key,), value)
        else:
            changes.append(_change(slot, (key,), value))
    datum = facts.get("datum")
    day = parse_day(datum) if isinstance(datum, str) else overleg.datum
    return [*changes, *_kept_ids(routekaart, overleg, day)]  # last: until then its place is how it is known


def _kept_ids(routekaart: Routekaart, overleg: Bijeenkomst, day: date | None) -> Iterator[AnyChange]:
    """Write down the id of each overleg that would get another one once this overleg is described, on this day."""
    records = list(routekaart.overleggen)
    before = list(routekaart.bijeenkomsten.described)
    if overleg.id not in {meeting.id for meeting in before}:
        records.append(Overleg.model_validate(_velden(overleg)))
        before.append(overleg)
    place = [meeting.id for meeting in before].index(overleg.id)
    records[place] = records[place].model_copy(update={"datum": day})
    after = described(records, routekaart.bijeenkomsten.gremia)
    slots = _slots(routekaart)
    for old, new in zip(before, after, strict=True):
        if new.id != old.id:
            slot = slots.get(old.id) or _slot(routekaart, old)
            yield _change(slot, ("id",), old.id)


class DescribedChanges:
    """Makes changes of the records of described overleggen, each found by the id of its overleg."""

    def __init__(self, routekaart: Routekaart) -> None:
        self._slots = _slots(routekaart)

    def change(self, overleg: Bijeenkomst, path: tuple[str, ...], value: str | None) -> Change:
        """Give the key at a path of the record this value; None takes it away."""
        return _change(self._slots[overleg.id], path, value)

    def keep_id(self, overleg: Bijeenkomst) -> Change:
        """Write down the id that an overleg has now, so that it keeps that."""
        return self.change(overleg, ("id",), overleg.id)


def fixed_by(overleg: Bijeenkomst, today: date) -> date:
    """Give the day on which an agenda is fixed that nobody fixed before its overleg: today, or the overleg's last."""
    return min(today, overleg.eind)


def fix_agenda(routekaart: Routekaart, overleg: Bijeenkomst, punten: Iterable[Punt], op: date) -> list[AnyChange]:
    """Fix the numbers of these points, all of the agenda in their order; those that were fixed already keep theirs."""
    slot = _slot(routekaart, overleg)
    fixed = slot.record.agenda if slot.record else None
    if fixed is None:
        changes = [*_introduced(slot, overleg), *_first_points(slot, list(punten), op)]
        return [*changes, *_kept_ids(routekaart, overleg, overleg.datum)]
    fixed_ids = {routekaart.mijlpaal_ids.get(record_id) for record_id in fixed.punten}
    changes = []
    for punt in punten:
        if punt.mijlpaal.id in fixed_ids:
            continue
        changes.append(ListAddition(*_place(slot), ("agenda", "punten"), punt.mijlpaal.id))
        if fixed.plekken or not fixed.punten:
            changes.append(ListAddition(*_place(slot), ("agenda", "rubrieken"), f"1 {_plek(punt)}"))
    return changes


def _first_points(slot: _Slot, punten: list[Punt], op: date) -> list[AnyChange]:
    """Write down an agenda that wasn't fixed: the day, the ids of its points, and how many stand in each rubriek."""
    changes: list[AnyChange] = [_change(slot, ("agenda", "vastgesteld_op"), op.isoformat())]
    if punten:
        runs = groupby(map(_plek, punten))
        rubrieken = [f"{len(list(run))} {plek}" for plek, run in runs]
        ids = tuple(punt.mijlpaal.id for punt in punten)
        changes.append(NewList(*_place(slot), ("agenda", "punten"), ids))
        changes.append(NewList(*_place(slot), ("agenda", "rubrieken"), tuple(rubrieken)))
    return changes


def _plek(punt: Punt) -> str:
    """Give what is fixed of a point beside its number: `eerder`, or `eerder vertrouwelijk`."""
    return f"{punt.rubriek} vertrouwelijk" if punt.mijlpaal.vertrouwelijk else punt.rubriek


def _slot(routekaart: Routekaart, overleg: Bijeenkomst) -> _Slot:
    """Find the record of an overleg, or where a new one goes: behind the others."""
    slot = _slots(routekaart).get(overleg.id)
    if slot:
        return slot
    bestand = home(routekaart, LIJST, routekaart.overleggen)
    in_file = [record for record in routekaart.overleggen if record.source.bestand == bestand]
    return _Slot(bestand, len(in_file), None)


def _slots(routekaart: Routekaart) -> dict[str, _Slot]:
    """Give where the record of each described overleg stands, by the id of the overleg."""
    slots: dict[str, _Slot] = {}
    places: Counter[FileName] = Counter()
    for meeting, record in routekaart.described_meetings:
        bestand = record.source.bestand
        slots.setdefault(meeting.id, _Slot(bestand, record.id or places[bestand], record))
        places[bestand] += 1
    return slots


def _introduced(slot: _Slot, overleg: Bijeenkomst) -> list[AnyChange]:
    """Add the record of an overleg that no file describes yet, so that it keeps the id that it has."""
    if slot.record:
        return []
    return [NewRecord(slot.bestand, LIJST, _velden(overleg))]


def _velden(overleg: Bijeenkomst) -> dict[str, str | tuple[str, ...]]:
    """Give the keys that describe an overleg: who meets, and its month or day."""
    velden: dict[str, str | tuple[str, ...]] = {"gremium": overleg.gremium} if overleg.gremium else {}
    if overleg.id == prefix(overleg.gremium) + overleg.maand:
        velden["maand"] = overleg.maand
    if overleg.datum:
        velden["datum"] = overleg.datum.isoformat()
    return velden


def _whole_list(slot: _Slot, path: tuple[str, ...], items: tuple[Item, ...]) -> list[AnyChange]:
    """Take away the list at this path, and write this one unless it is empty."""
    changes: list[AnyChange] = [_change(slot, path, None)]
    return [*changes, NewList(*_place(slot), path, items)] if items else changes


def _change(slot: _Slot, path: tuple[str, ...], value: str | None) -> Change:
    return Change(*_place(slot), path, value)


def _place(slot: _Slot) -> tuple[FileName, str, Which]:
    return slot.bestand, LIJST, slot.which
