"""Which record of the routekaart before a commit is which one after it."""

from routehln.model.records.records import Stap
from routehln.model.records.routekaart import Routekaart
from routehln.rules.diff.identity.match import match
from routehln.rules.diff.identity.renames import Renames


def renames_between(before: Routekaart, after: Routekaart) -> Renames:
    """Give the renames between two versions, as `diff` finds them.

    Where no tussenstop or kalenderregel came, went or got another title, there are none, and matching is spared.
    """
    if before.by_id.keys() == after.by_id.keys():
        changed = [stap for stap in after.steps if not _is_same(before.by_id[stap.id], stap)]
        titles = {stap.titel for stap in changed}
        keep_title = all(before.by_id[stap.id].titel == stap.titel for stap in changed)
        if keep_title and len(titles) == len(changed):
            return Renames()
    _, meanings = match(before, after)
    return meanings.renames


def _is_same(old: Stap, new: Stap) -> bool:
    return old is new or old == new
