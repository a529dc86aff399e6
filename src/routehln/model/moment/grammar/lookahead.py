"""Rule out rows by what they may start with, so that most need not be tried at a token."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import chain
from typing import NamedTuple

NOTHING = ""  # stands among what a row may start with where the row may match no token at all


class Element(NamedTuple):
    """One place in a row: the symbols that may stand there, and the name under which `build` gets their value."""

    name: str
    symbols: tuple[str, ...]
    optional: bool


class Row(NamedTuple):
    """One way to write what a rule is about, and the function that gives its value."""

    elements: tuple[Element, ...]
    build: Callable[..., object]


Rules = Mapping[str, list[Row]]


class Lookahead:
    """The rows of each rule that may start at a token, worked out once for tokens that are alike.

    `words` are those that some row names.
    """

    def __init__(self, rules: Rules) -> None:
        starts = _starts_of_rules(rules)
        self._symbols = frozenset().union(*starts.values())
        self.words = _words(rules)
        self._rows: list[tuple[str, Row, frozenset[str]]] = []
        for rule, rows in rules.items():
            self._rows += [(rule, row, _starts(row, starts)) for row in rows]
        self._fitting: dict[frozenset[str], Rules] = {}

    def fitting(self, symbols: Iterable[str]) -> Rules:
        """Return the rules with only those rows that may start at a token with these symbols, or match no token."""
        here = self._symbols.intersection(symbols) | {NOTHING}
        if here not in self._fitting:
            fitting: dict[str, list[Row]] = defaultdict(list)
            for rule, row, starts in self._rows:
                if not here.isdisjoint(starts):
                    fitting[rule].append(row)
            self._fitting[here] = fitting
        return self._fitting[here]


def _words(rules: Rules) -> frozenset[str]:
    words: set[str] = set()
    for row in chain.from_iterable(rules.values()):
        for element in row.elements:
            words.update(filter(str.islower, element.symbols))
    return frozenset(words)


def _starts_of_rules(rules: Rules) -> dict[str, frozenset[str]]:
    """Return the words and classes that each rule may start with; rules use rules, so repeat until nothing changes."""
    starts = {rule: frozenset[str]() for rule in rules}
    while True:
        before = starts.copy()
        for rule, rows in rules.items():
            starts[rule] = starts[rule].union(*(_starts(row, starts) for row in rows))
        if starts == before:
            return starts


def _starts(row: Row, starts_of_rules: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the words and classes that a row may start with, and NOTHING where it may match no token."""
    starts: frozenset[str] = frozenset()
    for element in row.elements:
        here = frozenset().union(*(starts_of_rules.get(symbol, {symbol}) for symbol in element.symbols))
        starts |= here - {NOTHING}
        if not element.optional and NOTHING not in here:
            return starts
    return starts | {NOTHING}
