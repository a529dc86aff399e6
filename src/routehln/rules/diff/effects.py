"""What the changes do to mijlpalen: which shift, come or go, what each overleg gets, and what is te laat."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import NamedTuple

from routehln.model.answers.difference import Beloop, Drukte, TeLaat, Verschuiving
from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.moment.moment import Moment
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.names import Names
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day

Settle = Callable[[Moment], Moment]


class Effects(NamedTuple):
    """What `diff` says of mijlpalen."""

    verschuivingen: list[Verschuiving]
    mijlpalen: Beloop
    overleggen: list[Drukte]
    te_laat: list[TeLaat]


class Twin(NamedTuple):
    """A mijlpaal now, and what it was."""

    now: Mijlpaal
    was: Mijlpaal | None


def effects(before: Routekaart, after: Routekaart, names: Names, peildatum: date) -> Effects:
    """What changes for mijlpalen, as they stand on the peildatum in both versions."""
    then, now = (on_day(mijlpalen(routekaart), peildatum) for routekaart in (before, after))
    twins = list(_twins(then, now, names))
    stayed = {twin.was.id for twin in twins if twin.was}
    over = [each for each in then if each.id not in stayed]
    gone = {each.id: each for each in over if not any(names.step(bron.id) in after.by_id for bron in each.bronnen)}
    return Effects(
        list(_shifts(twins, after)),
        Beloop(
            nieuw=tuple(twin.now.id for twin in twins if twin.was is None),
            vervallen=tuple(twin.now.id for twin in twins if _lapsed(twin.now) and twin.was and not _lapsed(twin.was)),
            verwijderd=tuple(gone),
            samengevoegd=tuple(each.id for each in over if each.id not in gone),
        ),
        list(_load(then, now, names)),
        list(_late(twins, over, peildatum)),
    )


def _twins(then: list[Mijlpaal], now: list[Mijlpaal], names: Names) -> Iterator[Twin]:
    """Each mijlpaal now, and the one that it was: of its id, else one that held one of its records, once each.

    Whichever version is the earlier, the same two are twins.
    """
    before = {names.step(each.id): each for each in then}
    home = {names.step(bron.id): names.step(each.id) for each in then for bron in each.bronnen}
    was = {each.id: each.id for each in now if each.id in before}
    pairs = {(home[bron.id], each.id) for each in now for bron in each.bronnen if bron.id in home}
    taken = set(was)
    for old, new in sorted(pairs, key=sorted):
        if new not in was and old not in taken:
            was[new] = old
            taken.add(old)
    yield from (Twin(each, before.get(was.get(each.id, ""))) for each in now)


def past(routekaart: Routekaart, settled: Settle, fase: str | None, eind: date | None) -> tuple[str | None, bool]:
    """The name of the fase (its id) that is over by then, and whether the programme is; an open end is never past.

    `settled` gives a moment the day of the overleg that it names.
    """
    if eind is None:
        return None, False
    found = routekaart.fase(fase) if fase else None
    last = settled(found.einde).eind if found and found.einde else None
    over = settled(routekaart.programma.einde).eind if routekaart.programma.einde else None
    return found.naam if found and last and eind > last else None, bool(over and eind > over)


def days_between(old: date | None, new: date | None) -> int | None:
    """By how many days an end moves; None where one is open."""
    return (new - old).days if old and new else None


def _shifts(twins: Iterable[Twin], after: Routekaart) -> Iterator[Verschuiving]:
    settled = after.bijeenkomsten.settle
    for now, was in twins:
        if was is None or _lapsed(now) or _lapsed(was) or (now.begin, now.eind) == (was.begin, was.eind):
            continue
        if now.herhaling and now.herhaling == was.herhaling:  # another occurrence of the same series
            continue
        dagen = days_between(was.eind, now.eind)
        over = past(after, settled, now.fase, now.eind) if dagen is None or dagen > 0 else (None, False)
        yield Verschuiving(now.id, now.titel, was.moment, now.moment, was.eind, now.eind, dagen, *over)


def _lapsed(mijlpaal: Mijlpaal) -> bool:
    return mijlpaal.status == "vervallen"


def _load(then: list[Mijlpaal], now: list[Mijlpaal], names: Names) -> Iterator[Drukte]:
    old = Counter(names.of("overleggen", each) for mijlpaal in then if mijlpaal.is_open for each in mijlpaal.overleggen)
    new = Counter(each for mijlpaal in now if mijlpaal.is_open for each in mijlpaal.overleggen)
    for overleg in sorted(old | new):
        if old[overleg] != new[overleg]:
            yield Drukte(overleg, old[overleg], new[overleg])


def _late(twins: Iterable[Twin], over: Iterable[Mijlpaal], peildatum: date) -> Iterator[TeLaat]:
    for now, was in twins:
        voor, na = was.days_late(peildatum) if was else 0, now.days_late(peildatum)
        if bool(voor) != bool(na):
            yield TeLaat(now.id, now.titel, voor, na)
    for each in over:
        if voor := each.days_late(peildatum):
            yield TeLaat(each.id, each.titel, voor, 0)
