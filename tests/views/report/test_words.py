"""Dutch words for days (contract section 5)."""

from datetime import date

import pytest

from routehln.views.report import words

FIRST, LAST, FIFTH = date(2021, 10, 1), date(2021, 10, 31), date(2021, 10, 5)


@pytest.mark.parametrize(
    ("begin", "eind", "expected"),
    [
        (FIRST, LAST, "in oktober 2021"),
        (date(2024, 2, 1), date(2024, 2, 29), "in februari 2024"),
        (FIFTH, FIFTH, "op 5 oktober 2021"),
        (FIRST, FIFTH, "van 1 t/m 5 oktober 2021"),
        (date(2021, 10, 4), date(2021, 10, 10), "in week 40 (4 t/m 10 oktober 2021)"),
        (date(2021, 12, 30), date(2022, 1, 2), "van 30 december 2021 t/m 2 januari 2022"),
        (FIRST, date(2021, 12, 31), "van 1 oktober t/m 31 december 2021"),
    ],
)
def test_a_period(begin: date, eind: date, expected: str) -> None:
    assert words.during(begin, eind) == expected


@pytest.mark.parametrize(
    ("begin", "eind", "expected"),
    [
        (FIRST, LAST, "oktober 2021"),
        (FIFTH, None, "vanaf 5 oktober 2021"),
        (None, FIFTH, "t/m 5 oktober 2021"),
        (None, None, ""),
    ],
)
def test_a_period_with_open_ends(begin: date | None, eind: date | None, expected: str) -> None:
    assert words.interval(begin, eind) == expected


def test_one_day_is_singular() -> None:
    assert [words.late(days) for days in (1, 2)] == ["1 dag te laat", "2 dagen te laat"]
