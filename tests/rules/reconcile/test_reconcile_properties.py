"""What holds of every answer, whatever the routekaart says."""

import random
from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from reconciling import lines, load, written

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


def facts(found: Reconciliation) -> set[tuple[object, ...]]:
    """The proposals, whatever order they and their ids are in."""
    doubles = {(each.soort, frozenset(each.ids), each.score, each.zeker) for each in found.dubbel}
    links = {
        (each.tussenstop, frozenset(each.kalender), each.score, each.zeker, each.moment) for each in found.koppelingen
    }
    return doubles | links


@settings(max_examples=150)
@given(routekaarten)
def test_each_record_is_linked_once_and_every_score_is_a_part_of_one(routekaart: Routekaart) -> None:
    found = reconcile(routekaart)
    linked = Counter(known for each in found.koppelingen for known in (each.tussenstop, *each.kalender))
    assert set(linked.values()) <= {1}
    assert all(0 <= each.score <= 1 and len(set(each.ids)) == len(each.ids) > 1 for each in found.dubbel)
    assert all(0 <= each.score <= 1 and each.kalender for each in found.koppelingen)


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
    linked = {row for each in first.koppelingen if each.zeker for row in each.kalender}
    assert linked.isdisjoint(row for each in again.koppelingen for row in each.kalender)
    assert not {each.ids for each in first.dubbel if each.zeker} & {each.ids for each in again.dubbel}


@settings(max_examples=100)
@given(routekaarten)
def test_a_second_time_nothing_is_sure(routekaart: Routekaart) -> None:
    again = reconcile(written(routekaart, reconcile(routekaart)))
    assert not [each for each in again.koppelingen if each.zeker]
    assert not [each for each in again.dubbel if each.zeker]


@settings(max_examples=100)
@given(routekaarten)
def test_what_was_said_to_be_apart_never_comes_back(routekaart: Routekaart) -> None:
    found = reconcile(routekaart)
    apart = {each.kalender[0]: each.tussenstop for each in found.koppelingen}
    apart |= {each.ids[0]: each.ids[1] for each in found.dubbel if each.ids[0] not in apart}
    decided = replace(
        routekaart,
        tussenstops=tuple(
            stap.model_copy(update={"afstemming": stap.afstemming.model_copy(update={"apart_van": (apart[stap.id],)})})
            if stap.id in apart
            else stap
            for stap in routekaart.tussenstops
        ),
        kalender=tuple(
            stap.model_copy(update={"afstemming": stap.afstemming.model_copy(update={"apart_van": (apart[stap.id],)})})
            if stap.id in apart
            else stap
            for stap in routekaart.kalender
        ),
    )
    again = reconcile(decided)
    assert all(apart.get(row) != each.tussenstop for each in again.koppelingen for row in each.kalender)
    assert not any({one, other} <= set(each.ids) for each in again.dubbel for one, other in apart.items())


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_a_whole_routekaart_means_nothing(seed: int) -> None:
    routekaart = load("energie").routekaart
    dice = random.Random(seed)  # noqa: S311  # the same shuffle every time
    rows = tuple(dice.sample(routekaart.kalender, len(routekaart.kalender)))
    assert facts(reconcile(replace(routekaart, kalender=rows))) == facts(reconcile(routekaart))
