"""The period asked about, and the peildatum (contract section 5, `due`)."""

from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from routehln.rules.ask.due import period_and_peildatum

TODAY = date(2026, 2, 14)
OKTOBER = (date(2021, 10, 1), date(2021, 10, 31))
DAYS = st.dates(date(1990, 1, 1), date(2090, 1, 1))


def test_without_anything_it_is_the_current_month() -> None:
    assert period_and_peildatum(None, None, TODAY) == (date(2026, 2, 1), date(2026, 2, 28), TODAY)


def test_with_only_a_peildatum_it_is_the_month_of_that_day() -> None:
    assert period_and_peildatum(None, date(2024, 2, 3), TODAY) == (
        date(2024, 2, 1),
        date(2024, 2, 29),
        date(2024, 2, 3),
    )


def test_a_period_in_the_past_is_seen_on_its_last_day() -> None:
    assert period_and_peildatum(OKTOBER, None, TODAY) == (*OKTOBER, date(2021, 10, 31))


def test_a_period_to_come_is_seen_on_its_first_day() -> None:
    assert period_and_peildatum((date(2030, 10, 1), date(2030, 10, 31)), None, TODAY)[2] == date(2030, 10, 1)


def test_the_period_of_today_is_seen_today() -> None:
    assert period_and_peildatum((date(2026, 2, 1), date(2026, 2, 28)), None, TODAY)[2] == TODAY


def test_a_peildatum_that_is_given_may_lie_outside_the_period() -> None:
    assert period_and_peildatum(OKTOBER, date(2022, 3, 1), TODAY)[2] == date(2022, 3, 1)


@given(first=DAYS, days=st.integers(0, 400), today=DAYS)
def test_the_peildatum_lies_within_the_period(first: date, days: int, today: date) -> None:
    asked = (first, first + timedelta(days=days))
    begin, eind, peildatum = period_and_peildatum(asked, None, today)
    assert (begin, eind) == asked
    assert begin <= peildatum <= eind
    assert peildatum == today or not begin <= today <= eind
