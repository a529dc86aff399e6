"""Rules as rows: a pattern of words and classes, and what it means.

A pattern is words with a space between. In lower case (or a sign) a word stands for itself; in capitals for a class of
words in `words`, a token of `tokens`, or another rule. `[X]` may be left out, `X|Y` is either,
`naam=X` gives X another name. What X stands for is handed to the row's function under its name; a function that
raises ValueError says that this is no moment after all.

A rule is read in every way it can be, so that the order of rows means nothing and an ambiguity can be seen.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple, TypeVar

from routehln.model.moments.tokens import Token

Build = TypeVar("Build", bound=Callable[..., object])
Starts = list[frozenset[str]]  # of each row of a rule: the words and classes that it may start with
EMPTY = ""  # stands among them where a row may be nothing at all
Found = tuple[object, int]  # a value, and the number of the token after it


class _Element(NamedTuple):
    naam: str
    keuzes: tuple[str, ...]
    optioneel: bool


class _Row(NamedTuple):
    elementen: tuple[_Element, ...]
    build: Callable[..., object]


class Grammar:
    """Rules by name, each a table of rows."""

    def __init__(self) -> None:
        self._rows: dict[str, list[_Row]] = {}
        self._fitting: dict[tuple[str, frozenset[str]], list[_Row]] = {}

    def row(self, regel: str, *patronen: str) -> Callable[[Build], Build]:
        """Add rows to a rule: these patterns mean what the decorated function makes of them."""

        def add(build: Build) -> Build:
            for patroon in patronen:
                self._rows.setdefault(regel, []).append(_Row(tuple(map(_element, patroon.split())), build))
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
        reader = _Reader(self, tokens)
        return [waarde for waarde, eind in reader.rule(regel, 0) if eind == len(tokens)]

    def is_rule(self, naam: str) -> bool:
        """Whether a name in a pattern is that of a rule, not a word or class."""
        return naam in self._rows

    def known(self, kinds: Iterable[str]) -> frozenset[str]:
        """Those of the words and classes that a row may start with; nothing is always among them."""
        return self._first.intersection(kinds) | {EMPTY}

    def fitting(self, regel: str, here: frozenset[str]) -> list[_Row]:
        """The rows of a rule that may start with one of `here`."""
        found = self._fitting.get((regel, here))
        if found is None:
            pairs = zip(self._rows[regel], self._starts[regel], strict=True)
            found = self._fitting[regel, here] = [rij for rij, start in pairs if not start.isdisjoint(here)]
        return found

    @cached_property
    def _first(self) -> frozenset[str]:
        return frozenset().union(*(start for starts in self._starts.values() for start in starts))

    @cached_property
    def _starts(self) -> Mapping[str, Starts]:
        """What each row of each rule may start with, so that most rows need not be tried."""
        known: dict[str, Starts] = {}
        while True:
            found = {regel: [self._start(rij, known) for rij in rijen] for regel, rijen in self._rows.items()}
            if found == known:
                return known
            known = found

    def _start(self, rij: _Row, known: Mapping[str, Starts]) -> frozenset[str]:
        start: set[str] = {EMPTY}
        for element in rij.elementen:
            start.discard(EMPTY)
            for keuze in element.keuzes:
                start.update(*known.get(keuze, [])) if keuze in self._rows else start.add(keuze)
            if element.optioneel:
                start.add(EMPTY)
            if EMPTY not in start:
                break
        return frozenset(start)


def _element(tekst: str) -> _Element:
    if tekst.startswith("[") != tekst.endswith("]"):
        raise ValueError(f"only one element may be optional: {tekst}")
    naam, _, keuzes = tekst.strip("[]").rpartition("=")
    return _Element((naam or keuzes).lower(), tuple(keuzes.split("|")), tekst.startswith("["))


class _Reader:
    """One text being read; each rule is tried but once at each token."""

    def __init__(self, grammar: Grammar, tokens: Sequence[Token]) -> None:
        self._grammar = grammar
        self._tokens = tokens
        self._kinds = [*(grammar.known(token.soorten) for token in tokens), grammar.known(())]
        self._seen: dict[tuple[str, int], list[Found]] = {}

    def rule(self, regel: str, begin: int) -> list[Found]:
        found = self._seen.get((regel, begin))
        if found is None:
            rijen = self._grammar.fitting(regel, self._kinds[begin])
            found = self._seen[regel, begin] = list(dict.fromkeys(self._built(rijen, begin))) if rijen else []
        return found

    def _built(self, rijen: list[_Row], begin: int) -> Iterator[Found]:
        for rij in rijen:
            for waarden, eind in self._sequence(rij.elementen, begin):
                try:
                    yield rij.build(**waarden), eind
                except ValueError:
                    continue

    def _sequence(self, elementen: tuple[_Element, ...], begin: int) -> list[tuple[dict[str, object], int]]:
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
        if self._grammar.is_rule(keuze):
            return self.rule(keuze, begin)
        if begin < len(self._tokens) and keuze in self._tokens[begin].soorten:
            return [(self._tokens[begin].soorten[keuze], begin + 1)]
        return []
