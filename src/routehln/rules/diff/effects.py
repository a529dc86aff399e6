"""Tell what changes do to mijlpalen: which shift, come or go, how full each overleg gets, and what is te laat."""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from routehln.model.answers.difference import Beloop, Drukte, TeLaat, Verschuiving
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.moment.moment import Moment
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.names import Names
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day

Twin = tuple[Mijlpaal, Mijlpaal | None]  # a mijlpaal now, and its earlier self if it had one


class Effects(NamedTuple):
    """The part of a difference that is about mijlpalen."""

    verschuivingen: list[Verschuiving]
    mijlpalen: Beloop
    overleggen: list[Drukte]
    te_laat: list[TeLaat]


def effects(before: Routekaart, after: Routekaart, names: Names, peildatum: date) -> Effects:
    """Compare the mijlpalen of two versions, as they stand on the peildatum."""
    old_mijlpalen = on_day(mijlpalen(before), peildatum)
    new_mijlpalen = on_day(mijlpalen(after), peildatum)
    twins = _twins(old_mijlpalen, new_mijlpalen, names)
    twin_ids = {old.id for _, old in twins if old}
    ended = [mijlpaal for mijlpaal in old_mijlpalen if mijlpaal.id not in twin_ids]
    return Effects(
        list(_shifts(twins, after)),
        _beloop(twins, ended, after, names),
        list(_load(old_mijlpalen, new_mijlpalen, names)),
        list(_late(twins, ended, peildatum)),
    )


def _twins(old_mijlpalen: list[Mijlpaal], new_mijlpalen: list[Mijlpaal], names: Names) -> list[Twin]:
    """Pair each mijlpaal with its earlier self: the same id first, else a shared record; each is used once.

    The same two are twins when the versions are swapped.
    """
    old_by_id = {names.step(old.id): old for old in old_mijlpalen}
    owners: dict[str, str] = {}
    for old_id, old in old_by_id.items():
        for bron in old.bronnen:
            owners[names.step(bron.id)] = old_id
    twins = {new.id: old_by_id[new.id] for new in new_mijlpalen if new.id in old_by_id}
    taken = set(twins)
    candidates: list[tuple[str, str]] = []
    for new in new_mijlpalen:
        if new.id not in twins:
            candidates += [(owners[bron.id], new.id) for bron in new.bronnen if bron.id in owners]
    for old_id, new_id in sorted(candidates, key=sorted):
        if new_id not in twins and old_id not in taken:
            twins[new_id] = old_by_id[old_id]
            taken.add(old_id)
    return [(new, twins.get(new.id)) for new in new_mijlpalen]


def past(routekaart: Routekaart, fase_id: str | None, eind: date | None) -> tuple[str | None, bool]:
    """Give the name of the fase whose einde lies before `eind` (else None), and whether the programme's einde does.

    Nothing is over before an open end.
    """
    fase = routekaart.fase(fase_id) if fase_id else None
    is_past_fase = fase is not None and _is_over(routekaart, fase.einde, eind)
    return fase.naam if fase and is_past_fase else None, _is_over(routekaart, routekaart.programma.einde, eind)


def _is_over(routekaart: Routekaart, einde: Moment | None, day: date | None) -> bool:
    last = routekaart.bijeenkomsten.settle(einde).eind if einde else None
    return last is not None and day is not None and day > last


def days_between(old: date | None, new: date | None) -> int | None:
    """Count the days that an end moves by, less than 0 where it moves back; None where an end is open."""
    return (new - old).days if old and new else None


def _shifts(twins: Iterable[Twin], after: Routekaart) -> Iterator[Verschuiving]:
    for new, old in twins:
        if old is None or _lapsed(new) or _lapsed(old) or (new.begin, new.eind) == (old.begin, old.eind):
            continue
        if new.herhaling and new.herhaling == old.herhaling:  # another occurrence of the same series
            continue
        dagen = days_between(old.eind, new.eind)
        is_later = dagen is None or dagen > 0
        fase, programma = past(after, new.fase, new.eind) if is_later else (None, False)
        yield Verschuiving(new.id, new.titel, old.moment, new.moment, old.eind, new.eind, dagen, fase, programma)


def _beloop(twins: list[Twin], ended: list[Mijlpaal], after: Routekaart, names: Names) -> Beloop:
    """Sort mijlpaal ids into new, lapsed, gone, and merged: ended, but a record of it lives on in another mijlpaal."""
    gone: list[str] = []
    merged: list[str] = []
    for mijlpaal in ended:
        lives_on = any(names.step(bron.id) in after.by_id for bron in mijlpaal.bronnen)
        (merged if lives_on else gone).append(mijlpaal.id)
    came = [new.id for new, old in twins if old is None]
    lapsed = [new.id for new, old in twins if old and _lapsed(new) and not _lapsed(old)]
    return Beloop(tuple(came), tuple(lapsed), tuple(gone), tuple(merged))


def _lapsed(mijlpaal: Mijlpaal) -> bool:
    return mijlpaal.status == "vervallen"


def _load(old_mijlpalen: list[Mijlpaal], new_mijlpalen: list[Mijlpaal], names: Names) -> Iterator[Drukte]:
    old_counts = Counter(names.of("overleggen", overleg) for overleg in _open_overleggen(old_mijlpalen))
    new_counts = Counter(_open_overleggen(new_mijlpalen))
    for overleg in sorted(old_counts | new_counts):
        if old_counts[overleg] != new_counts[overleg]:
            yield Drukte(overleg, old_counts[overleg], new_counts[overleg])


def _open_overleggen(mijlpalen: Iterable[Mijlpaal]) -> Iterator[str]:
    """Give the overleggen of every open mijlpaal, so that they can be counted."""
    for mijlpaal in mijlpalen:
        if mijlpaal.is_open:
            yield from mijlpaal.overleggen


def _late(twins: Iterable[Twin], ended: Iterable[Mijlpaal], peildatum: date) -> Iterator[TeLaat]:
    for new, old in twins:
        voor = old.days_late(peildatum) if old else 0
        na = new.days_late(peildatum)
        if bool(voor) != bool(na):
            yield TeLaat(new.id, new.titel, voor, na)
    for mijlpaal in ended:
        if mijlpaal.is_late(peildatum):
            yield TeLaat(mijlpaal.id, mijlpaal.titel, mijlpaal.days_late(peildatum), 0)
