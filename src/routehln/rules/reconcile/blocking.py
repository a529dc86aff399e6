"""Blocking: which pairs are worth comparing, so that the work grows with the statements and not with their square.

A pair is a candidate when its texts are equal, or when it shares a deed, its numbers and a rare word. Of a set of
words only the rarest need be looked up: two sets that are enough alike share one of those (prefix filtering).
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Collection, Iterator
from datetime import date
from math import ceil

from routehln.rules.reconcile.compare import RARE
from routehln.rules.reconcile.language.clause import Clause
from routehln.rules.reconcile.statement import Statement

Pair = tuple[str, str]  # ids, the lesser first
Key = tuple[str, str, frozenset[str]]  # a deed, a stem and the numbers; '' or empty where there is none

SHARED = 0.4  # of a clause's words: the least that two clauses share that are alike at all
CROWD = 60  # statements in one block: above it, each meets only those next to it in time
NEIGHBOURS = 12  # how many of those


def candidate_pairs(statements: Collection[Statement], rarity: Counter[str]) -> list[Pair]:
    """List the pairs to compare, each once, sorted; `rarity` counts the statements that hold each stem."""
    in_time = sorted(statements, key=_in_time)
    blocks: dict[tuple[object, ...], list[int]] = defaultdict(list)
    keys_of = [_keys(statement, rarity) for statement in in_time]
    for place, statement in enumerate(in_time):
        for key in (*keys_of[place], (statement.text, statement.own_leefgebied)):
            blocks[key].append(place)
    places: set[tuple[int, int]] = set()
    for block in blocks.values():
        places.update(_within(block))
    for place, keys in enumerate(keys_of):
        for key in _broader(keys) & blocks.keys():
            places.update((place, near) for near in _nearest(place, blocks[key]) if near != place)
    return sorted({ordered(in_time[left].id, in_time[right].id) for left, right in places})


def count_stems(statements: Collection[Statement]) -> Counter[str]:
    """Count the statements that hold each stem."""
    rarity: Counter[str] = Counter()
    for statement in statements:
        rarity.update(statement.whole.stems | statement.apart.stems if statement.apart else statement.whole.stems)
    return rarity


def ordered(left: str, right: str) -> Pair:
    """Put two ids in order, as the key of their pair."""
    return (left, right) if left < right else (right, left)


def _keys(statement: Statement, rarity: Counter[str]) -> set[Key]:
    """Each deed with each rare word and the numbers, of the whole, of each part, and with compounds taken apart."""
    keys: set[Key] = set()
    for clause in filter(None, (statement.whole, statement.apart, *statement.parts)):
        acts, digits = clause.acts or ("",), clause.digits
        for stem in _rare(clause, rarity):
            keys.update((deed, stem, digits) for deed in acts)
    return keys


def _broader(keys: set[Key]) -> set[Key]:
    """The keys of clauses that say less: without the deed, or without the numbers."""
    broader: set[Key] = set()
    for deed, stem, numbers in keys:
        if deed:
            broader.add(("", stem, numbers))
        if numbers:
            broader.add((deed, stem, frozenset()))
    return broader


def _rare(clause: Clause, rarity: Counter[str]) -> list[str]:
    """Return the clause's rarest stems and all that at most RARE statements hold, none held by only one."""
    stems = sorted(clause.stems or {""}, key=lambda stem: (rarity[stem], stem))
    prefix = len(stems) - ceil(SHARED * len(stems)) + 1
    return [stem for at, stem in enumerate(stems) if rarity[stem] != 1 and (at < prefix or rarity[stem] <= RARE)]


def _within(block: list[int]) -> Iterator[tuple[int, int]]:
    reach = len(block) if len(block) <= CROWD else NEIGHBOURS
    for after, place in enumerate(block, 1):
        for later_place in block[after : after + reach]:
            yield place, later_place


def _nearest(place: int, block: list[int]) -> list[int]:
    """The places in a block, all or so many of a crowd, that are nearest to this one in order of time."""
    start = max(min(bisect_left(block, place) - CROWD // 2, len(block) - CROWD), 0)
    return block[start : start + CROWD]


def _in_time(statement: Statement) -> tuple[date, date, str]:
    moment = statement.dated
    if moment is None:
        return date.max, date.max, statement.id
    return moment.begin or moment.eind or date.max, moment.eind or date.max, statement.id
