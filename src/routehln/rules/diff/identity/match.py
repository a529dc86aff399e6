"""Match the records of two versions: by id where their content agrees, else by content."""

from typing import NamedTuple

from routehln.model.records.records import LISTS, PROGRAMMA, Record
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.identity.entry import Entry, entries, ids
from routehln.rules.diff.identity.exact import Matching, match_equal
from routehln.rules.diff.identity.meaning import Meaning, Meanings
from routehln.rules.diff.identity.nearest import match_nearest
from routehln.rules.diff.identity.nested import remember_nested
from routehln.rules.diff.identity.renames import Renames

# What others name goes first, so that a rename is known where it is named.
_NAMED_BY_OTHERS = ("fasen", "leefgebieden", "gebieden", "gremia", "overleggen", "tussenstops", "kalender")
_IN_ORDER = dict.fromkeys((PROGRAMMA, *_NAMED_BY_OTHERS, *LISTS))


class Pair(NamedTuple):
    """A record in the earlier version (`old`) and in the later one (`new`); None where a version lacks it.

    `id` is its id in the later version, `old_id` in the earlier one; of a record in one version only they are equal.
    `zeker` is False where it got another id and says something else too.
    """

    lijst: str
    id: str
    old_id: str
    old: Record | None
    new: Record | None
    zeker: bool = True


def match(before: Routekaart, after: Routekaart) -> tuple[list[Pair], Meanings]:
    """Pair all records: first those of the later version, in the order of the lists, then those that are gone.

    Returns the pairs, and how to read both versions now that the renames are known.
    """
    renames = Renames()
    meanings = Meanings(Meaning(before, renames), Meaning(after, Renames()))
    pairs_of: dict[str, list[Pair]] = {}
    gone_of: dict[str, list[Pair]] = {}
    for lijst in _IN_ORDER:
        new_entries = entries(meanings.new, lijst)
        matching = match_equal(entries(meanings.old, lijst), new_entries, meanings)
        equal = {id(new.record) for _, new in matching.couples}
        matching = match_nearest(matching, lijst, meanings)
        pairs_of[lijst] = _pairs(lijst, new_entries, matching, equal)
        gone_of[lijst] = [Pair(lijst, old.id, old.id, old.record, None) for old in matching.old_left]
        _remember(renames, lijst, matching, new_entries)
        remember_nested(lijst, matching.couples, meanings)
    pairs: list[Pair] = []
    gone: list[Pair] = []
    for lijst in (PROGRAMMA, *LISTS):
        pairs += pairs_of[lijst]
        gone += gone_of[lijst]
    return pairs + gone, meanings


def _pairs(lijst: str, new_entries: list[Entry], matching: Matching, equal: set[int]) -> list[Pair]:
    """Give a pair for each record of the later version, in its order.

    `equal` tells, by `id()`, which later records say the same as the earlier record that they are coupled to.
    """
    earlier = {id(new.record): old for old, new in matching.couples}
    pairs: list[Pair] = []
    for new in new_entries:
        old = earlier.get(id(new.record))
        if old is None:
            pairs.append(Pair(lijst, new.id, new.id, None, new.record))
        else:
            zeker = old.id == new.id or id(new.record) in equal
            pairs.append(Pair(lijst, new.id, old.id, old.record, new.record, zeker))
    return pairs


def _remember(renames: Renames, lijst: str, matching: Matching, new_entries: list[Entry]) -> None:
    """Add to `renames` what the matching of a list tells: ids that changed, and ids that another record has now."""
    for old, new in matching.couples:
        if old.id != new.id:
            renames.add(lijst, old.id, new.id)
    new_ids = ids(new_entries)
    renames.replaced.update((lijst, old.id) for old in matching.old_left if old.id in new_ids)
