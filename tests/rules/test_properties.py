"""Properties of every routekaart, on every day (contract section 3, 4 and 5)."""

from collections import Counter
from datetime import date

from hypothesis import given
from hypothesis import strategies as st
from strategies import assembled, routekaarten

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.records.routekaart import Routekaart
from routehln.model.timing import days_late, is_late
from routehln.rules.ask.due import due, weeks_after
from routehln.rules.mijlpaal.mijlpalen import mijlpalen
from routehln.rules.mijlpaal.progress import on_day
from routehln.views.answers.due import answer as answer_of_due

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


@given(routekaarten(), DAYS, DAYS, DAYS, st.integers(0, 60) | st.none())
def test_due_puts_each_open_mijlpaal_in_the_one_list_that_counting_days_puts_it(
    routekaart: Routekaart, day: date, later: date, peildatum: date, weeks: int | None
) -> None:
    begin, eind = min(day, later), max(day, later)
    horizon = weeks_after(eind, weeks)
    every = on_day(mijlpalen(routekaart), peildatum)
    answer = due(every, begin, eind, peildatum, horizon=horizon)
    lists: dict[str, set[str]] = {}
    for mijlpaal in every:
        if mijlpaal.is_open:
            lists.setdefault(counted_list(mijlpaal, begin, eind, peildatum, horizon), set()).add(mijlpaal.id)
    for key in ("te_laat", "nog_open", "in_periode", "loopt", "komt", "zonder_moment"):
        shown = [mijlpaal.id for mijlpaal in getattr(answer, key)]
        assert sorted(shown) == sorted(lists.get(key, set()))
    assert len({mijlpaal.id for mijlpaal in answer.shown}) == len(answer.shown)


@given(routekaarten(), DAYS, DAYS, DAYS)
def test_nothing_outside_te_laat_is_called_late(
    routekaart: Routekaart, day: date, later: date, peildatum: date
) -> None:
    begin, eind = min(day, later), max(day, later)
    every = on_day(mijlpalen(routekaart), peildatum)
    view = answer_of_due(due(every, begin, eind, peildatum, horizon=weeks_after(eind, 4)), everything=False)
    for key, value in view.payload().items():
        if isinstance(value, list):
            assert all((row["dagen_te_laat"] > 0) == (key == "te_laat") for row in value)
    for section in view.report().sections:
        told = [row for row in section.rows if any("te laat" in text for text in row)]
        assert told == (section.rows if section.titel.startswith("Te laat") else [])


def counted_list(mijlpaal: Mijlpaal, begin: date, eind: date, peildatum: date, horizon: date | None) -> str:
    """The list of `due` by numbers of days; '' for none. An open end is further than any day."""
    first = mijlpaal.begin.toordinal() if mijlpaal.begin else None
    last = mijlpaal.eind.toordinal() if mijlpaal.eind else 10**7
    if first is None and mijlpaal.eind is None:
        return "zonder_moment"
    period = range(begin.toordinal(), eind.toordinal() + 1)
    if last < period.stop:
        if last < peildatum.toordinal():
            return "te_laat"
        return "in_periode" if last in period else "nog_open"
    if first is not None and first < period.stop:
        return "loopt"
    ahead = range(period.stop, horizon.toordinal() + 1) if horizon else range(0)
    return "komt" if (last if first is None else first) in ahead else ""


@given(routekaarten(), DAYS, DAYS)
def test_the_lists_of_due_are_sorted(routekaart: Routekaart, begin: date, peildatum: date) -> None:
    order = {"Leren": 0, "Werken": 1}
    answer = due(on_day(mijlpalen(routekaart), peildatum), begin, begin.replace(day=28), peildatum)
    for part in (answer.te_laat, answer.nog_open, answer.in_periode, answer.loopt):
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
