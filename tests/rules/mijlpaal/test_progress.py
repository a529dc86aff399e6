"""Status on a day, and what recurs (contract section 4, 'Status' and 'Recurring')."""

from collections.abc import Callable
from datetime import date

import pytest

from routehln.model.mijlpaal.mijlpaal import Mijlpaal
from routehln.model.timing import days_late, is_late

On = Callable[[str], Mijlpaal]


def test_one_source_that_is_done_is_enough_from_the_first_such_day(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, status: afgerond, afgerond_op: 2021-10-20}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan,
         status: afgerond, afgerond_op: 2021-10-12}
      - {id: kal-2, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan,
         status: lopend}
    """
    assert (on("2021-10-11").status, on("2021-10-11").afgerond_op) == ("lopend", None)
    assert (on("2021-10-12").status, on("2021-10-12").afgerond_op) == ("afgerond", date(2021, 10, 12))


def test_done_without_a_day_was_always_done(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, status: afgerond}]
    """
    assert on("1990-01-01").status == "afgerond"


def test_a_day_without_the_status_says_nothing(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, afgerond_op: 2021-10-01}]
    """
    assert on("2021-10-04").status == "gepland"


def test_a_tussenstop_that_lapsed_takes_its_rows_along(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren, status: vervallen}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan,
         status: lopend}
    """
    assert (on("2021-10-04").status, on("2021-10-04").is_open) == ("vervallen", False)


def test_a_tussenstop_outlives_its_rows(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan,
         status: vervallen}
    """
    assert on("2021-10-04").status == "gepland"


def test_rows_without_a_tussenstop_lapse_only_together(on: On) -> None:
    """
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, status: vervallen}
      - {id: kal-2, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren,
         afstemming: {dubbel_van: kal-1}}
    """
    assert on("2021-10-04").status == "gepland"


def test_all_rows_lapsed_is_lapsed(on: On) -> None:
    """
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, status: vervallen}
      - {id: kal-2, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, status: vervallen,
         afstemming: {dubbel_van: kal-1}}
    """
    assert on("2021-10-04").status == "vervallen"


def test_any_source_that_runs_makes_it_run(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    kalender:
      - {id: kal-1, fase: verkennen, moment: mei 2021, omschrijving: A, onderdeel: Leren, tussenstop: plan,
         status: lopend}
    """
    assert (on("2021-10-04").status, on("2021-10-04").is_open) == ("lopend", True)


def test_late_starts_the_day_after_the_last_day(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Q3 2021, onderdeel: Leren}]
    """
    days = ("2021-09-30", "2021-10-01", "2021-10-04")
    assert [days_late(on(day), date.fromisoformat(day)) for day in days] == [0, 1, 4]


def test_what_is_done_is_not_late(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: Q3 2021, onderdeel: Leren, status: afgerond}]
    """
    assert days_late(on("2022-01-01"), date(2022, 1, 1)) == 0


def test_an_open_end_is_never_late(on: On) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, moment: vanaf 1 mei 2021, onderdeel: Leren}]
    """
    assert not is_late(on("2099-01-01"), date(2099, 1, 1))


def test_a_recurrence_without_a_date_to_count_from_has_no_moment(on: On) -> None:
    """
    tussenstops: [{id: verslag, titel: Verslag, moment: jaarlijks, onderdeel: Leren}]
    """
    assert not on("2021-10-04").has_moment


@pytest.mark.parametrize(
    ("day", "begin"),
    [
        ("2020-01-01", "2020-04-01"),  # before the first: the first
        ("2020-04-01", "2020-04-01"),  # it begins, and isn't done
        ("2020-04-19", "2020-04-01"),  # its afgerond_op doesn't count yet
        ("2020-04-20", "2021-04-01"),  # done: the next
        ("2021-03-31", "2021-04-01"),
        ("2023-10-04", "2023-04-01"),  # never five overdue copies: the last that began
    ],
)
def test_only_the_current_occurrence_counts(on: On, day: str, begin: str) -> None:
    """
    tussenstops:
      - {id: verslag, titel: Verslag, moment: jaarlijks vanaf 1 april 2020, onderdeel: Leren, afgerond_op: 2020-04-20}
    """
    verslag = on(day)
    assert (verslag.id, str(verslag.begin), str(verslag.eind), verslag.status) == ("verslag", begin, begin, "gepland")


def test_the_status_afgerond_never_ends_the_series(on: On) -> None:
    """
    tussenstops:
      - {id: verslag, titel: Verslag, moment: jaarlijks vanaf 2020, onderdeel: Leren,
         status: afgerond, afgerond_op: 2021-12-20}
    """
    verslag = on("2022-10-04")
    assert (verslag.status, str(verslag.begin), str(verslag.eind)) == ("gepland", "2022-01-01", "2022-12-31")


def test_an_occurrence_is_done_by_any_of_its_sources(on: On) -> None:
    """
    tussenstops:
      - {id: verslag, titel: Verslag, moment: jaarlijks vanaf 2020, onderdeel: Leren, afgerond_op: 2021-02-01}
    kalender:
      - {id: kal-1, fase: verkennen, moment: jaarlijks vanaf 2020, omschrijving: Verslag, onderdeel: Leren,
         tussenstop: verslag, afgerond_op: 2020-03-01}
    """
    assert str(on("2021-10-04").begin) == "2022-01-01"


def test_a_recurrence_that_lapsed_stays_lapsed(on: On) -> None:
    """
    tussenstops: [{id: verslag, titel: Verslag, moment: jaarlijks vanaf 2020, onderdeel: Leren, status: vervallen}]
    """
    assert on("2021-10-04").status == "vervallen"
