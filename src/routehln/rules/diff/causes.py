"""Tell which mijlpalen move because of one change elsewhere: an overleg, the leading source, who decides."""

from collections.abc import Collection
from typing import Literal, NamedTuple

from routehln.model.answers.difference import Drukte, Oorzaak, Verschuiving, Wijziging
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.records import PROGRAMMA, STEPS
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import change_of
from routehln.rules.diff.identity.meaning import Meanings
from routehln.rules.diff.identity.renames import Renames
from routehln.rules.diff.shifts import is_planned_in_both
from routehln.rules.diff.twins import Twins

MOVES = frozenset({"moment", "tussenstop", "status", "afstemming.moment", "afstemming.dubbel_van"})


class _Cause(NamedTuple):
    soort: Literal["overleg", "leidend", "gremium"]
    id: str


class _Effects(NamedTuple):
    """What follows from a cause: the mijlpalen that shift, the overleggen, and what became more or less precise."""

    shift_ids: list[str]
    overleg_ids: list[str]
    refined_ids: list[str]


def causes(
    twins: Twins, meanings: Meanings, wijzigingen: list[Wijziging], shifts: list[Verschuiving], loads: list[Drukte]
) -> list[Oorzaak]:
    """Give each cause with its effects.

    These are the mijlpalen that shift by it, the overleggen whose agenda changes by it, and the mijlpalen that only
    became more or less precise by it.
    A mijlpaal that moves by a change of its own records has no cause. An agenda follows from a cause only where all
    that comes and goes does. Causes without effects are left out; the first mijlpaal that shifts has the first cause.
    """
    cause_by_id = _causes_by_id(twins, meanings, wijzigingen)
    effects: dict[_Cause, _Effects] = {}
    for shift in shifts:
        cause = cause_by_id.get(shift.id)
        if cause:
            effects.setdefault(cause, _Effects([], [], [])).shift_ids.append(shift.id)
    for load in loads:
        moved = {cause_by_id.get(point.id) for point in (*load.komt, *load.gaat)}
        cause = moved.pop() if len(moved) == 1 else None
        if cause:
            effects.setdefault(cause, _Effects([], [], [])).overleg_ids.append(load.overleg)
    for refined_id in _refined_ids(twins, shifts):
        cause = cause_by_id.get(refined_id)
        if cause:
            effects.setdefault(cause, _Effects([], [], [])).refined_ids.append(refined_id)
    return [_oorzaak(cause, meanings, of_cause) for cause, of_cause in effects.items()]


def _refined_ids(twins: Twins, shifts: list[Verschuiving]) -> list[str]:
    """Give the ids of the mijlpalen that don't shift, and of which the moment became more or less precise."""
    shift_ids = {shift.id for shift in shifts}
    refined_ids: list[str] = []
    for new, old in twins.pairs:
        if old is None or new.id in shift_ids or not is_planned_in_both(old, new):
            continue
        if change_of(old, new):
            refined_ids.append(new.id)
    return refined_ids


def _causes_by_id(twins: Twins, meanings: Meanings, wijzigingen: list[Wijziging]) -> dict[str, _Cause]:
    """Give, by the ids of the mijlpalen that move while none of their own records moves them, what moves each."""
    renames = meanings.renames
    moved_ids = set[str]()
    for change in wijzigingen:
        if change.lijst in STEPS and (change.veld is None or change.veld in MOVES):
            moved_ids.add(renames.own(change.id) if change.soort == "verwijderd" else change.id)
    overleg_ids = {change.id for change in wijzigingen if change.lijst == "overleggen"}
    cause_by_id: dict[str, _Cause] = {}
    for new, old in twins.pairs:
        if old is None or _days_and_overleggen(old) == _days_and_overleggen(new):
            continue
        own_ids = {*new.record_ids, *map(renames.own, old.record_ids)}
        cause = None if own_ids & moved_ids else _cause(old, new, meanings, overleg_ids)
        if cause:
            cause_by_id[new.id] = cause
    return cause_by_id


def _days_and_overleggen(mijlpaal: Mijlpaal) -> tuple[object, ...]:
    return mijlpaal.begin, mijlpaal.eind, mijlpaal.overleggen


def _cause(old: Mijlpaal, new: Mijlpaal, meanings: Meanings, overleg_ids: Collection[str]) -> _Cause | None:
    """Give what moves a mijlpaal of which no record changed; `overleg_ids` are the overleggen that changed."""
    before, after = meanings.old.routekaart, meanings.new.routekaart
    if old.moment != new.moment:
        leading_source_changed = before.programma.leidend != after.programma.leidend
        return _Cause("leidend", PROGRAMMA) if leading_source_changed else None
    old_deciding, new_deciding = meanings.old.deciding, meanings.new.deciding
    if old_deciding and new_deciding and meanings.renames.of("gremia", old_deciding) != new_deciding:
        return _Cause("gremium", new_deciding)
    return _Cause("overleg", new.overleg) if new.overleg and new.overleg in overleg_ids else None


def _oorzaak(cause: _Cause, meanings: Meanings, effects: _Effects) -> Oorzaak:
    old = _state(cause, meanings.old.routekaart, meanings.renames)
    new = _state(cause, meanings.new.routekaart, Renames())
    return Oorzaak(cause.soort, cause.id, old, new, *map(tuple, effects))


def _state(cause: _Cause, routekaart: Routekaart, renames: Renames) -> str:
    """Give what the cause is in one version: the day of the overleg, the leading source, or the name of a gremium."""
    match cause.soort:
        case "leidend":
            return routekaart.programma.leidend
        case "gremium":
            return _deciding_name(routekaart)
        case "overleg":
            return _day(routekaart, cause.id, renames)


def _deciding_name(routekaart: Routekaart) -> str:
    return next(gremium.naam for gremium in routekaart.gremia if gremium.besluitvormend)


def _day(routekaart: Routekaart, overleg_id: str, renames: Renames) -> str:
    """Give the day of a meeting in ISO form, else its month, or nothing where no file describes it."""
    for meeting in routekaart.bijeenkomsten.described:
        if renames.of("overleggen", meeting.id) == overleg_id:
            return meeting.datum.isoformat() if meeting.datum else meeting.maand
    return ""
