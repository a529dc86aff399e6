"""Properties of every routekaart, on every day (contract section 3, 4 and 5)."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from strategies import assembled, routekaarten

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import days_late, is_late
from routehln.rules.ask.due import due
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day

DAYS = st.dates(date(2020, 1, 1), date(2023, 1, 1))


@given(routekaarten())
def test_every_record_is_in_exactly_one_mijlpaal(routekaart: Routekaart) -> None:
    every = mijlpalen(routekaart)
    assert Counter(bron.id for mijlpaal in every for bron in mijlpaal.bronnen) == Counter(
        stap.id for stap in routekaart.steps
    )
    assert all(mijlpaal.id in {bron.id for bron in mijlpaal.bronnen} for mijlpaal in every)


@given(routekaarten(), st.data())
def test_the_order_of_records_means_nothing(routekaart: Routekaart, data: st.DataObject) -> None:
    tussenstops = tuple(data.draw(st.permutations(routekaart.tussenstops)))
    kalender = tuple(data.draw(st.permutations(routekaart.kalender)))
    assert set(mijlpalen(assembled(tussenstops, kalender))) == set(mijlpalen(routekaart))


@given(routekaarten(), DAYS, DAYS, DAYS)
def test_the_lists_of_due_hold_each_open_mijlpaal_once(
    routekaart: Routekaart, day: date, later: date, peildatum: date
) -> None:
    begin, eind = min(day, later), max(day, later)
    every = on_day(mijlpalen(routekaart), peildatum)
    answer = due(every, begin, eind, peildatum)
    shown = Counter(mijlpaal.id for mijlpaal in answer.shown)
    assert set(shown.values()) <= {1}
    assert set(shown) == {mijlpaal.id for mijlpaal in every if mijlpaal.is_open and reaches(mijlpaal, eind)}
    assert {mijlpaal.id for mijlpaal in answer.zonder_moment} == {
        mijlpaal.id for mijlpaal in every if mijlpaal.is_open and mijlpaal.begin is None and mijlpaal.eind is None
    }


def reaches(mijlpaal: Mijlpaal, last: date) -> bool:
    """Begun, or due, by the last day of the period."""
    return any(day is not None and day <= last for day in (mijlpaal.begin, mijlpaal.eind))


@given(routekaarten(), DAYS, DAYS)
def test_the_lists_of_due_are_sorted(routekaart: Routekaart, begin: date, peildatum: date) -> None:
    order = {"Leren": 0, "Werken": 1}
    answer = due(on_day(mijlpalen(routekaart), peildatum), begin, begin.replace(day=28), peildatum)
    for part in (answer.achterstallig, answer.deze_maand, answer.loopt):
        keys = [(mijlpaal.eind or date.max, order[mijlpaal.onderdeel or ""], mijlpaal.id) for mijlpaal in part]
        assert keys == sorted(keys)


@given(routekaarten(), DAYS)
def test_nothing_is_late_before_the_end_of_its_period(routekaart: Routekaart, day: date) -> None:
    for mijlpaal in on_day(mijlpalen(routekaart), day):
        late = days_late(mijlpaal, day)
        assert late == 0 or (mijlpaal.is_open and mijlpaal.eind is not None and (day - mijlpaal.eind).days == late)
        assert is_late(mijlpaal, day) == (late > 0)


@given(routekaarten(), DAYS)
def test_what_recurs_has_one_occurrence_and_keeps_its_id(routekaart: Routekaart, day: date) -> None:
    every = mijlpalen(routekaart)
    assert [mijlpaal.id for mijlpaal in on_day(every, day)] == [mijlpaal.id for mijlpaal in every]
