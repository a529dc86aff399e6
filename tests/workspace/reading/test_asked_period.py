"""The period that `--maand` or `--week` means (contract section 5, `due`)."""

from contextlib import suppress
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.errors import WrongUsage
from routehln.workspace.reading.period import asked_period, week_of

TODAY = date(2026, 11, 26)  # a Thursday
WEEK_40 = (date(2021, 10, 4), date(2021, 10, 10))


@pytest.mark.parametrize("text", ["2021-W40", "week 40 2021", "Week 40 van 2021", "4 oktober 2021", "10-10-2021"])
def test_a_week_by_its_number_or_by_a_day_in_it(text: str) -> None:
    assert week_of(text, TODAY) == WEEK_40


@pytest.mark.parametrize(
    ("text", "monday"),
    [
        ("deze", date(2026, 11, 23)),
        ("Deze week", date(2026, 11, 23)),
        ("volgende", date(2026, 11, 30)),
        ("vorige week", date(2026, 11, 16)),
        ("40", date(2026, 9, 28)),
        ("week 2", date(2027, 1, 11)),
    ],
)
def test_a_week_without_a_year_is_the_nearest(text: str, monday: date) -> None:
    assert week_of(text, TODAY) == (monday, monday + timedelta(days=6))


@pytest.mark.parametrize("text", ["", "oktober 2021", "week 54 2021", "w", "2021", "ooit", "0", "²"])
def test_what_is_no_week_is_refused_with_an_example(text: str) -> None:
    with pytest.raises(WrongUsage, match=r"--week: .* is geen week; schrijf bijvoorbeeld 2021-W40"):
        week_of(text, TODAY)


@given(day=st.dates(date(1990, 1, 1), date(2090, 1, 1)))
def test_every_day_is_in_its_week(day: date) -> None:
    begin, eind = week_of(day.isoformat(), TODAY)
    assert begin <= day <= eind
    assert (begin.isoweekday(), eind.isoweekday()) == (1, 7)


@pytest.mark.parametrize("text", ["2021-10", "oktober 2021", "Okt 2021"])
def test_a_month_in_words_or_figures(text: str) -> None:
    assert asked_period(text, None, TODAY) == (date(2021, 10, 1), date(2021, 10, 31))


def test_a_month_without_a_year_is_the_nearest() -> None:
    assert asked_period("januari", None, TODAY) == (date(2027, 1, 1), date(2027, 1, 31))


@pytest.mark.parametrize(
    ("text", "day", "first"),
    [
        ("deze", TODAY, date(2026, 11, 1)),
        ("volgende maand", date(2026, 12, 31), date(2027, 1, 1)),
        ("Vorige", date(2027, 1, 1), date(2026, 12, 1)),
    ],
)
def test_a_month_from_now(text: str, day: date, first: date) -> None:
    period = asked_period(text, None, day)
    assert period is not None
    assert period[0] == first


@pytest.mark.parametrize("day", [date.min, date.max])
@pytest.mark.parametrize("week", ["vorige", "volgende", "1", "53"])
def test_a_day_at_the_end_of_the_calendar(day: date, week: str) -> None:
    """Where the calendar ends it is refused, or the nearest that there is; never a crash."""
    for maand, text in ((week, None), (None, week)):
        with suppress(WrongUsage):
            assert asked_period(maand, text, day)


def test_nothing_asked_is_no_period() -> None:
    assert asked_period(None, None, TODAY) is None


def test_a_month_and_a_week_do_not_go_together() -> None:
    with pytest.raises(WrongUsage, match="--maand en --week gaan niet samen"):
        asked_period("2021-10", "2021-W40", TODAY)
