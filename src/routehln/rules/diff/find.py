"""From two versions to the answer: match the records, compare them, tell the effects."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from routehln.model.answers.difference import (
    Beloop,
    Compared,
    Difference,
    Drukte,
    Oorzaak,
    TeLaat,
    Verschuiving,
    Wijziging,
)
from routehln.model.answers.finding import Bevinding
from routehln.model.answers.version import Version
from routehln.model.records.records import STEPS, Record
from routehln.rules.diff.agendas import agendas
from routehln.rules.diff.beloop import beloop, late
from routehln.rules.diff.causes import causes
from routehln.rules.diff.changes import changes, onderdeel_name
from routehln.rules.diff.findings import findings
from routehln.rules.diff.identity.match import Pair, match
from routehln.rules.diff.identity.meaning import Meanings
from routehln.rules.diff.layout import following, laid_out_anew
from routehln.rules.diff.new_ids import renamed, replaced
from routehln.rules.diff.shifts import shifts
from routehln.rules.diff.twins import twins


class Effects(NamedTuple):
    """The part of a difference that is about mijlpalen."""

    oorzaken: list[Oorzaak]
    verschuivingen: list[Verschuiving]
    mijlpalen: Beloop
    overleggen: list[Drukte]
    te_laat: list[TeLaat]


_NO_EFFECTS = Effects([], [], Beloop(), [], [])


def diff(before: Version, after: Version, peildatum: date, elsewhere: Iterable[str] = ()) -> Difference:
    """Tell what changed in meaning; mijlpalen as they stand on the peildatum in both versions.

    Where a version couldn't be read in full, no record is called new or gone that it may hold all the same, and
    nothing is told of mijlpalen. `elsewhere` are the paths that changed outside the routekaart.
    """
    pairs, meanings = match(before.routekaart, after.routekaart)
    wijzigingen: list[Wijziging] = []
    changed_pairs: list[Pair] = []
    for pair in pairs:
        of_pair = [] if _is_unsure(pair, before, after) else list(changes(pair, meanings))
        if of_pair:
            changed_pairs.append(pair)
            wijzigingen += of_pair
    whole = not before.fouten and not after.fouten
    effects = _effects(meanings, wijzigingen, changed_pairs, peildatum) if whole else _NO_EFFECTS
    came, gone = findings(before, after, meanings.renames, _changed_steps(wijzigingen, meanings), whole=whole)
    return Difference(
        compared=Compared(before.naam, after.naam, before.commit, after.commit, peildatum, tuple(elsewhere)),
        volledig=whole,
        wijzigingen=wijzigingen,
        hernoemd=list(renamed(changed_pairs)),
        vervangen=replaced(wijzigingen),
        **effects._asdict(),
        nieuwe_bevindingen=came,
        verdwenen_bevindingen=gone,
        onderdelen=_onderdelen([*came, *gone], meanings),
        opmaak=laid_out_anew(before, after, changed_pairs + following(pairs, meanings)) if whole else [],
        onleesbaar=[*before.problems, *after.problems],
    )


def _effects(meanings: Meanings, wijzigingen: list[Wijziging], changed_pairs: list[Pair], peildatum: date) -> Effects:
    before, after, renames = meanings.old.routekaart, meanings.new.routekaart, meanings.renames
    pairing = twins(before, after, renames, peildatum)
    verschuivingen = list(shifts(pairing, after, wijzigingen, changed_pairs, peildatum))
    mijlpalen = beloop(pairing, after, renames, peildatum)
    overleggen = agendas(pairing, meanings.old)
    te_laat = list(late(pairing, mijlpalen, peildatum))
    oorzaken = causes(pairing, meanings, wijzigingen, verschuivingen, overleggen)
    return Effects(oorzaken, verschuivingen, mijlpalen, overleggen, te_laat)


def _changed_steps(wijzigingen: list[Wijziging], meanings: Meanings) -> set[str]:
    """Give the tussenstops and kalenderregels that came, went or say something else, by present id."""
    step_ids = set[str]()
    for change in wijzigingen:
        if change.lijst in STEPS and change.veld != "id":
            step_ids.add(meanings.renames.own(change.id) if change.soort == "verwijderd" else change.id)
    return step_ids


def _onderdelen(bevindingen: Iterable[Bevinding], meanings: Meanings) -> dict[str, str]:
    """Give the name of the onderdeel of each tussenstop and kalenderregel that a finding is about, by its id."""
    names: dict[str, str] = {}
    for bevinding in bevindingen:
        for routekaart in (meanings.old.routekaart, meanings.new.routekaart):
            stap = routekaart.by_id.get(bevinding.id or "")
            if stap is not None:
                names[stap.id] = onderdeel_name(stap, routekaart) or ""
    return names


def _is_unsure(pair: Pair, before: Version, after: Version) -> bool:
    """Tell whether what couldn't be read may hold the record, or a part of it."""
    if pair.old is not None and pair.new is not None and pair.old_id == pair.id:
        return pair.id in before.unread.wrong | after.unread.wrong
    old_may_stay = pair.old is not None and _may_hold(after, pair.old_id, before, pair.old)
    return old_may_stay or (pair.new is not None and _may_hold(before, pair.id, after, pair.new))


def _may_hold(version: Version, record_id: str, home: Version, record: Record) -> bool:
    """Tell whether `version` may hold, among what couldn't be read, a record that was read in the version `home`.

    A record without an id is called by what it names, which may be unread in either version.
    """
    if getattr(record, "id", record_id) is None:
        return not (version.unread.nothing and home.unread.nothing)
    return record_id in home.unread.wrong or version.unread.may_hold(record_id, record.source.bestand)
