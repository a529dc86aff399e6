"""Blocking: which pairs are worth comparing at all, so that the work grows with the rows and not with their square.

A pair is a candidate when its texts are equal, or when it shares a deed, its numbers and a rare word. Of a set of
words only the rarest need be looked up: two sets that are enough alike share one of those (prefix filtering).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import date
from math import ceil

from routehln.rules.reconcile.compare import RARE
from routehln.rules.reconcile.language.clause import Clause
from routehln.rules.reconcile.statement import Statement

Pair = tuple[str, str]
Key = tuple[str, str, frozenset[str]]

SHARED = 0.4  # of a clause's words: the least that two clauses share that are alike at all
CROWD = 60  # statements in one block: above it, each meets only those next to it in time
NEIGHBOURS = 12  # how many of those


def candidate_pairs(statements: Iterable[Statement]) -> list[Pair]:
    """Pairs of ids to compare, each once, in a fixed order."""
    known = sorted(statements, key=_in_time)
    rarity = count_stems(known)
    index: dict[Key, list[str]] = {}
    for each in known:
        for key in {key for clause in clauses(each) for key in _filed(clause, rarity)}:
            index.setdefault(key, []).append(each.id)
    found = {pair for block in index.values() for pair in _within(block)}
    for each in known:
        for key in {key for clause in clauses(each) for key in _asked(clause, rarity)}:
            found.update(ordered(each.id, other) for other in index.get(key, ())[:CROWD] if other != each.id)
    found.update(pair for block in _same_text(known) for pair in _within(block))
    return sorted(found)


def count_stems(statements: Iterable[Statement]) -> Counter[str]:
    """How many statements hold each stem."""
    return Counter(stem for each in statements for stem in each.whole.stems)


def clauses(statement: Statement) -> Iterator[Clause]:
    """The whole and its shortenings."""
    yield statement.whole
    if statement.first:
        yield statement.first
    yield from statement.parts


def _filed(clause: Clause, rarity: Counter[str]) -> Iterator[Key]:
    """Under each deed and each rare word, with its numbers."""
    for stem in _rare(clause, rarity):
        for deed in clause.deeds or ("",):
            yield deed, stem, clause.numbers


def _asked(clause: Clause, rarity: Counter[str]) -> Iterator[Key]:
    """Where what says less is filed: without a deed, without numbers."""
    for stem in _rare(clause, rarity):
        if clause.deeds:
            yield "", stem, clause.numbers
        if clause.numbers:
            for deed in clause.deeds or ("",):
                yield deed, stem, frozenset()


def _rare(clause: Clause, rarity: Counter[str]) -> list[str]:
    stems = sorted(clause.stems or {""}, key=lambda stem: (rarity[stem], stem))
    prefix = len(stems) - ceil(SHARED * len(stems)) + 1
    return [stem for at, stem in enumerate(stems) if rarity[stem] != 1 and (at < prefix or rarity[stem] <= RARE)]


def _within(block: list[str]) -> Iterator[Pair]:
    reach = len(block) if len(block) <= CROWD else NEIGHBOURS
    for at, one in enumerate(block):
        for other in block[at + 1 : at + 1 + reach]:
            yield ordered(one, other)


def _same_text(statements: list[Statement]) -> Iterable[list[str]]:
    blocks: dict[tuple[str, str | None], list[str]] = {}
    for each in statements:
        blocks.setdefault((each.text, each.leefgebied), []).append(each.id)
    return blocks.values()


def ordered(one: str, other: str) -> Pair:
    """Two ids as the key of their pair."""
    return (one, other) if one < other else (other, one)


def _in_time(statement: Statement) -> tuple[date, date, str]:
    moment = statement.dated
    begin, eind = (moment.begin, moment.eind) if moment else (None, None)
    return begin or eind or date.max, eind or date.max, statement.id
