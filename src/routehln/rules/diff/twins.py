"""Pair the mijlpalen of two versions, as they stand on a day, with their earlier selves."""

from datetime import date
from typing import NamedTuple

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.identity.renames import Renames
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day


class Twins(NamedTuple):
    """All mijlpalen of two versions.

    Attributes:
        pairs: each mijlpaal of the later version, with its earlier self; None where it is new.
        ended: the earlier ones without a later self.
    """

    pairs: list[tuple[Mijlpaal, Mijlpaal | None]]
    ended: list[Mijlpaal]


def twins(before: Routekaart, after: Routekaart, renames: Renames, peildatum: date) -> Twins:
    """Pair each mijlpaal with its earlier self: the same id first, else a shared record; each is used once.

    The same two are twins when the versions are swapped.
    """
    old_mijlpalen = on_day(mijlpalen(before), peildatum)
    new_mijlpalen = on_day(mijlpalen(after), peildatum)
    return paired(old_mijlpalen, new_mijlpalen, renames)


def paired(old_mijlpalen: list[Mijlpaal], new_mijlpalen: list[Mijlpaal], renames: Renames) -> Twins:
    """Pair the mijlpalen of two versions as `twins` does."""
    old_by_id = {renames.own(old.id): old for old in old_mijlpalen}
    paired = {new.id: old_by_id[new.id] for new in new_mijlpalen if new.id in old_by_id}
    taken = set(paired)
    for old_id, new_id in _sharing_a_record(old_by_id, new_mijlpalen, renames):
        if new_id not in paired and old_id not in taken:
            paired[new_id] = old_by_id[old_id]
            taken.add(old_id)
    ended = [old for old_id, old in old_by_id.items() if old_id not in taken]
    return Twins([(new, paired.get(new.id)) for new in new_mijlpalen], ended)


def _sharing_a_record(
    old_by_id: dict[str, Mijlpaal], new_mijlpalen: list[Mijlpaal], renames: Renames
) -> list[tuple[str, str]]:
    """Give the ids of each earlier and later mijlpaal with a record in common.

    The pairs are sorted by their two ids, whichever is the earlier: so a swap of the versions keeps their order.
    """
    owners: dict[str, str] = {}
    for old_id, old in old_by_id.items():
        for record_id in old.record_ids:
            owners[renames.own(record_id)] = old_id
    shared: list[tuple[str, str]] = []
    for new in new_mijlpalen:
        shared += [(owners[record_id], new.id) for record_id in new.record_ids if record_id in owners]
    return sorted(shared, key=_in_one_order)


def _in_one_order(two_ids: tuple[str, str]) -> list[str]:
    """Sort key: two ids, whichever of them goes first."""
    return sorted(two_ids)
