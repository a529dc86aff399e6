"""Blocking: which pairs are worth comparing, so that the work grows with the statements and not with their square.

A pair is a candidate when its texts are equal, or when it shares a deed, its numbers and a rare word. Of a set of
words only the rarest need be looked up: two sets that are enough alike share one of those (prefix filtering).
"""

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
    blocks: dict[tuple[object, ...], list[str]] = defaultdict(list)
    keys_of: dict[str, set[Key]] = {}
    for statement in in_time:
        keys = keys_of[statement.id] = _keys(statement, rarity)
        for key in (*keys, (statement.text, statement.own_leefgebied)):
            blocks[key].append(statement.id)
    pairs: set[Pair] = set()
    for block in blocks.values():
        pairs.update(_within(block))
    for record_id, keys in keys_of.items():
        for key in _broader(keys):
            block = blocks.get(key, [])
            pairs.update(ordered(record_id, block_id) for block_id in block[:CROWD] if block_id != record_id)
    return sorted(pairs)


def count_stems(statements: Collection[Statement]) -> Counter[str]:
    """Count the statements that hold each stem."""
    rarity: Counter[str] = Counter()
    for statement in statements:
        rarity.update(statement.whole.stems)
    return rarity


def ordered(left: str, right: str) -> Pair:
    """Put two ids in order, as the key of their pair."""
    return (left, right) if left < right else (right, left)


def _keys(statement: Statement, rarity: Counter[str]) -> set[Key]:
    """Each deed with each rare word and the numbers, of the whole and of each part."""
    keys: set[Key] = set()
    for clause in (statement.whole, *statement.parts):
        for stem in _rare(clause, rarity):
            keys.update((deed, stem, clause.numbers) for deed in clause.deeds or ("",))
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


def _within(block: list[str]) -> Iterator[Pair]:
    reach = len(block) if len(block) <= CROWD else NEIGHBOURS
    for after, record_id in enumerate(block, 1):
        for later_id in block[after : after + reach]:
            yield ordered(record_id, later_id)


def _in_time(statement: Statement) -> tuple[date, date, str]:
    moment = statement.dated
    if moment is None:
        return date.max, date.max, statement.id
    return moment.begin or moment.eind or date.max, moment.eind or date.max, statement.id
