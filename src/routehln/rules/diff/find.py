"""From two versions to the answer: match the records, compare them, tell the effects."""

from collections.abc import Iterable
from datetime import date

from routehln.model.answers.difference import (
    Beloop,
    Compared,
    Difference,
    Drukte,
    Hernoemd,
    Oorzaak,
    TeLaat,
    Verschuiving,
    Vervangen,
    Wijziging,
)
from routehln.model.answers.finding import Bevinding
from routehln.model.answers.version import Version
from routehln.model.records.records import STEPS, Record
from routehln.rules.diff.agendas import agendas
from routehln.rules.diff.causes import causes
from routehln.rules.diff.changes import changes, onderdeel_name
from routehln.rules.diff.course import beloop, late
from routehln.rules.diff.findings import findings
from routehln.rules.diff.identity.match import Pair, match
from routehln.rules.diff.identity.meaning import Meanings
from routehln.rules.diff.shifts import shifts
from routehln.rules.diff.twins import twins

Effects = tuple[list[Verschuiving], Beloop, list[Drukte], list[TeLaat], list[Oorzaak]]
_NO_EFFECTS: Effects = ([], Beloop(), [], [], [])


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
    verschuivingen, mijlpalen, overleggen, te_laat, oorzaken = effects
    came, gone = findings(before, after, meanings.renames, _changed_steps(wijzigingen, meanings), whole=whole)
    return Difference(
        compared=Compared(before.naam, after.naam, before.commit, after.commit, peildatum, tuple(elsewhere)),
        volledig=whole,
        wijzigingen=wijzigingen,
        hernoemd=_renamed(changed_pairs, meanings),
        vervangen=_replaced(wijzigingen),
        oorzaken=oorzaken,
        verschuivingen=verschuivingen,
        mijlpalen=mijlpalen,
        overleggen=overleggen,
        te_laat=te_laat,
        nieuwe_bevindingen=came,
        verdwenen_bevindingen=gone,
        onderdelen=_onderdelen([*came, *gone], meanings),
        opmaak=_laid_out_anew(before, after, changed_pairs + _following(pairs, meanings)) if whole else [],
        onleesbaar=[*before.problems, *after.problems],
    )


def _effects(meanings: Meanings, wijzigingen: list[Wijziging], changed_pairs: list[Pair], peildatum: date) -> Effects:
    before, after, renames = meanings.old.routekaart, meanings.new.routekaart, meanings.renames
    both = twins(before, after, renames, peildatum)
    verschuivingen = list(shifts(both, after, wijzigingen, changed_pairs, peildatum))
    mijlpalen = beloop(both, after, renames, peildatum)
    overleggen = agendas(both, renames)
    te_laat = list(late(both, mijlpalen, peildatum))
    return (
        verschuivingen,
        mijlpalen,
        overleggen,
        te_laat,
        causes(both, meanings, wijzigingen, verschuivingen, overleggen),
    )


def _changed_steps(wijzigingen: list[Wijziging], meanings: Meanings) -> set[str]:
    """Give the tussenstops and kalenderregels that came, went or say something else, by present id."""
    step_ids = set[str]()
    for change in wijzigingen:
        if change.lijst in STEPS and change.veld != "id":
            step_ids.add(meanings.renames.own(change.id) if change.soort == "verwijderd" else change.id)
    return step_ids


def _renamed(changed_pairs: list[Pair], meanings: Meanings) -> list[Hernoemd]:
    renamed: list[Hernoemd] = []
    for pair in changed_pairs:
        if pair.old_id != pair.id and pair.new is not None:
            onderdeel = onderdeel_name(pair.new, meanings.new.routekaart)
            renamed.append(Hernoemd(pair.old_id, pair.id, pair.zeker, pair.lijst, onderdeel))
    return renamed


def _replaced(wijzigingen: list[Wijziging]) -> list[Vervangen]:
    came = {(change.lijst, change.id): change for change in wijzigingen if change.soort == "nieuw"}
    replaced: list[Vervangen] = []
    for gone in wijzigingen:
        new = came.get((gone.lijst, gone.id))
        if gone.soort == "verwijderd" and new is not None:
            replaced.append(Vervangen(gone.lijst, gone.id, gone.titel, new.titel))
    return replaced


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


def _following(pairs: Iterable[Pair], meanings: Meanings) -> list[Pair]:
    """Give the pairs that only name a renamed record by its new id, or say the same in other words beside that."""
    if not meanings.renames.present_ids:
        return []
    return [pair for pair in pairs if pair.old is not None and pair.new is not None and pair.old != pair.new]


def _laid_out_anew(before: Version, after: Version, changed_pairs: Iterable[Pair]) -> list[str]:
    """List files whose bytes changed while no record did; a file that was only renamed is left out."""
    old_files = {name: _with_unix_ends(data) for name, data in before.files.items()}
    new_files = {name: _with_unix_ends(data) for name, data in after.files.items()}
    kept = set(old_files.values()) & set(new_files.values())
    laid_out = set[str]()
    for name in old_files.keys() | new_files.keys():
        old, new = old_files.get(name), new_files.get(name)
        is_moved = None in (old, new) and not kept.isdisjoint((old, new))
        if old != new and not is_moved:
            laid_out.add(name)
    for pair in changed_pairs:
        laid_out -= {record.source.bestand for record in (pair.old, pair.new) if record is not None}
    return sorted(laid_out)


def _with_unix_ends(data: bytes) -> bytes:
    """End lines as git does, which may have given them other ends on disk."""
    return data.replace(b"\r\n", b"\n")
