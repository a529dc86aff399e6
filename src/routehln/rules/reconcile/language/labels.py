"""Take out names that add nothing: the programme, who decides, a leefgebied."""

from collections.abc import Sequence
from functools import lru_cache

from routehln.model.records.routekaart import Routekaart
from routehln.rules.reconcile.language.deeds import Token
from routehln.rules.reconcile.language.lexicon import DOMAIN_WORDS, OURSELVES
from routehln.rules.reconcile.language.tokens import tokenise
from routehln.rules.reconcile.language.words import stem

Phrase = tuple[str, ...]
Names = tuple[str, ...]


class Labels:
    """Every name and alias of a leefgebied, of the programme and of who decides, as phrases: words in a row.

    `phrases` gives the id of the leefgebied that a phrase names; '' is the programme. `ourselves` are the forms of
    those who act for the programme; one of several words is one form once it is joined.
    """

    def __init__(self, leefgebieden: tuple[Names, ...], programme: Names, deciding: Names) -> None:
        """Take the id and the names of each leefgebied, the names of the programme, and those of who decides."""
        self.phrases: dict[Phrase, str] = {}
        for leefgebied_id, *names in reversed(leefgebieden):
            self.phrases.update(dict.fromkeys(map(_phrase, names), leefgebied_id))
        for phrase in map(_phrase, programme):
            if phrase and phrase not in self.phrases:
                self.phrases[phrase] = self.phrases["programma", *phrase] = ""
        self.phrases.pop((), None)
        self.deciding = {phrase for phrase in map(_phrase, deciding) if len(phrase) > 1}
        self.ourselves = OURSELVES.union(" ".join(_phrase(name)) for name in deciding)
        self.longest: dict[str, int] = {}  # words of the longest phrase that begins with each word
        for first, *others in self.phrases:
            self.longest[first] = max(self.longest.get(first, 0), 1 + len(others))
        self.stems: dict[str, tuple[str, str]] = {}
        for phrase, leefgebied_id in self.phrases.items():
            if len(phrase) == 1 and leefgebied_id:
                self.stems[stem(phrase[0])] = phrase[0], leefgebied_id

    def join(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Make one token of the name of who decides, where that has several words ('Dagelijks Bestuur')."""
        for phrase in self.deciding:
            length = len(phrase)
            for at in range(len(tokens) - length, -1, -1):
                if tuple(token.form for token in tokens[at : at + length]) == phrase:
                    tokens = (*tokens[:at], Token(" ".join(phrase)), *tokens[at + length :])
        return tokens

    def take_out(self, tokens: Sequence[Token]) -> tuple[list[Token], dict[str, str]]:
        """Give the tokens without these names, and what was named: each leefgebied, with the preposition before it."""
        left: list[Token] = []
        named: dict[str, str] = {}
        at = 0
        while at < len(tokens):
            leefgebied_id, length = self._at(tokens, at)
            if leefgebied_id is None:
                left.append(tokens[at])
            else:
                named[leefgebied_id] = tokens[at].after
                while leefgebied_id and left and left[-1].form in DOMAIN_WORDS:
                    left.pop()
            at += length
        return left, named

    def _at(self, tokens: Sequence[Token], at: int) -> tuple[str | None, int]:
        """The leefgebied that is named here, and in how many words."""
        longest = self.longest.get(tokens[at].form, 0)
        for length in range(min(longest, len(tokens) - at), 0, -1):
            phrase = tuple(token.form for token in tokens[at : at + length])
            if phrase in self.phrases:
                return self.phrases[phrase], length
        return self._shorter_form(tokens, at), 1

    def _shorter_form(self, tokens: Sequence[Token], at: int) -> str | None:
        """Return the leefgebied that a shorter form ('sociaal en gezond') names: not first, and last or before 'en'."""
        form = tokens[at].form
        name, leefgebied_id = self.stems.get(stem(form), ("", None))
        closes = at == len(tokens) - 1 or tokens[at + 1].form == "en"
        return leefgebied_id if closes and at and len(form) <= len(name) else None


def labels_of(routekaart: Routekaart) -> Labels:
    """Give the labels of a routekaart; the same object for routekaarten that have the same names."""
    leefgebieden = tuple(gebied.namen for gebied in routekaart.leefgebieden)
    programme = routekaart.programma.naam or "", routekaart.programma.programma or ""
    return _labels(leefgebieden, programme, tuple(body.naam for body in routekaart.gremia if body.besluitvormend))


_labels = lru_cache(maxsize=4)(Labels)


def _phrase(name: str) -> Phrase:
    return tuple(token.form for token in tokenise(name))
