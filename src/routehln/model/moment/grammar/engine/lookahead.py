"""Rule out rows by what they may start with, so that most need not be tried at a token."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from itertools import takewhile
from typing import NamedTuple

_MANY = 99  # more tokens than any row needs
NOTHING = ""  # stands among what a row may start with where the row may match no token at all


class Element(NamedTuple):
    """One place in a row: the symbols that may stand there, and the name under which `build` gets their value."""

    name: str
    symbols: frozenset[str]
    optional: bool


class Row(NamedTuple):
    """One way to write a rule: its elements, the function that gives its value, and the fewest tokens it matches."""

    elements: tuple[Element, ...]
    build: Callable[..., object]
    fewest: int = 0


Rules = Mapping[str, list[Row]]


class Fitting(NamedTuple):
    """What may start at a token.

    `rules` have only the rows that may, `symbols` are the names of these rules and the token's own words and classes.
    """

    rules: Rules
    symbols: frozenset[str]


class Lookahead:
    """The rows of each rule that may start at a token, worked out once for tokens that are alike.

    A class in `loose` is for words that no row names: a word of such a class that a row does name isn't of it.
    """

    def __init__(self, rules: Rules, loose: frozenset[str]) -> None:
        starts, fewest = _starts_of_rules(rules), _fewest_of_rules(rules)
        symbols = set[str]()
        self._rows: list[tuple[str, Row, frozenset[str]]] = []
        for rule, rows in rules.items():
            for row in rows:
                for element in row.elements:
                    symbols |= element.symbols
                self._rows.append((rule, row._replace(fewest=_fewest(row, fewest)), _starts(row, starts)))
        self._terminals = frozenset(symbols.difference(rules))
        self._words = frozenset(filter(str.islower, self._terminals))
        self._loose = loose
        self._fitting: dict[frozenset[str], Fitting] = {}

    def knows(self, symbols: Iterable[str]) -> bool:
        """Tell whether some row names one of these symbols of a token; else nothing can be read that has it."""
        return not self._terminals.isdisjoint(symbols)

    def fitting(self, symbols: Iterable[str]) -> Fitting:
        """Return what may start at a token with these symbols; a row that can match no token always may."""
        here = self._terminals.intersection(symbols)
        if here not in self._fitting:
            self._fitting[here] = self._fit(here if here.isdisjoint(self._words) else here - self._loose)
        return self._fitting[here]

    def _fit(self, terminals: frozenset[str]) -> Fitting:
        here = terminals | {NOTHING}
        fitting = [(rule, row) for rule, row, starts in self._rows if not here.isdisjoint(starts)]
        symbols = terminals.union(rule for rule, _ in fitting)
        rules: dict[str, list[Row]] = defaultdict(list)
        for rule, row in fitting:
            rules[rule].append(_without_idle(row, symbols))
        return Fitting(rules, symbols)


def _fewest_of_rules(rules: Rules) -> dict[str, int]:
    """Return how few tokens each rule may match; rules use rules, so repeat until nothing changes."""
    fewest = dict.fromkeys(rules, _MANY)
    while True:
        before = fewest.copy()
        for rule, rows in rules.items():
            fewest[rule] = min(_fewest(row, fewest) for row in rows)
        if fewest == before:
            return fewest


def _fewest(row: Row, fewest_of_rules: Mapping[str, int]) -> int:
    """Return how few tokens a row may match."""
    fewest = 0
    for element in row.elements:
        if not element.optional:
            fewest += min(fewest_of_rules.get(symbol, 1) for symbol in element.symbols)
    return fewest


def _without_idle(row: Row, symbols: frozenset[str]) -> Row:
    """Return the row without the optional elements at its begin that can't be any of these symbols."""
    elements = row.elements
    idle = takewhile(lambda element: element.optional and symbols.isdisjoint(element.symbols), elements)
    return row._replace(elements=elements[len([*idle]) :])


def _starts_of_rules(rules: Rules) -> dict[str, frozenset[str]]:
    """Return the words and classes that each rule may start with; rules use rules, so repeat until nothing changes."""
    starts = dict.fromkeys(rules, frozenset[str]())
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
