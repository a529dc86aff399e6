"""What holds for every routekaart, on every day (contract section 3, 4 and 5)."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from strategies import assembled, routekaarten

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.routekaart import Routekaart
from routehln.rules.ask.due import due
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day

DAYS = st.dates(date(2020, 1, 1), date(2023, 1, 1))


@given(routekaarten())
def test_every_record_is_in_exactly_one_mijlpaal(routekaart: Routekaart) -> None:
    found = mijlpalen(routekaart)
    assert Counter(bron.id for each in found for bron in each.bronnen) == Counter(each.id for each in routekaart.steps)
    assert all(each.id in {bron.id for bron in each.bronnen} for each in found)


@given(routekaarten(), st.data())
def test_the_order_of_records_means_nothing(routekaart: Routekaart, data: st.DataObject) -> None:
    tussenstops = tuple(data.draw(st.permutations(routekaart.tussenstops)))
    kalender = tuple(data.draw(st.permutations(routekaart.kalender)))
    assert set(mijlpalen(assembled(tussenstops, kalender))) == set(mijlpalen(routekaart))


@given(routekaarten(), DAYS, DAYS, DAYS)
def test_the_lists_of_due_hold_each_open_mijlpaal_once(
    routekaart: Routekaart, one: date, other: date, peildatum: date
) -> None:
    begin, eind = min(one, other), max(one, other)
    found = on_day(mijlpalen(routekaart), peildatum)
    answer = due(found, begin, eind, peildatum)
    shown = Counter(each.id for each in answer.shown)
    assert set(shown.values()) <= {1}
    assert set(shown) == {each.id for each in found if each.is_open and reaches(each, eind)}
    assert {each.id for each in answer.zonder_moment} == {
        each.id for each in found if each.is_open and each.begin is None and each.eind is None
    }


def reaches(mijlpaal: Mijlpaal, last: date) -> bool:
    """Begun, or due, by the last day of the period."""
    return any(day is not None and day <= last for day in (mijlpaal.begin, mijlpaal.eind))


@given(routekaarten(), DAYS, DAYS)
def test_the_lists_of_due_are_sorted(routekaart: Routekaart, begin: date, peildatum: date) -> None:
    order = {"Leren": 0, "Werken": 1}
    answer = due(on_day(mijlpalen(routekaart), peildatum), begin, begin.replace(day=28), peildatum)
    for part in (answer.achterstallig, answer.deze_maand, answer.loopt):
        keys = [(each.eind or date.max, order[each.onderdeel], each.id) for each in part]
        assert keys == sorted(keys)


@given(routekaarten(), DAYS)
def test_nothing_is_late_before_the_end_of_its_period(routekaart: Routekaart, day: date) -> None:
    for mijlpaal in on_day(mijlpalen(routekaart), day):
        late = mijlpaal.days_late(day)
        assert late == 0 or (mijlpaal.is_open and mijlpaal.eind is not None and (day - mijlpaal.eind).days == late)
        assert mijlpaal.is_late(day) == (late > 0)


@given(routekaarten(), DAYS)
def test_what_recurs_has_one_occurrence_and_keeps_its_id(routekaart: Routekaart, day: date) -> None:
    found = mijlpalen(routekaart)
    assert [each.id for each in on_day(found, day)] == [each.id for each in found]
