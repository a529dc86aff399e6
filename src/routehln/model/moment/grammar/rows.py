"""Rules as rows: a pattern of words and classes, and what it means.

A pattern is words with a space between. In lower case (or a sign) a word stands for itself; in capitals for a class of
words in `words`, a token of `tokens`, or another rule. `[X]` may be left out, `X|Y` is either,
`naam=X` gives X another name. What X stands for is handed to the row's function under its name; a function that
raises ValueError says that this is no moment after all.

A rule is read in every way it can be, so that the order of rows means nothing and an ambiguity can be seen.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import TypeVar

from routehln.model.moment.grammar.lookahead import Element, Lookahead, Row
from routehln.model.moment.grammar.tokens import Token

Build = TypeVar("Build", bound=Callable[..., object])
Found = tuple[object, int]  # a value, and the number of the token after it


class Grammar:
    """Rules by name, each a table of rows."""

    def __init__(self) -> None:
        self.rules: dict[str, list[Row]] = {}

    def row(self, regel: str, *patronen: str) -> Callable[[Build], Build]:
        """Add rows to a rule: these patterns mean what the decorated function makes of them."""

        def add(build: Build) -> Build:
            for patroon in patronen:
                self.rules.setdefault(regel, []).append(Row(tuple(map(_element, patroon.split())), build))
            return build

        return add

    def phrases(self, regel: str, *patronen: str) -> None:
        """Add rows that have no value of their own."""
        self.row(regel, *patronen)(lambda **_: None)

    def either(self, regel: str, *regels: str) -> None:
        """Add rows that are just one of these other rules."""
        self.row(regel, *(f"waarde={keuze}" for keuze in regels))(lambda waarde: waarde)

    def readings(self, regel: str, tokens: Sequence[Token]) -> list[object]:
        """Every way to read all the tokens as this rule."""
        reader = _Reader(self.rules, self._lookahead, tokens)
        return [waarde for waarde, eind in reader.rule(regel, 0) if eind == len(tokens)]

    @cached_property
    def _lookahead(self) -> Lookahead:
        return Lookahead(self.rules)


def _element(tekst: str) -> Element:
    if tekst.startswith("[") != tekst.endswith("]"):
        raise ValueError(f"only one element may be optional: {tekst}")
    naam, _, keuzes = tekst.strip("[]").rpartition("=")
    return Element((naam or keuzes).lower(), tuple(keuzes.split("|")), tekst.startswith("["))


class _Reader:
    """One text being read; each rule is tried but once at each token."""

    def __init__(self, rules: Mapping[str, list[Row]], lookahead: Lookahead, tokens: Sequence[Token]) -> None:
        self._rules = rules
        self._soorten: list[Mapping[str, object]] = [*(token.soorten for token in tokens), {}]
        self._lookahead = lookahead
        self._kinds = [lookahead.named(soorten) for soorten in self._soorten]
        self._around = frozenset().union(*self._kinds)
        self._fitting = [lookahead.known(here, self._around) for here in self._kinds]
        self._seen: dict[tuple[str, int], list[Found]] = {}

    def rule(self, regel: str, begin: int) -> list[Found]:
        rijen = self._fitting[begin].get(regel)
        if rijen is None:
            rijen = self._lookahead.fitting(regel, self._kinds[begin], self._around)
            self._fitting[begin][regel] = rijen
        if not rijen:
            return []
        found = self._seen.get((regel, begin))
        if found is None:
            found = self._seen[regel, begin] = list(dict.fromkeys(self._built(rijen, begin)))
        return found

    def _built(self, rijen: list[Row], begin: int) -> Iterator[Found]:
        for rij in rijen:
            for waarden, eind in self._sequence(rij.elementen, begin):
                try:
                    yield rij.build(**waarden), eind
                except ValueError:
                    continue

    def _sequence(self, elementen: tuple[Element, ...], begin: int) -> list[tuple[dict[str, object], int]]:
        """Every way to read the elements one after another, with the values that they name and where it ends."""
        wegen: list[tuple[dict[str, object], int]] = [({}, begin)]
        for element in elementen:
            verder = [
                (waarden if waarde is None else {**waarden, element.naam: waarde}, eind)
                for waarden, tot in wegen
                for keuze in element.keuzes
                for waarde, eind in self._one(keuze, tot)
            ]
            wegen = [*wegen, *verder] if element.optioneel else verder
            if not wegen:
                break
        return wegen

    def _one(self, keuze: str, begin: int) -> list[Found]:
        if keuze in self._rules:
            return self.rule(keuze, begin)
        soorten = self._soorten[begin]
        return [(soorten[keuze], begin + 1)] if keuze in soorten else []
