"""Rules as rows: a pattern of symbols, and the value of a text that matches it.

A pattern is symbols with a space between: a word in lower case or a sign stands for itself, one in capitals for a class
that a token belongs to, or another rule. `[X]` may be left out, `X|Y` is either, `name=X` gives X another name. The
row's function gets each value under its name; it raises ValueError where there is no value after all. A symbol whose
value is None hands over nothing.

A text is read in every way it can be, so that the order of rows means nothing and an ambiguity can be seen.
"""

from collections.abc import Callable, Iterable, Sequence
from functools import cached_property
from typing import TypeVar

from routehln.model.moment.grammar.engine.lookahead import Element, Lookahead, Row
from routehln.model.moment.grammar.engine.reader import Reader, Token

Build = TypeVar("Build", bound=Callable[..., object])


class Grammar:
    """Rules by name, each a list of rows; reading begins when all of them are there.

    A class in `loose` is for words that no row names: a word of such a class that a row does name isn't of it.
    """

    def __init__(self, loose: frozenset[str] = frozenset()) -> None:
        self.rules: dict[str, list[Row]] = {}
        self._loose = loose

    def row(self, rule: str, *patterns: str) -> Callable[[Build], Build]:
        """Add a row for each pattern to a rule; the decorated function gives their value."""

        def add(build: Build) -> Build:
            for pattern in patterns:
                elements = tuple(map(_element, pattern.split()))
                self.rules.setdefault(rule, []).append(Row(elements, build))
            return build

        return add

    def phrases(self, rule: str, *patterns: str) -> None:
        """Add rows that match and hand over no value."""
        self.row(rule, *patterns)(lambda **_: None)

    def either(self, rule: str, *patterns: str) -> None:
        """Add rows whose value is that of their one symbol that has a value."""
        self.row(rule, *patterns)(_only)

    def reader(self, tokens: Sequence[Token]) -> Reader:
        """Return a reader of these tokens."""
        return Reader(self._lookahead, tokens)

    def knows(self, tokens: Iterable[Token]) -> bool:
        """Tell whether the rows name each of these tokens; else no rule can be read out of them."""
        return all(self._lookahead.knows(token.symbols) for token in tokens)

    @cached_property
    def _lookahead(self) -> Lookahead:
        return Lookahead(self.rules, self._loose)


def _element(text: str) -> Element:
    optional = text.startswith("[")
    if optional != text.endswith("]"):
        raise ValueError(f"only one element may be optional: {text}")
    name, _, symbols = text.strip("[]").rpartition("=")
    return Element((name or symbols).lower(), frozenset(symbols.split("|")), optional)


def _only(**values: object) -> object:
    (value,) = values.values()
    return value
