"""Pair the records of one list that say the same in both versions, whatever their ids."""

from collections.abc import Hashable, Iterable
from itertools import chain
from typing import NamedTuple

from routehln.rules.diff.identity.entry import Couple, Entry, by_number, grouped, ids
from routehln.rules.diff.identity.meaning import Meanings


class Matching(NamedTuple):
    """The couples of one list so far, and the entries of either version that are in none."""

    couples: list[Couple]
    old_left: list[Entry]
    new_left: list[Entry]

    def adding(self, couples: list[Couple]) -> "Matching":
        """Give the matching with more couples, of entries that were left."""
        if not couples:
            return self
        olds, news = zip(*couples, strict=True)
        return Matching(self.couples + couples, _without(self.old_left, olds), _without(self.new_left, news))


def _without(left: list[Entry], taken: Iterable[Entry]) -> list[Entry]:
    taken_records = {id(entry.record) for entry in taken}
    return [entry for entry in left if id(entry.record) not in taken_records]


class _Contents(NamedTuple):
    """The entries of one list that are left in either version, grouped by equal content (`Meaning.content`)."""

    old: dict[Hashable, list[Entry]]
    new: dict[Hashable, list[Entry]]


def match_equal(old_entries: list[Entry], new_entries: list[Entry], meanings: Meanings) -> Matching:
    """Pair entries that say the same: first those that kept their id, then those that got another.

    Where rows were numbered anew, an id may be another row's now. Then rows that say the same as each other are not
    paired by id but in the order of their ids.
    """
    matching = _same_id(old_entries, new_entries, meanings)
    if not matching.old_left or not matching.new_left:
        return matching
    contents = _contents(matching, meanings)
    ids_changed_hands = _ids_changed_hands(contents, ids(matching.old_left) & ids(matching.new_left))
    if ids_changed_hands:
        matching = _without_likes(matching)
        contents = _contents(matching, meanings)
    couples: list[Couple] = []
    for content in contents.old.keys() & contents.new.keys():
        couples += _couples(contents.old[content], contents.new[content], by_id_first=not ids_changed_hands)
    return matching.adding(couples)


def _same_id(old_entries: list[Entry], new_entries: list[Entry], meanings: Meanings) -> Matching:
    old_by_id = grouped(old_entries, lambda entry: entry.id)
    couples: list[Couple] = []
    new_left: list[Entry] = []
    for new in new_entries:
        candidates = old_by_id.get(new.id, [])
        same = next((old for old in candidates if meanings.same(old.record, new.record)), None)
        if same is None:
            new_left.append(new)
        else:
            candidates.remove(same)
            couples.append((same, new))
    return Matching(couples, list(chain.from_iterable(old_by_id.values())), new_left)


def _contents(matching: Matching, meanings: Meanings) -> _Contents:
    return _Contents(
        grouped(matching.old_left, lambda entry: meanings.old.content(entry.record)),
        grouped(matching.new_left, lambda entry: meanings.new.content(entry.record)),
    )


def _ids_changed_hands(contents: _Contents, ids_of_both: set[str]) -> bool:
    """Tell whether some record got an id that was another's, or left its own id to another."""
    for content in contents.old.keys() & contents.new.keys():
        same_content_ids = ids(contents.old[content]) | ids(contents.new[content])
        if len(same_content_ids) > 1 and not same_content_ids.isdisjoint(ids_of_both):
            return True
    return False


def _without_likes(matching: Matching) -> Matching:
    """Undo each couple whose title an entry that is left has too: after a renumbering, its one id may be chance."""
    titles = set(map(_title, [*matching.old_left, *matching.new_left]))
    kept: list[Couple] = []
    old_left, new_left = [*matching.old_left], [*matching.new_left]
    for couple in matching.couples:
        if _title(couple[1]) in titles:
            old_left.append(couple[0])
            new_left.append(couple[1])
        else:
            kept.append(couple)
    return Matching(kept, old_left, new_left)


def _title(entry: Entry) -> str | None:
    return getattr(entry.record, "titel", None)


def _couples(old_equals: list[Entry], new_equals: list[Entry], *, by_id_first: bool) -> list[Couple]:
    """Pair entries that all say the same, in the order of their ids; with `by_id_first` those with one id first."""
    kept: list[Couple] = []
    if by_id_first:
        old_by_id = {old.id: old for old in old_equals}
        kept = [(old_by_id[new.id], new) for new in new_equals if new.id in old_by_id]
    rest = Matching([], old_equals, new_equals).adding(kept)
    in_order = zip(sorted(rest.old_left, key=by_number), sorted(rest.new_left, key=by_number), strict=False)
    return [*kept, *in_order]
