"""Tell which one change moves many mijlpalen whose own records stayed as they were."""

from collections.abc import Collection
from typing import Literal, NamedTuple

from routehln.model.answers.difference import Drukte, Oorzaak, Verschuiving, Wijziging
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.records import PROGRAMMA, STEPS
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.identity.meaning import Meanings
from routehln.rules.diff.identity.renames import Renames
from routehln.rules.diff.twins import Twins

MOVES = frozenset({"moment", "tussenstop", "status", "afstemming.moment", "afstemming.dubbel_van"})


class _Cause(NamedTuple):
    soort: Literal["overleg", "leidend", "gremium"]
    id: str


def causes(
    twins: Twins, meanings: Meanings, wijzigingen: list[Wijziging], shifts: list[Verschuiving], loads: list[Drukte]
) -> list[Oorzaak]:
    """Give each cause that has effects, in the order of the mijlpalen that it moves."""
    cause_by_id = _cause_of_each(twins, meanings, wijzigingen)
    found: dict[_Cause, tuple[list[str], list[str]]] = {}
    for shift in shifts:
        cause = cause_by_id.get(shift.id)
        if cause:
            found.setdefault(cause, ([], []))[0].append(shift.id)
    for load in loads:
        moved = {cause_by_id.get(point.id) for point in (*load.komt, *load.gaat)}
        cause = moved.pop() if len(moved) == 1 else None
        if cause:
            found.setdefault(cause, ([], []))[1].append(load.overleg)
    return [_told(cause, meanings, *effects) for cause, effects in found.items()]


def _cause_of_each(twins: Twins, meanings: Meanings, wijzigingen: list[Wijziging]) -> dict[str, _Cause]:
    """Give the cause of each mijlpaal that moves though none of its own records says so, by its id."""
    renames = meanings.renames
    moved_ids = set[str]()
    for change in wijzigingen:
        if change.lijst in STEPS and (change.veld is None or change.veld in MOVES):
            moved_ids.add(renames.own(change.id) if change.soort == "verwijderd" else change.id)
    overleg_ids = {change.id for change in wijzigingen if change.lijst == "overleggen"}
    cause_by_id: dict[str, _Cause] = {}
    for new, old in twins.pairs:
        if old is None or _place(old) == _place(new):
            continue
        own_ids = {bron.id for bron in new.bronnen} | {renames.own(bron.id) for bron in old.bronnen}
        cause = None if own_ids & moved_ids else _cause(old, new, meanings, overleg_ids)
        if cause:
            cause_by_id[new.id] = cause
    return cause_by_id


def _place(mijlpaal: Mijlpaal) -> tuple[object, ...]:
    return mijlpaal.begin, mijlpaal.eind, mijlpaal.overleggen


def _cause(old: Mijlpaal, new: Mijlpaal, meanings: Meanings, overleg_ids: Collection[str]) -> _Cause | None:
    before, after = meanings.old.routekaart, meanings.new.routekaart
    if old.moment != new.moment:
        is_other_source = before.programma.leidend != after.programma.leidend
        return _Cause("leidend", PROGRAMMA) if is_other_source else None
    old_deciding, new_deciding = meanings.old.deciding, meanings.new.deciding
    if old_deciding and new_deciding and meanings.renames.of("gremia", old_deciding) != new_deciding:
        return _Cause("gremium", new_deciding)
    return _Cause("overleg", new.overleg) if new.overleg and new.overleg in overleg_ids else None


def _told(cause: _Cause, meanings: Meanings, shift_ids: list[str], overleg_ids: list[str]) -> Oorzaak:
    old = _state(cause, meanings.old.routekaart, meanings.renames)
    new = _state(cause, meanings.new.routekaart, Renames())
    return Oorzaak(cause.soort, cause.id, old, new, tuple(shift_ids), tuple(overleg_ids))


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
