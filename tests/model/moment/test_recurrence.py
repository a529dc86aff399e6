"""Occurrences: computed from the first, whole months staying whole (contract section 4, 'Recurring')."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.moment.recurrence import Recurrence, current, first_of, occurrence

APRIL = Recurrence(2, "jaar", (date(2022, 4, 1), date(2022, 4, 1)))
YEAR = Recurrence(1, "jaar", (date(2023, 1, 1), date(2023, 12, 31)))
DAYS = st.dates(date(1990, 1, 1), date(2150, 12, 31))


@pytest.mark.parametrize(
    ("aantal", "eenheid", "eerste", "n", "expected"),
    [
        (1, "dag", "2021-10-05 2021-10-05", 30, "2021-11-04 2021-11-04"),
        (2, "week", "2021-10-18 2021-10-24", 1, "2021-11-01 2021-11-07"),
        (1, "maand", "2023-02-01 2023-02-28", 1, "2023-03-01 2023-03-31"),
        (1, "maand", "2023-03-01 2023-03-31", 11, "2024-02-01 2024-02-29"),
        (1, "maand", "2023-01-31 2023-01-31", 1, "2023-02-28 2023-02-28"),
        (1, "maand", "2023-01-31 2023-01-31", 2, "2023-03-31 2023-03-31"),
        (1, "maand", "2023-01-30 2023-01-31", 1, "2023-02-28 2023-02-28"),
        (3, "maand", "2023-01-01 2023-03-31", 3, "2023-10-01 2023-12-31"),
        (1, "jaar", "2024-02-29 2024-02-29", 1, "2025-02-28 2025-02-28"),
        (1, "jaar", "2024-02-29 2024-02-29", 4, "2028-02-29 2028-02-29"),
        (1, "jaar", "2023-02-28 2023-02-28", 1, "2024-02-28 2024-02-28"),
        (1, "jaar", "2022-12-01 2023-02-28", 1, "2023-12-01 2024-02-29"),
        (6, "jaar", "2022-04-01 2022-04-01", 2, "2034-04-01 2034-04-01"),
    ],
)
def test_occurrence(aantal: int, eenheid: str, eerste: str, n: int, expected: str) -> None:
    assert occurrence(Recurrence(aantal, eenheid, days(eerste)), n) == days(expected)


def days(text: str) -> tuple[date, date]:
    begin, eind = map(date.fromisoformat, text.split())
    return begin, eind


@pytest.mark.parametrize(
    ("herhaling", "peildatum", "afgerond_op", "jaar"),
    [
        (APRIL, date(2021, 12, 31), None, 2022),  # none has begun: the next is the first
        (APRIL, date(2022, 3, 31), None, 2022),
        (APRIL, date(2022, 4, 1), None, 2022),
        (APRIL, date(2024, 3, 31), None, 2022),
        (APRIL, date(2024, 4, 1), None, 2024),
        (APRIL, date(2022, 5, 1), date(2022, 4, 1), 2024),  # done: the next
        (APRIL, date(2024, 4, 1), date(2022, 4, 1), 2024),  # that was the one before
        (APRIL, date(2022, 5, 1), date(2022, 3, 31), 2022),  # too early to be this one
        (APRIL, date(2022, 5, 1), date(2022, 5, 2), 2022),  # not done yet on that day
        (YEAR, date(2025, 6, 1), None, 2025),
        (YEAR, date(2025, 6, 1), date(2025, 5, 1), 2026),
    ],
)
def test_current(herhaling: Recurrence, peildatum: date, afgerond_op: date | None, jaar: int) -> None:
    assert occurrence(herhaling, current(herhaling, peildatum, afgerond_op))[0].year == jaar


@pytest.mark.parametrize(
    ("aantal", "eenheid", "eind"),
    [(1, "jaar", date(2023, 12, 31)), (3, "maand", date(2023, 3, 31)), (1, "week", date(2023, 1, 7))],
)
def test_the_first_is_no_longer_than_a_period(aantal: int, eenheid: str, eind: date) -> None:
    anchor = (date(2023, 1, 1), date(2023, 12, 31))
    assert first_of(aantal, eenheid, anchor) == Recurrence(aantal, eenheid, (date(2023, 1, 1), eind))


def test_without_a_first_there_are_no_dates() -> None:
    with pytest.raises(ValueError, match="no dates"):
        current(Recurrence(1, "jaar"), date(2021, 10, 4))


@given(st.integers(1, 12), st.sampled_from(["dag", "week", "maand", "jaar"]), DAYS, st.integers(0, 40), DAYS)
def test_the_current_one_is_the_last_begun(aantal: int, eenheid: str, dag: date, duur: int, peildatum: date) -> None:
    herhaling = first_of(aantal, eenheid, (dag, dag + timedelta(days=duur)))
    begin, eind = occurrence(herhaling, current(herhaling, peildatum))
    assert begin <= eind
    assert begin <= peildatum or begin == dag
    next_begin, _ = occurrence(herhaling, current(herhaling, peildatum, max(begin, peildatum)))
    assert next_begin > peildatum or begin > peildatum
