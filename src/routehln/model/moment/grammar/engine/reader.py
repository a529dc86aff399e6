"""Read tokens as rules, in every way they can be."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from routehln.model.moment.grammar.engine.lookahead import Element, Fitting, Lookahead, Row

Match = tuple[object, int]  # a value, and the number of the token after it
Path = tuple[dict[str, object], int]  # the values by name so far, and the number of the token after them
Symbols = Mapping[str, object]  # words and classes that a token may stand for, each with its value or None


class Token(NamedTuple):
    """A word, number or sign, and the symbols of rows that it matches."""

    text: str
    symbols: Symbols

    def without(self, classes: frozenset[str]) -> "Token":
        """Return the token as if its word weren't of these classes."""
        return Token(self.text, {symbol: value for symbol, value in self.symbols.items() if symbol not in classes})


class Reader:
    """A text that is being read; each symbol is tried once at each token."""

    def __init__(self, lookahead: Lookahead, tokens: Sequence[Token]) -> None:
        self._fitting: list[Fitting] = []
        self._matches: dict[tuple[str, int], list[Match]] = {}
        for number, token in enumerate(tokens):
            self._fitting.append(lookahead.fitting(token.symbols))
            for symbol, value in token.symbols.items():
                self._matches[symbol, number] = [(value, number + 1)]
        self._fitting.append(lookahead.fitting(()))
        self._end = len(tokens)

    def readings(self, rule: str) -> list[Any]:
        """Return the value of every way to read all the tokens as this rule."""
        return [value for value, end in self._matched(rule, 0) if end == self._end]

    def _matched(self, symbol: str, begin: int) -> list[Match]:
        """Return every way to read a symbol from the token with number `begin` on: its value, and where it ends."""
        key = symbol, begin
        if key not in self._matches:
            rows = self._fitting[begin].rules.get(symbol, ())
            self._matches[key] = [*dict.fromkeys(self._built(rows, begin))]
        return self._matches[key]

    def _built(self, rows: Iterable[Row], begin: int) -> Iterator[Match]:
        """Give the value of every way to read one of these rows; a row whose function refuses it gives none."""
        room = self._end - begin
        for row in rows:
            if row.fewest > room:
                continue
            for values, end in self._paths(row.elements, begin):
                try:
                    yield row.build(**values), end
                except ValueError:
                    continue

    def _paths(self, elements: tuple[Element, ...], begin: int) -> list[Path]:
        """Return every way to read the elements one after another."""
        paths: list[Path] = [({}, begin)]
        for element in elements:
            longer: list[Path] = []
            for path in paths:
                here = element.symbols & self._fitting[path[1]].symbols
                if here:
                    longer += self._longer(element.name, here, path)
            paths = [*paths, *longer] if element.optional else longer
            if not paths:
                break
        return paths

    def _longer(self, name: str, symbols: Iterable[str], path: Path) -> Iterator[Path]:
        """Give the path made longer, once for every way to read one of the symbols where it ends."""
        values, begin = path
        for symbol in symbols:
            for value, end in self._matched(symbol, begin):
                yield (values if value is None else {**values, name: value}), end
