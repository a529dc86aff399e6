"""Pairs of records with their truth, from some twenty fields: written down before anybody looked how they do.

In `pairs.csv` two records that are `apart` differ in one word that turns the meaning; two that are `samen` are one
decision as two people write it.
"""

import csv
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from reconciling import lines

from routehln.model.answers.reconciliation import Reconciliation
from routehln.rules.reconcile import reconcile


class Pair(NamedTuple):
    """Two records as lines, and whether they are one decision."""

    waarheid: str
    left: str
    right: str


def pairs() -> Iterator[Pair]:
    with Path(__file__).with_name("pairs.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file, delimiter=";"):
            left = f"Programmabreed | {row['tekst_a']} | {row['moment_a']}"
            right = f"Programmabreed | {row['tekst_b']} | {row['moment_b']}"
            yield Pair(row["waarheid"], left, right)


APART = [pair for pair in pairs() if pair.waarheid == "apart"]
SAMEN = [pair for pair in pairs() if pair.waarheid == "samen"]


def verdicts(pair: Pair) -> list[str]:
    """What is said of the two: as two kalenderregels, and as a tussenstop and a kalenderregel, in both orders."""
    left, right = pair.left, pair.right
    answers = [
        reconcile(lines(rows=(left, right))),
        reconcile(lines(rows=(right, left))),
        reconcile(lines(stops=(left,), rows=(right,))),
        reconcile(lines(stops=(right,), rows=(left,))),
    ]
    return list(map(verdict, answers))


def verdict(answer: Reconciliation) -> str:
    sure = [dubbel.zeker for dubbel in answer.dubbel] + [koppeling.zeker for koppeling in answer.koppelingen]
    if any(sure):
        return "zeker"
    return "voorstel" if sure else ""


@pytest.fixture(scope="module")
def verdicts_of() -> dict[Pair, list[str]]:
    return {pair: verdicts(pair) for pair in pairs()}


def test_there_are_enough_of_both() -> None:
    assert (len(APART) >= 150, len(SAMEN) >= 60) == (True, True)


@pytest.mark.parametrize("pair", APART, ids=lambda pair: f"{pair.left} / {pair.right}")
def test_two_things_are_never_surely_one(pair: Pair, verdicts_of: dict[Pair, list[str]]) -> None:
    assert "zeker" not in verdicts_of[pair]


def test_of_two_things_at_most_one_in_five_is_proposed(verdicts_of: dict[Pair, list[str]]) -> None:
    proposed = [pair for pair in APART if any(verdicts_of[pair])]
    assert len(proposed) <= len(APART) / 5


def test_of_one_decision_nine_in_ten_are_found_whichever_record_is_the_tussenstop(
    verdicts_of: dict[Pair, list[str]],
) -> None:
    found = [pair for pair in SAMEN if all(verdicts_of[pair])]
    assert len(found) >= 9 / 10 * len(SAMEN)


def test_all_together_in_one_routekaart_none_is_surely_another() -> None:
    """The same pairs as one programme: the left as tussenstops, the right as kalenderregels."""
    together = list(pairs())
    answer = reconcile(lines(stops=tuple(pair.left for pair in together), rows=tuple(pair.right for pair in together)))
    truth = {f"row-{number}": f"stop-{number}" for number, pair in enumerate(together, 1) if pair.waarheid == "samen"}
    sure = {row: link.tussenstop for link in answer.koppelingen if link.zeker for row in link.kalender}
    proposed = {row: link.tussenstop for link in answer.koppelingen for row in link.kalender}
    assert sure.items() <= truth.items()
    assert len(truth.items() & proposed.items()) >= 9 / 10 * len(truth)
