"""A word that is probably another one, mistyped."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.slip import distance, slip_of

NAMES = ["Weller", "GGD", "Alliantieoverleg"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Weler", "Weller"),
        ("weller", "Weller"),
        ("aliantieoverleg", "Alliantieoverleg"),
        ("Weller", None),
        ("GGZ", None),
        ("Wonen", None),
        ("", None),
    ],
)
def test_one_or_two_letters_off(typed: str, meant: str | None) -> None:
    assert slip_of(typed, NAMES) == meant


@given(one=st.text("abc", max_size=6), other=st.text("abc", max_size=6))
def test_the_distance_is_the_same_both_ways_and_no_more_than_the_longer_text(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one) <= max(len(one), len(other))
    assert (distance(one, other) == 0) == (one == other)
