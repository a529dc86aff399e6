"""The words of a whole routekaart: which are slips of one another, and which were written apart."""

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from routehln.model.disjoint_sets import DisjointSets
from routehln.rules.reconcile.language.lexicon import SYNONYMS
from routehln.rules.reconcile.language.words import LONG_SLIP_LENGTH, SAME_HEAD, SLIP_LENGTH, is_near, stem

MIN_PART = 4  # letters of each half of a compound that was written apart
LONGEST = 60  # letters: what is longer is no word
MAX_NEIGHBOURS = 50  # words: a crowd of near words is a series ('perceel0001'), not a slip


class Vocabulary:
    """The words of a routekaart, each with its stem; a slip has the stem of the word that it stands for."""

    def __init__(self, forms: Iterable[str]) -> None:
        self.forms = frozenset(forms)
        self._stems = _mended(sorted(self.forms))

    def stem(self, form: str) -> str:
        """Give the stem of the word, of the one it is a slip of, or of its synonym."""
        mended = self._stems.get(form) or stem(form)
        return SYNONYMS.get(mended, mended)

    def joined(self, head: str, tail: str) -> str | None:
        """Give the compound of two words, where the routekaart also writes it as one."""
        if len(head) < MIN_PART or len(tail) < MIN_PART:
            return None
        compound = head + tail
        return compound if compound in self.forms else None


def _mended(forms: list[str]) -> dict[str, str]:
    """Map each word to a stem; words that differ by a slip or one letter share one."""
    sets = DisjointSets[str]()
    buckets: dict[str, list[str]] = defaultdict(list)
    for form in forms:
        if SLIP_LENGTH <= len(form) <= LONGEST and form.isalpha():
            for key in _keys(form):
                buckets[key].append(form)
    for neighbours in buckets.values():
        for a, b in combinations(neighbours[:MAX_NEIGHBOURS], 2):
            if sets.leader(stem(a)) != sets.leader(stem(b)) and is_near(a, b):
                sets.join(stem(a), stem(b))
    return {form: sets.leader(stem(form)) for form in forms}


def _keys(form: str) -> set[str]:
    """The word itself, and without each letter; a long one also without each two neighbours."""
    keys = {form[:at] + form[at + 1 :] for at in range(SAME_HEAD, len(form))}
    if len(form) >= LONG_SLIP_LENGTH:
        keys |= {form[:at] + form[at + 2 :] for at in range(SAME_HEAD, len(form) - 1)}
    return keys | {form}
