"""Whole routekaarten against what people say of them: nothing sure is wrong, and little is missed.

Heerlen-Noord is the source; the others were made up, with traps of every kind.
"""

import pytest
from reconciling import Case, load, written

from routehln.model.answers.reconciliation import Reconciliation
from routehln.rules.reconcile import reconcile

# How many links are found and how many of them are sure: a change that loses one should be meant.
FOUND = {"heerlen-noord": (67, 59), "energie": (23, 20), "ouderen": (18, 15), "woningbouw": (19, 15)}


@pytest.fixture(params=sorted(FOUND))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def case(name: str) -> Case:
    return load(name)


@pytest.fixture
def found(case: Case) -> Reconciliation:
    return reconcile(case.routekaart)


def test_no_link_is_wrong(case: Case, found: Reconciliation) -> None:
    links = {row: each.tussenstop for each in found.koppelingen for row in each.kalender}
    assert links.items() <= case.links.items()


def test_few_links_are_missed(name: str, found: Reconciliation) -> None:
    every = [(row, each.zeker) for each in found.koppelingen for row in each.kalender]
    assert (len(every), sum(sure for _, sure in every)) == FOUND[name]


def test_all_doubles_are_found_and_no_others(case: Case, found: Reconciliation) -> None:
    assert {frozenset(each.ids) for each in found.dubbel} == case.doubles


def test_texts_that_gainsay_their_moment_are_found(case: Case, found: Reconciliation) -> None:
    assert [each.id for each in found.tekst_spreekt_moment_tegen] == case.texts


def test_written_down_it_does_not_come_back(case: Case, found: Reconciliation) -> None:
    again = reconcile(written(case.routekaart, found))
    assert not [each for each in again.koppelingen if each.zeker]
    assert not [each for each in again.dubbel if each.zeker]
    before = {(each.tussenstop, each.kalender) for each in found.koppelingen if not each.zeker}
    assert {(each.tussenstop, each.kalender) for each in again.koppelingen} == before


def test_the_double_groups_of_the_source() -> None:
    found = reconcile(load("heerlen-noord").routekaart)
    assert {each.ids: (each.soort, each.zeker) for each in found.dubbel} == {
        ("kal-026", "kal-027"): ("gelijk", True),
        ("kal-049", "kal-050"): ("gelijk", True),
        ("kal-034", "kal-036"): ("bijna-gelijk", True),
        ("kal-003", "kal-031"): ("ander-moment", False),
        ("kal-010", "kal-035"): ("ander-moment", False),
        ("ambitie", "ambitie-fase-2"): ("gelijk", True),
    }
