"""Pair the records of one list that only nearly say the same: one best assignment of all that is left."""

from collections.abc import Iterator
from math import ceil

from routehln.rules.diff.identity.alike import TITLE, Features, features, kept_id, other_id
from routehln.rules.diff.identity.entry import Couple, Entry, by_number, grouped
from routehln.rules.diff.identity.exact import Matching
from routehln.rules.diff.identity.meaning import Meaning, Meanings
from routehln.rules.reconcile.assignment import assign

# Lists in which an id may be given to something else; in the others it is a name, and the record stays who it is.
NUMBERED = ("tussenstops", "kalender", "besluiten")
KEPT_ID = 1.5  # how many times more likely two records are the same that have one id
CROWD = 60  # records that share a word: of more, each meets only so many


def match_nearest(matching: Matching, lijst: str, meanings: Meanings) -> Matching:
    """Pair what is left where it agrees enough: with its own id, else with another that is as good as the same."""
    if not matching.old_left or not matching.new_left:
        return matching
    if lijst not in NUMBERED:
        matching = matching.adding(_with_one_id(matching))
    old_left, new_left = _Left(matching.old_left, meanings.old), _Left(matching.new_left, meanings.new)
    weights = _weights_of_kept_ids(old_left, new_left) | _weights_of_other_ids(old_left, new_left)
    return matching.adding([(old_left.entries[old], new_left.entries[new]) for old, new in assign(weights)])


class _Left:
    """Entries that are left in one version, by a text that tells them apart, and the features of each."""

    def __init__(self, left: list[Entry], meaning: Meaning) -> None:
        ordered = sorted(left, key=by_number)
        self.entries = {f"{number:06} {entry.id}": entry for number, entry in enumerate(ordered)}
        self.features = {name: features(entry.record, meaning) for name, entry in self.entries.items()}


def _with_one_id(matching: Matching) -> list[Couple]:
    """Pair entries with the same id, whatever they say; of those that share an id, in their order."""
    new_by_id = grouped(matching.new_left, lambda entry: entry.id)
    couples: list[Couple] = []
    for old_id, olds in grouped(matching.old_left, lambda entry: entry.id).items():
        couples += zip(olds, new_by_id.get(old_id, []), strict=False)
    return couples


def _weights_of_kept_ids(old_left: _Left, new_left: _Left) -> dict[tuple[str, str], float]:
    """Weigh each pair with one id that still agrees."""
    new_names: dict[str, list[str]] = {}
    for name, entry in new_left.entries.items():
        new_names.setdefault(entry.id, []).append(name)
    weights: dict[tuple[str, str], float] = {}
    for old_name, old in old_left.entries.items():
        for new_name in new_names.get(old.id, []):
            score = kept_id(old_left.features[old_name], new_left.features[new_name])
            if score is not None:
                weights[old_name, new_name] = score * KEPT_ID
    return weights


def _weights_of_other_ids(old_left: _Left, new_left: _Left) -> dict[tuple[str, str], float]:
    """Weigh each pair with different ids that is as good as the same."""
    weights: dict[tuple[str, str], float] = {}
    for old_name, new_name in _candidates(old_left.features, new_left.features):
        has_other_id = old_left.entries[old_name].id != new_left.entries[new_name].id
        score = other_id(old_left.features[old_name], new_left.features[new_name])
        if has_other_id and score is not None:
            weights[old_name, new_name] = score
    return weights


def _candidates(old_features: dict[str, Features], new_features: dict[str, Features]) -> Iterator[tuple[str, str]]:
    """Give pairs that may be alike, some of them twice: they share one of the rarer words of the earlier title.

    Of titles that are alike for TITLE, only so many words can be missing; so one of the others need be looked up.
    """
    new_blocks: dict[str, list[str]] = {}
    for name, new in new_features.items():
        for word in _looked_up(new):
            new_blocks.setdefault(word, []).append(name)
    old_blocks: dict[str, list[str]] = {}
    for name, old in old_features.items():
        words = sorted(_looked_up(old), key=lambda word: (len(new_blocks.get(word, [])), word))
        enough = len(words) - ceil(TITLE * len(words)) + 2
        for word in words[:enough]:
            old_blocks.setdefault(word, []).append(name)
    for word, old_block in old_blocks.items():
        for place, old_name in enumerate(old_block):
            for new_name in _around(new_blocks.get(word, []), place):
                yield old_name, new_name


def _around(block: list[str], place: int) -> list[str]:
    """Give the names of a block; of a crowd, those near a place: rows that all say the same keep their order."""
    if len(block) <= CROWD:
        return block
    start = max(0, place - CROWD // 2)
    return block[start : start + CROWD]


def _looked_up(record: Features) -> list[str]:
    """Give the words of a title; of a record without one, what it is about."""
    about = record.fields.get("mijlpaal")
    return list(record.words) or ([f"mijlpaal {about}"] if about else [])
