"""Pair the records of one list that only nearly say the same, so that the sum of their scores is the highest."""

from collections.abc import Iterator

from routehln.rules.diff.identity.alike import Features, different_id_score, features, same_id_score
from routehln.rules.diff.identity.entry import Couple, Entry, by_number, grouped
from routehln.rules.diff.identity.exact import Matching
from routehln.rules.diff.identity.meaning import Meaning, Meanings
from routehln.rules.reconcile.assignment import assign

# Lists in which an id may be given to something else; in the others it is a name, and the record stays who it is.
NUMBERED = ("tussenstops", "kalender", "besluiten")
SAME_ID = 1.5  # how many times more likely two records are the same that have one id
CROWD = 60  # records that share a word: of more, each meets only so many


def match_nearest(matching: Matching, lijst: str, meanings: Meanings) -> Matching:
    """Pair entries that are left and score high enough (`alike.py`); in lists of named things, the same id suffices."""
    if not matching.old_left or not matching.new_left:
        return matching
    if lijst not in NUMBERED:
        matching = matching.adding(_with_one_id(matching))
    old_left, new_left = _Left(matching.old_left, meanings.old), _Left(matching.new_left, meanings.new)
    weights = _weights_of_same_ids(old_left, new_left) | _weights_of_different_ids(old_left, new_left)
    return matching.adding([(old_left.entries[old], new_left.entries[new]) for old, new in assign(weights)])


class _Left:
    """The entries that are left in one version, and their features, both by a name that no two of them share."""

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


def _weights_of_same_ids(old_left: _Left, new_left: _Left) -> dict[tuple[str, str], float]:
    """Weigh each pair with one id that still agrees."""
    new_names = grouped(new_left.entries, lambda name: new_left.entries[name].id)
    weights: dict[tuple[str, str], float] = {}
    for old_name, old in old_left.entries.items():
        for new_name in new_names.get(old.id, []):
            score = same_id_score(old_left.features[old_name], new_left.features[new_name])
            if score is not None:
                weights[old_name, new_name] = score * SAME_ID
    return weights


def _weights_of_different_ids(old_left: _Left, new_left: _Left) -> dict[tuple[str, str], float]:
    """Weigh each pair with different ids that is as good as the same."""
    weights: dict[tuple[str, str], float] = {}
    for old_name, new_name in _candidates(old_left.features, new_left.features):
        has_different_id = old_left.entries[old_name].id != new_left.entries[new_name].id
        score = different_id_score(old_left.features[old_name], new_left.features[new_name])
        if has_different_id and score is not None:
            weights[old_name, new_name] = score
    return weights


def _candidates(old_features: dict[str, Features], new_features: dict[str, Features]) -> Iterator[tuple[str, str]]:
    """Give the names of pairs that share one of the rarest words of the earlier title; some pairs come twice.

    It spares comparing all with all.
    """
    new_blocks: dict[str, list[str]] = {}
    for name, new in new_features.items():
        for word in _looked_up(new):
            new_blocks.setdefault(word, []).append(name)
    old_blocks: dict[str, list[str]] = {}
    for name, old in old_features.items():
        for word in _rarest_words(old, new_blocks):
            old_blocks.setdefault(word, []).append(name)
    for word, old_block in old_blocks.items():
        for place, old_name in enumerate(old_block):
            for new_name in _around(new_blocks.get(word, []), place):
                yield old_name, new_name


def _rarest_words(old: Features, new_blocks: dict[str, list[str]]) -> list[str]:
    """Give the words of an earlier record that fewest later ones have, until they count for over a third of it.

    A title that scores TITLE (0.8) beside another lacks at most a third in it, so that both have one of these words.
    """
    weights = _looked_up(old)
    rarest: list[str] = []
    weight = 0
    for word in sorted(weights, key=lambda word: (len(new_blocks.get(word, [])), word)):
        if 3 * weight > sum(weights.values()):
            break
        rarest.append(word)
        weight += weights[word]
    return rarest


def _around(block: list[str], place: int) -> list[str]:
    """Give the names in a block; where these are more than CROWD, only CROWD of them around a place.

    Rows that all say the same mostly keep their order, so that the earlier self of one is at about the same place.
    """
    if len(block) <= CROWD:
        return block
    start = max(0, place - CROWD // 2)
    return block[start : start + CROWD]


def _looked_up(record: Features) -> dict[str, int]:
    """Give what a record is looked up by, and what each counts for: the words of its title, else its mijlpaal."""
    about = record.fields.get("mijlpaal")
    return record.words or ({f"mijlpaal {about}": 1} if about else {})
