"""Compounds, taken apart where a routekaart has their parts as words too: 'laadpalenplan' is 'plan laadpalen'."""

from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from routehln.rules.reconcile.language.deed_forms import VERBS
from routehln.rules.reconcile.language.deeds import Token
from routehln.rules.reconcile.language.lexicon import CONTRASTS, FILLERS, NUMBERS, SHADES
from routehln.rules.reconcile.language.words import stem

MIN_PART = 4  # letters of a part that stands elsewhere as a word
MIN_REST = 5  # letters of the rest where that stands nowhere: 'windenergie' beside 'wind', not 'planning' beside 'plan'
LINKS = ("", "s", "e", "en")  # letters between two parts
NEVER_APART = FILLERS | CONTRASTS.keys() | SHADES.keys() | NUMBERS.keys() | VERBS.keys()


class Compounds:
    """The words of a routekaart as the parts that compounds may have."""

    def __init__(self, forms: Iterable[str]) -> None:
        self._forms = frozenset(filter(_is_part, forms)) - NEVER_APART
        self._words = self._forms.union(filter(_is_part, map(stem, self._forms)))
        self.parts = cache(self._parts)
        self._compounds = {form for form in self._forms if len(self.parts(form)) > 1}

    def take_apart(self, tokens: Sequence[Token]) -> tuple[Token, ...] | None:
        """Give the tokens with each compound as its parts, the last one first; None where there is no compound."""
        if self._compounds.isdisjoint(token.form for token in tokens):
            return None
        apart: list[Token] = []
        for token in tokens:
            parts = () if token.proper else self.parts(token.form)
            apart += [Token(part) for part in parts] if len(parts) > 1 else [token]
        return tuple(apart) if len(apart) > len(tokens) else None

    def _parts(self, form: str) -> tuple[str, ...]:
        """Cut a form where both sides are words, else where one is."""
        cuts = [] if form in NEVER_APART else list(self._cuts(form))
        for head, tail in cuts:
            if self._word(head) and tail in self._words:
                return self.parts(tail) + self.parts(self._word(head))
        for head, tail in cuts:
            if (head in self._forms and len(tail) >= MIN_REST) or (tail in self._forms and len(head) >= MIN_REST):
                return tail, head
        return (form,)

    def _cuts(self, form: str) -> Iterator[tuple[str, str]]:
        for at in range(MIN_PART, len(form) - MIN_PART + 1):
            yield form[:at], form[at:]

    def _word(self, head: str) -> str:
        """The word that the first part of a compound stands for, without the letters that link it; '' if none."""
        words = (head.removesuffix(link) for link in LINKS if head.endswith(link))
        return next((word for word in words if word in self._words), "")


def _is_part(form: str) -> bool:
    return len(form) >= MIN_PART and form.isalpha()
