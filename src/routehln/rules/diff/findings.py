"""Tell which findings of `check` and `reconcile` come and go (contract section 5, `diff`)."""

import re
from collections.abc import Collection
from functools import partial

from routehln.model.answers.finding import Bevinding, by_place
from routehln.model.answers.version import Version
from routehln.rules.checks import alone, check
from routehln.rules.checks.appeared import appeared
from routehln.rules.diff.names import Names
from routehln.rules.diff.proposals import proposals

_ID = re.compile(r"(?<![\w.-])[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?![\w.-])")


def findings(
    before: Version, after: Version, names: Names, changed_ids: Collection[str], *, whole: bool
) -> tuple[list[Bevinding], list[Bevinding]]:
    """Give the findings of the later version only, and those of the earlier one only, by place.

    Args:
        before: The earlier version.
        after: The later version.
        names: The renames between them.
        changed_ids: The tussenstops and kalenderregels that changed, by present id; of `reconcile` only what touches
            their mijlpalen is told.
        whole: Whether both versions could be read in full; if not, only findings about a single record are told, and
            none of a record that the other version may hold in what couldn't be read.
    """
    find = partial(check, complete=True) if whole else alone
    old_bevindingen = before.bevindingen + find(before.routekaart)
    new_bevindingen = after.bevindingen + find(after.routekaart)
    renamed = [_renamed(bevinding, names) for bevinding in old_bevindingen]
    # Equal findings can be about two records: the one that is gone is told apart by identity.
    originals = {id(copy): original for copy, original in zip(renamed, old_bevindingen, strict=True)}
    came = [bevinding for bevinding in appeared(renamed, new_bevindingen) if _is_certain(bevinding, before)]
    gone = [originals[id(copy)] for copy in appeared(new_bevindingen, renamed) if _is_certain(copy, after)]
    if changed_ids and whole:
        old_proposals = proposals(before.routekaart, names, changed_ids)
        new_proposals = proposals(after.routekaart, Names(), changed_ids)
        came += [bevinding for key, bevinding in new_proposals.items() if key not in old_proposals]
        gone += [bevinding for key, bevinding in old_proposals.items() if key not in new_proposals]
    return sorted(came, key=by_place), sorted(gone, key=by_place)


def _is_certain(bevinding: Bevinding, version: Version) -> bool:
    """Tell whether the version surely lacks a finding, rather than holds its record in what couldn't be read."""
    if bevinding.id is None:
        return not version.unread.unseen
    return not version.unread.may_hold(bevinding.id, bevinding.plaats.bestand)


def _renamed(bevinding: Bevinding, names: Names) -> Bevinding:
    """Give the finding with the present ids of all records that it names."""
    melding = _ID.sub(lambda match: names.step(match.group()), bevinding.melding)
    return bevinding._replace(id=bevinding.id and names.any(bevinding.id), melding=melding)
