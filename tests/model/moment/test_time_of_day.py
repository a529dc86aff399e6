"""Times of day: in the notations that people type, and nothing that is no time (contract section 5)."""

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from routehln.model.moment.time_of_day import parse_time

HALF_PAST_NINE = ["9:30", "09:30", "9.30", "9.30 uur", " 09:30 uur ", "9u30", "9 U 30", "9.30u", "9 uur 30"]


@pytest.mark.parametrize("text", HALF_PAST_NINE)
def test_one_time_in_many_notations(text: str) -> None:
    assert parse_time(text) == "09:30"


@pytest.mark.parametrize(
    ("text", "time"), [("9 uur", "09:00"), ("0:00", "00:00"), ("23.59 uur", "23:59"), ("9u", "09:00")]
)
def test_other_times(text: str, time: str) -> None:
    assert parse_time(text) == time


@pytest.mark.parametrize("text", ["", "9", "24:00", "9:60", "9:3", "half tien", "9:30:00", "2021-10-05", "٩:٣٠"])
def test_what_is_no_time_is_refused(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011  # its message is for no reader
        parse_time(text)


@given(st.text(max_size=12))
def test_whatever_is_read_is_a_time(text: str) -> None:
    try:
        time = parse_time(text)
    except ValueError:
        return
    assert datetime.strptime(time, "%H:%M").strftime("%H:%M") == time  # noqa: DTZ007  # a time has no zone
