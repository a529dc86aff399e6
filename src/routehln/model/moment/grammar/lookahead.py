"""Which rows of a rule can be of use where a text goes on in a certain way, so that most need not be tried."""

from collections.abc import Callable, Iterable, Mapping
from functools import cached_property
from typing import NamedTuple

Sets = list[frozenset[str]]  # of each row of a rule: words and classes
NOTHING = ""  # stands among them where a row may be nothing at all


class Element(NamedTuple):
    """What may stand at one place in a row, and under which name the row's function gets it."""

    naam: str
    keuzes: tuple[str, ...]
    optioneel: bool


class Row(NamedTuple):
    """One way to write what a rule is about, and what makes it of that."""

    elementen: tuple[Element, ...]
    build: Callable[..., object]


class Lookahead:
    """What is known of rules without reading a text."""

    def __init__(self, rules: Mapping[str, list[Row]]) -> None:
        self._rules = rules
        self._known: dict[tuple[frozenset[str], frozenset[str]], dict[str, list[Row]]] = {}

    def named(self, kinds: Iterable[str]) -> frozenset[str]:
        """Those of the words and classes that rows name; with them, that nothing need stand there."""
        return self._named.intersection(kinds) | {NOTHING}

    def known(self, here: frozenset[str], around: frozenset[str]) -> dict[str, list[Row]]:
        """What `fitting` gives for each rule that was asked for so far."""
        return self._known.setdefault((here, around), {})

    def fitting(self, regel: str, here: frozenset[str], around: frozenset[str]) -> list[Row]:
        """The rows of a rule that may start with one of `here`, and need nothing but what is `around`."""
        rows = zip(self._rules[regel], self._starts[regel], self._needs[regel], strict=True)
        return [rij for rij, starts, needs in rows if needs <= around and not starts.isdisjoint(here)]

    @cached_property
    def _named(self) -> frozenset[str]:
        rows = (rij for rijen in self._rules.values() for rij in rijen)
        return frozenset(keuze for rij in rows for element in rij.elementen for keuze in element.keuzes)

    @cached_property
    def _starts(self) -> Mapping[str, Sets]:
        """What each row of each rule may start with."""
        return self._settled(self._start)

    @cached_property
    def _needs(self) -> Mapping[str, Sets]:
        """What a text must hold for each row of each rule, wherever it stands."""
        return self._settled(self._need)

    def _settled(self, told: Callable[[Row, Mapping[str, Sets]], frozenset[str]]) -> Mapping[str, Sets]:
        """What is told of each row, given what is told of others, once that no longer changes."""
        known: dict[str, Sets] = {}
        while True:
            found = {regel: [told(rij, known) for rij in rijen] for regel, rijen in self._rules.items()}
            if found == known:
                return known
            known = found

    def _start(self, rij: Row, known: Mapping[str, Sets]) -> frozenset[str]:
        start: set[str] = {NOTHING}
        for element in rij.elementen:
            start.discard(NOTHING)
            for keuze in element.keuzes:
                start.update(*known.get(keuze, [])) if keuze in self._rules else start.add(keuze)
            if element.optioneel:
                start.add(NOTHING)
            if NOTHING not in start:
                break
        return frozenset(start)

    def _need(self, rij: Row, known: Mapping[str, Sets]) -> frozenset[str]:
        needs = (
            frozenset.intersection(*(each for keuze in element.keuzes for each in self._needed(keuze, known)))
            for element in rij.elementen
            if not element.optioneel
        )
        return frozenset().union(*needs)

    def _needed(self, keuze: str, known: Mapping[str, Sets]) -> Sets:
        return known.get(keuze, [frozenset()]) if keuze in self._rules else [frozenset({keuze})]
