"""The names that a text may leave out: the programme's, its own body's, its leefgebied's in that one's chapter."""

from functools import lru_cache
from typing import NamedTuple

from routehln.model.records.routekaart import Routekaart
from routehln.rules.reconcile.language.deeds import Token
from routehln.rules.reconcile.language.lexicon import DOMAIN_WORDS, OURSELVES
from routehln.rules.reconcile.language.tokens import tokenise
from routehln.rules.reconcile.language.words import fold, stem

Phrase = tuple[str, ...]
Names = tuple[str, ...]


class Labels:
    """Every name and alias of a leefgebied, and of the programme, as words in a row."""

    def __init__(self, leefgebieden: tuple[Names, ...], programme: Names, deciding: Names) -> None:
        self.phrases: dict[Phrase, str] = {}
        for known, *names in reversed(leefgebieden):
            for name in names:
                self.phrases[_phrase(name)] = known
        for own in programme:
            phrase = _phrase(own)
            if phrase and phrase not in self.phrases:
                self.phrases[phrase] = self.phrases["programma", *phrase] = ""
        self.phrases.pop((), None)
        self.ourselves = OURSELVES | set(map(fold, deciding))
        self.longest = max(map(len, self.phrases), default=0)
        self.stems = {
            stem(phrase[0]): (phrase[0], known) for phrase, known in self.phrases.items() if _single(phrase, known)
        }

    def take_out(self, tokens: list[Token]) -> "Labelled":
        """The tokens without these names, and the leefgebieden that were named."""
        rest: list[Token] = []
        named: set[str] = set()
        at = 0
        while at < len(tokens):
            known, length = self._at(tokens, at)
            if known is None:
                rest.append(tokens[at])
            else:
                while known and rest and rest[-1].form in DOMAIN_WORDS:
                    rest.pop()
                named.add(known)
            at += length
        return Labelled(rest, frozenset(named - {""}))

    def _at(self, tokens: list[Token], at: int) -> tuple[str | None, int]:
        for length in range(min(self.longest, len(tokens) - at), 0, -1):
            phrase = tuple(token.form for token in tokens[at : at + length])
            if phrase in self.phrases:
                return self.phrases[phrase], length
        return self._shorter_form(tokens, at), 1

    def _shorter_form(self, tokens: list[Token], at: int) -> str | None:
        """'Gezond en sociaal' names Gezondheid: its stem, at the end or before 'en', and nothing added to it."""
        form = tokens[at].form
        name, known = self.stems.get(stem(form), ("", None))
        closes = at == len(tokens) - 1 or tokens[at + 1].form == "en"
        return known if closes and at and len(form) <= len(name) else None


class Labelled(NamedTuple):
    """The words that are left, and the ids of the leefgebieden that were named."""

    rest: list[Token]
    leefgebieden: frozenset[str]


def labels_of(routekaart: Routekaart) -> Labels:
    """The labels of a routekaart; the same object for routekaarten that have the same names."""
    leefgebieden = tuple((gebied.id, gebied.naam, *gebied.aliassen) for gebied in routekaart.leefgebieden)
    programme = routekaart.programma.naam or "", routekaart.programma.programma or ""
    return _labels(leefgebieden, programme, tuple(each.naam for each in routekaart.gremia if each.besluitvormend))


_labels = lru_cache(maxsize=4)(Labels)


def _phrase(name: str) -> Phrase:
    return tuple(token.form for token in tokenise(name))


def _single(phrase: Phrase, known: str) -> bool:
    return len(phrase) == 1 and bool(known)
