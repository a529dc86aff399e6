"""Why a text is no day, in words that are true of it (contract section 5, days in options)."""

import pytest

from routehln.model.moment.grammar.no_day import one_day, why_no_day


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2021-02-30", "bestaat niet"),
        ("31-9-2021", "bestaat niet"),
        ("31 september 2021", "bestaat niet"),
        ("29 februari 2021", "bestaat niet"),
        ("maandag 5 oktober 2021", "is geen maandag maar een dinsdag"),
        ("Vrijdag 5 oktober 2021", "is geen vrijdag maar een dinsdag"),
        ("5 oktober", "zegt niet in welk jaar"),
        ("15 of 16 oktober 2021", "is geen dag"),
        ("1 t/m 3 oktober 2021", "is geen dag"),
        ("uiterlijk 5 oktober 2021", "is geen dag"),
        ("oktober 2021", "is geen dag"),
        ("morgen", "is geen dag"),
        ("", "is geen dag"),
    ],
)
def test_the_reason_is_true(text: str, expected: str) -> None:
    assert one_day(text) is None
    assert why_no_day(text) == expected
