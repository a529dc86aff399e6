"""Tell which findings of `check` and `reconcile` come and go (contract section 5, `diff`)."""

import re
from collections import Counter
from collections.abc import Callable, Collection
from functools import partial

from routehln.model.answers.finding import Bevinding, by_place
from routehln.model.answers.version import Version
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks import alone, check
from routehln.rules.diff.identity.renames import Renames
from routehln.rules.diff.proposals import proposals

_ID = re.compile(r"(?<![\w.-])[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?![\w.-])")
_Same = tuple[str, ...]  # equal for findings that say the same, whatever the ids of the records are now


def findings(
    before: Version, after: Version, renames: Renames, changed_ids: Collection[str], *, whole: bool
) -> tuple[list[Bevinding], list[Bevinding]]:
    """Give the findings of the later version only, and those of the earlier one only, by place.

    Args:
        before: The earlier version.
        after: The later version.
        renames: The renames between them.
        changed_ids: The tussenstops and kalenderregels that came, went or say something else, by present id; of
            `reconcile` only what touches their mijlpalen is told.
        whole: Whether both versions could be read in full; if not, only findings about a single record are told, and
            none of a record that the other version may hold in what couldn't be read.
    """
    find = partial(check, complete=True) if whole else alone
    old_bevindingen = before.bevindingen + find(before.routekaart)
    new_bevindingen = after.bevindingen + find(after.routekaart)
    if renames.present_ids or renames.replaced:
        old_same = [_in_present_words(found, partial(_own, renames), renames.own) for found in old_bevindingen]
        present = partial(_present, after.routekaart, renames)
        new_same = [_in_present_words(found, str, present) for found in new_bevindingen]
    else:
        old_same = [found.kern for found in old_bevindingen]
        new_same = [found.kern for found in new_bevindingen]
    came = [found for found in _beyond(new_bevindingen, new_same, old_same) if _is_certain(found, found.id, before)]
    gone = []
    for found in _beyond(old_bevindingen, old_same, new_same):
        present_id = found.id and _own(renames, found.id)
        if _is_certain(found, present_id, after):
            gone.append(found)
    if changed_ids and whole:
        old_proposals = proposals(before.routekaart, renames, changed_ids)
        new_proposals = proposals(after.routekaart, Renames(), changed_ids)
        came += [bevinding for key, bevinding in new_proposals.items() if key not in old_proposals]
        gone += [bevinding for key, bevinding in old_proposals.items() if key not in new_proposals]
    return sorted(came, key=by_place), sorted(gone, key=by_place)


def _own(renames: Renames, subject: str) -> str:
    """Give the present id of the record that an earlier finding is about."""
    step_id = renames.own(subject)
    return step_id if step_id != subject else renames.in_any_list(subject)


def _present(routekaart: Routekaart, renames: Renames, word: str) -> str:
    """Give a word of a later finding; where it is nobody's id any more, as it is read in an earlier finding."""
    return word if word in routekaart.by_id else renames.own(word)


def _in_present_words(found: Bevinding, of_subject: Callable[[str], str], of_word: Callable[[str], str]) -> _Same:
    """Give what is compared of a finding, in no order: its ids may be sorted otherwise once they are renamed."""
    rule, subject, words = found.kern
    present_words = _ID.sub(lambda match: of_word(match.group()), words)
    return rule, of_subject(subject), *sorted(present_words.split())


def _beyond(bevindingen: list[Bevinding], same: list[_Same], elsewhere: list[_Same]) -> list[Bevinding]:
    """Give the findings that the other version hasn't; of equal ones the last."""
    left = Counter(elsewhere)
    beyond: list[Bevinding] = []
    for bevinding, key in zip(bevindingen, same, strict=True):
        left[key] -= 1
        if left[key] < 0:
            beyond.append(bevinding)
    return beyond


def _is_certain(bevinding: Bevinding, record_id: str | None, version: Version) -> bool:
    """Tell whether the version surely lacks a finding, rather than holds its record in what couldn't be read."""
    if record_id is None:
        return not version.unread.unseen
    return not version.unread.may_hold(record_id, bevinding.plaats.bestand)
