"""The words of a whole routekaart: which are slips of one another, and which were written apart."""

from collections.abc import Iterable

from routehln.model.disjoint_sets import DisjointSets
from routehln.rules.reconcile.language.lexicon import SYNONYMS
from routehln.rules.reconcile.language.words import LONG_SLIP_LENGTH, SAME_HEAD, SLIP_LENGTH, is_near, stem

MIN_PART = 4  # letters of each half of a compound that was written apart
LONGEST = 60  # letters: what is longer is no word
MAX_NEIGHBOURS = 50  # words: a crowd of near words is a series ('perceel0001'), not a slip


class Vocabulary:
    """Every word by its stem, slips included: the stem of a slip is that of the word it stands for."""

    def __init__(self, forms: Iterable[str]) -> None:
        self.forms = frozenset(forms)
        self._stems = _mended(sorted(self.forms))

    def stem(self, form: str) -> str:
        """The stem of the word, of the one it is a slip of, or of its synonym."""
        found = self._stems.get(form) or stem(form)
        return SYNONYMS.get(found, found)

    def joined(self, one: str, other: str) -> str | None:
        """The compound of two words, where the routekaart also writes it as one."""
        compound = one + other
        return compound if min(len(one), len(other)) >= MIN_PART and compound in self.forms else None


def _mended(forms: list[str]) -> dict[str, str]:
    """Union of near words, by the letters that they have left when one is dropped (symmetric delete)."""
    sets = DisjointSets[str]()
    for neighbours in _buckets(forms).values():
        for index, one in enumerate(neighbours[:MAX_NEIGHBOURS]):
            for other in neighbours[index + 1 : MAX_NEIGHBOURS]:
                if sets.leader(stem(one)) != sets.leader(stem(other)) and is_near(one, other):
                    sets.join(stem(one), stem(other))
    return {form: sets.leader(stem(form)) for form in forms}


def _buckets(forms: list[str]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for form in forms:
        if SLIP_LENGTH <= len(form) <= LONGEST and form.isalpha():
            for key in _keys(form):
                found.setdefault(key, []).append(form)
    return {key: bucket for key, bucket in found.items() if len(bucket) > 1}


def _keys(form: str) -> set[str]:
    """What two words that are near have in common: either without a letter; a long one without two neighbours."""
    dropped = {form} | {form[:at] + form[at + 1 :] for at in range(SAME_HEAD, len(form))}
    if len(form) >= LONG_SLIP_LENGTH:
        dropped |= {form[:at] + form[at + 2 :] for at in range(SAME_HEAD, len(form) - 1)}
    return dropped
