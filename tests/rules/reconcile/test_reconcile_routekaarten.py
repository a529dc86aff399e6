"""Whole routekaarten against what people say of them: nothing sure is wrong, and little is missed.

Heerlen-Noord is the source; the others were made up, with traps of every kind.
"""

import pytest
from reconciling import Case, load, written

from routehln.model.answers.reconciliation import Reconciliation
from routehln.rules.reconcile import reconcile

# How many links there are and how many of them are sure: a change that loses one should be meant.
LINKS = {"heerlen-noord": (67, 59), "energie": (23, 20), "ouderen": (18, 15), "woningbouw": (19, 15)}


@pytest.fixture(params=sorted(LINKS))
def name(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def case(name: str) -> Case:
    return load(name)


@pytest.fixture
def answer(case: Case) -> Reconciliation:
    return reconcile(case.routekaart)


def test_no_link_is_wrong(case: Case, answer: Reconciliation) -> None:
    for koppeling in answer.koppelingen:
        assert dict.fromkeys(koppeling.kalender, koppeling.tussenstop).items() <= case.links.items()


def test_few_links_are_missed(name: str, answer: Reconciliation) -> None:
    links = sum(len(koppeling.kalender) for koppeling in answer.koppelingen)
    sure_links = sum(len(koppeling.kalender) for koppeling in answer.koppelingen if koppeling.zeker)
    assert (links, sure_links) == LINKS[name]


def test_all_doubles_are_found_and_no_others(case: Case, answer: Reconciliation) -> None:
    assert {frozenset(dubbel.ids) for dubbel in answer.dubbel} == case.doubles


def test_texts_that_gainsay_their_moment_are_found(case: Case, answer: Reconciliation) -> None:
    assert [text.id for text in answer.tekst_spreekt_moment_tegen] == case.texts


def test_written_down_it_does_not_come_back(case: Case, answer: Reconciliation) -> None:
    again = reconcile(written(case.routekaart, answer))
    assert not [koppeling for koppeling in again.koppelingen if koppeling.zeker]
    assert not [dubbel for dubbel in again.dubbel if dubbel.zeker]
    unsure = {(link.tussenstop, link.kalender) for link in answer.koppelingen if not link.zeker}
    assert {(link.tussenstop, link.kalender) for link in again.koppelingen} == unsure


def test_the_double_groups_of_the_source() -> None:
    answer = reconcile(load("heerlen-noord").routekaart)
    assert {dubbel.ids: (dubbel.soort, dubbel.zeker) for dubbel in answer.dubbel} == {
        ("kal-026", "kal-027"): ("gelijk", True),
        ("kal-049", "kal-050"): ("gelijk", True),
        ("kal-034", "kal-036"): ("bijna-gelijk", True),
        ("kal-003", "kal-031"): ("ander-moment", False),
        ("kal-010", "kal-035"): ("ander-moment", False),
        ("ambitie", "ambitie-fase-2"): ("gelijk", True),
    }
