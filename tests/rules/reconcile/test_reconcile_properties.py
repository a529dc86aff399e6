"""Every answer, whatever the routekaart says, keeps these promises."""

import random
from collections import Counter
from dataclasses import replace
from itertools import chain

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reconciling import S, lines, load, written

from routehln.model.answers.reconciliation import Reconciliation
from routehln.model.records.routekaart import Routekaart
from routehln.rules.reconcile import reconcile

DEEDS = ["Vaststellen", "Vaststelling", "Uitwerken en vaststellen", "Opstellen", "Start", "Evaluatie", "We werven", ""]
THINGS = ["visie", "projectplan", "projectplannen", "indicatoren", "bureau Hoensbroek", "projectpan", "eerste visie"]
ENDS = ["", "wonen", "werk", "2022", "voor de wijk. Zij gaan aan de slag", ", Q1 2022.", "e.a.", "door de raad"]
PARTS = ["Wonen", "Werken", "Programmabreed", "Organisatie"]
MOMENTS = ["Q1 2022", "maart 2022", "april 2022", "oktober 2023", "", "jaarlijks", "n.t.b."]

words = st.builds("{} {} {}".format, st.sampled_from(DEEDS), st.sampled_from(THINGS), st.sampled_from(ENDS))
stops = st.builds("{} | {} | {}".format, st.sampled_from(PARTS), words, st.sampled_from(MOMENTS))
rows = st.builds("{} | {} | {}".format, st.sampled_from(PARTS), words, st.sampled_from([m for m in MOMENTS if m]))
routekaarten = st.builds(
    lambda left, right: lines(stops=tuple(left), rows=tuple(right)),
    st.lists(stops, max_size=6),
    st.lists(rows, max_size=8),
)


def facts(answer: Reconciliation) -> set[tuple[object, ...]]:
    """The proposals, whatever order they and their ids are in."""
    doubles = {(dubbel.soort, frozenset(dubbel.ids), dubbel.score, dubbel.zeker) for dubbel in answer.dubbel}
    links = {
        (koppeling.tussenstop, frozenset(koppeling.kalender), koppeling.score, koppeling.zeker, koppeling.moment)
        for koppeling in answer.koppelingen
    }
    return doubles | links


def apart(stap: S, apart_van: dict[str, str]) -> S:
    """The record, said to be apart from another where that has one for it."""
    if stap.id not in apart_van:
        return stap
    afstemming = stap.afstemming.model_copy(update={"apart_van": (apart_van[stap.id],)})
    return stap.model_copy(update={"afstemming": afstemming})


@settings(max_examples=150)
@given(routekaarten)
def test_each_record_is_linked_once_and_every_score_is_a_part_of_one(routekaart: Routekaart) -> None:
    answer = reconcile(routekaart)
    linked: Counter[str] = Counter()
    for koppeling in answer.koppelingen:
        linked.update((koppeling.tussenstop, *koppeling.kalender))
        assert koppeling.kalender
        assert 0 <= koppeling.score <= 1
    assert set(linked.values()) <= {1}
    for dubbel in answer.dubbel:
        assert len(set(dubbel.ids)) == len(dubbel.ids) > 1
        assert 0 <= dubbel.score <= 1


@settings(max_examples=100)
@given(routekaarten, st.randoms(use_true_random=False))
def test_the_order_of_records_means_nothing(routekaart: Routekaart, dice: random.Random) -> None:
    shuffled = replace(
        routekaart,
        tussenstops=tuple(dice.sample(routekaart.tussenstops, len(routekaart.tussenstops))),
        kalender=tuple(dice.sample(routekaart.kalender, len(routekaart.kalender))),
    )
    assert facts(reconcile(shuffled)) == facts(reconcile(routekaart))


@settings(max_examples=100)
@given(routekaarten)
def test_what_was_written_never_comes_back(routekaart: Routekaart) -> None:
    first = reconcile(routekaart)
    again = reconcile(written(routekaart, first))
    linked = set(chain.from_iterable(koppeling.kalender for koppeling in first.koppelingen if koppeling.zeker))
    assert linked.isdisjoint(chain.from_iterable(koppeling.kalender for koppeling in again.koppelingen))
    sure_ids = {dubbel.ids for dubbel in first.dubbel if dubbel.zeker}
    assert sure_ids.isdisjoint(dubbel.ids for dubbel in again.dubbel)


@settings(max_examples=100)
@given(routekaarten)
def test_a_second_time_nothing_is_sure(routekaart: Routekaart) -> None:
    again = reconcile(written(routekaart, reconcile(routekaart)))
    assert not [koppeling for koppeling in again.koppelingen if koppeling.zeker]
    assert not [dubbel for dubbel in again.dubbel if dubbel.zeker]


@settings(max_examples=100)
@given(routekaarten)
def test_what_was_said_to_be_apart_never_comes_back(routekaart: Routekaart) -> None:
    answer = reconcile(routekaart)
    apart_van = {dubbel.ids[0]: dubbel.ids[1] for dubbel in answer.dubbel}
    apart_van |= {koppeling.kalender[0]: koppeling.tussenstop for koppeling in answer.koppelingen}
    decided = replace(
        routekaart,
        tussenstops=tuple(apart(stap, apart_van) for stap in routekaart.tussenstops),
        kalender=tuple(apart(stap, apart_van) for stap in routekaart.kalender),
    )
    again = reconcile(decided)
    for koppeling in again.koppelingen:
        assert all(apart_van.get(row) != koppeling.tussenstop for row in koppeling.kalender)
    for dubbel in again.dubbel:
        assert not any(set(pair) <= set(dubbel.ids) for pair in apart_van.items())


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_a_whole_routekaart_means_nothing(seed: int) -> None:
    routekaart = load("energie").routekaart
    dice = random.Random(seed)  # noqa: S311  # the same shuffle every time
    rows = tuple(dice.sample(routekaart.kalender, len(routekaart.kalender)))
    assert facts(reconcile(replace(routekaart, kalender=rows))) == facts(reconcile(routekaart))
