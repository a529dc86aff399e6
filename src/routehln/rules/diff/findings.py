"""Tell which findings of `check` and `reconcile` come and go (contract section 5, `diff`)."""

import re
from collections import Counter
from collections.abc import Callable
from functools import partial

from routehln.model.answers.finding import Bevinding, by_place
from routehln.model.answers.version import Version
from routehln.model.records.routekaart import Routekaart
from routehln.rules.checks import alone, check
from routehln.rules.diff.identity.renames import Renames
from routehln.rules.diff.proposals import proposals

_ID = re.compile(r"(?<![\w.-])[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?![\w.-])")
_Key = tuple[str, ...]  # equal for two findings that say the same, whatever the ids of their records are now


def findings(
    before: Version, after: Version, renames: Renames, changed_ids: set[str], *, whole: bool
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
    old_key: Callable[[Bevinding], _Key] = _kern
    new_key = old_key
    if renames.present_ids or renames.replaced:
        present_id = partial(_present_id, renames)
        old_key = partial(_in_present_words, present_id, present_id)
        new_key = partial(_in_present_words, str, partial(_later_word, after.routekaart, renames))
    old_keys, new_keys = list(map(old_key, old_bevindingen)), list(map(new_key, new_bevindingen))
    only_new = _beyond(new_bevindingen, new_keys, old_keys)
    came = [bevinding for bevinding in only_new if _is_certain(bevinding, bevinding.id, before)]
    gone: list[Bevinding] = []
    for bevinding in _beyond(old_bevindingen, old_keys, new_keys):
        record_id = bevinding.id and _present_id(renames, bevinding.id)
        if _is_certain(bevinding, record_id, after):
            gone.append(bevinding)
    if changed_ids and whole:
        old_proposals = proposals(before.routekaart, renames, changed_ids)
        new_proposals = proposals(after.routekaart, Renames(), changed_ids)
        came += [bevinding for key, bevinding in new_proposals.items() if key not in old_proposals]
        gone += [bevinding for key, bevinding in old_proposals.items() if key not in new_proposals]
    return sorted(came, key=by_place), sorted(gone, key=by_place)


def _present_id(renames: Renames, old_id: str) -> str:
    """Give the present id of a record that an earlier finding is about or names, whatever list that is in."""
    step_id = renames.own(old_id)
    return step_id if step_id != old_id else renames.in_any_list(old_id)


def _later_word(routekaart: Routekaart, renames: Renames, word: str) -> str:
    """Give what to compare of a word of a later finding, whose ids are present ids already.

    A word that is no record's id any more still names an earlier record, as in `'plan' bestaat niet`: it is read as in
    an earlier finding.
    """
    return word if word in routekaart.by_id else _present_id(renames, word)


def _kern(bevinding: Bevinding) -> _Key:
    return bevinding.kern


def _in_present_words(of_id: Callable[[str], str], of_word: Callable[[str], str], bevinding: Bevinding) -> _Key:
    """Give what is compared of a finding: its rule, its record by `of_id`, and its words by `of_word`.

    The words are sorted: a sentence lists ids by alphabet, and once they are renamed that is another order.
    """
    rule, record_id, words = bevinding.kern
    present_words = _ID.sub(lambda match: of_word(match.group()), words)
    return rule, of_id(record_id), *sorted(present_words.split())


def _beyond(bevindingen: list[Bevinding], keys: list[_Key], keys_elsewhere: list[_Key]) -> list[Bevinding]:
    """Give the findings that the other version hasn't.

    Where this version has three equal ones and the other version two, it gives the last one.

    Args:
        bevindingen: the findings of this version.
        keys: what is compared of each of them.
        keys_elsewhere: what is compared of those of the other version.
    """
    left = Counter(keys_elsewhere)
    beyond: list[Bevinding] = []
    for bevinding, key in zip(bevindingen, keys, strict=True):
        left[key] -= 1
        if left[key] < 0:
            beyond.append(bevinding)
    return beyond


def _is_certain(bevinding: Bevinding, record_id: str | None, version: Version) -> bool:
    """Tell whether a version really lacks a finding: nothing that couldn't be read there may hold its record."""
    if record_id is None:
        return not version.unread.unseen
    return not version.unread.may_hold(record_id, bevinding.plaats.bestand)
