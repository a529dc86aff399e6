"""Moments in few letters, for a column on a terminal."""

from datetime import date

import pytest

from routehln.views.brief.moments import days, in_words, meeting

OKTOBER = (date(2021, 10, 1), date(2021, 10, 31))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("September 2021.", "sept."),
        ("oktober 2022", "okt. 2022"),
        ("5 oktober 2021", "5 okt."),
        ("Q1 2022", "Q1 2022"),
        ("2021", "2021"),
        ("eind maart 2021:", "eind mrt."),
        ("oktober 2021 - mei 2022", "okt. 2021 - mei 2022"),
        ("als het kan", "als het kan"),
    ],
)
def test_its_own_words_shortened(text: str, expected: str) -> None:
    assert in_words(text, 2021) == expected


@pytest.mark.parametrize(
    ("begin", "eind", "expected"),
    [
        (*OKTOBER, "okt."),
        (date(2021, 10, 12), date(2021, 10, 12), "12 okt."),
        (date(2022, 10, 1), date(2022, 10, 31), "okt. 2022"),
        (date(2021, 10, 1), date(2021, 12, 31), "1 okt. – 31 dec."),
        (date(2021, 10, 1), date(2022, 3, 31), "1 okt. 2021 – 31 mrt. 2022"),
        (date(2021, 10, 1), None, "vanaf 1 okt."),
        (None, date(2022, 4, 1), "t/m 1 apr. 2022"),
        (None, None, ""),
    ],
)
def test_days(begin: date | None, eind: date | None, expected: str) -> None:
    assert days(begin, eind, 2021) == expected


def test_a_meeting_by_who_meets_and_when() -> None:
    assert meeting("2021-10", *OKTOBER, 2021) == "overleg okt."
    assert meeting("werkgroep-2021-10-04", date(2021, 10, 4), date(2021, 10, 4), 2022) == "werkgroep 4 okt. 2021"
