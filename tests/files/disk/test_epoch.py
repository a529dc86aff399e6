"""What day it is, where (contract section 1)."""

from datetime import UTC, date, datetime, timedelta

import pytest

from routehln.errors import WrongUsage
from routehln.files.disk.clock import is_zone, today


@pytest.mark.parametrize(
    ("seconds", "zone", "day"),
    [
        ("0", "UTC", date(1970, 1, 1)),
        ("0", "America/New_York", date(1969, 12, 31)),
        ("-1", "UTC", date(1969, 12, 31)),
        ("1633298399", "Europe/Amsterdam", date(2021, 10, 3)),
        ("1633298400", "Europe/Amsterdam", date(2021, 10, 4)),
        ("1635724799", "Europe/Amsterdam", date(2021, 11, 1)),  # 23:59:59 UTC, winter since that night
        ("1635717600", "Europe/Amsterdam", date(2021, 10, 31)),
        ("253402300799", "UTC", date(9999, 12, 31)),
    ],
)
def test_source_date_epoch_is_the_clock(monkeypatch: pytest.MonkeyPatch, seconds: str, zone: str, day: date) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    assert today(zone) == day


@pytest.mark.parametrize("seconds", ["", None])
def test_without_it_today_is_today(monkeypatch: pytest.MonkeyPatch, seconds: str | None) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    if seconds is not None:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    assert abs(today("UTC") - datetime.now(UTC).date()) <= timedelta(days=1)


@pytest.mark.parametrize("seconds", ["gisteren", "1.5", "1e9", "0x10", "9" * 30, "253402300800", "-99999999999999"])
def test_what_is_no_number_of_seconds_is_refused(monkeypatch: pytest.MonkeyPatch, seconds: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    with pytest.raises(WrongUsage, match=f"SOURCE_DATE_EPOCH: '{seconds}' is geen aantal seconden sinds 1970"):
        today("UTC")


@pytest.mark.parametrize(
    ("seconds", "zone"), [("253402300799", "Pacific/Kiritimati"), ("-62135596800", "America/New_York")]
)
def test_a_day_beyond_the_calendar_is_refused(monkeypatch: pytest.MonkeyPatch, seconds: str, zone: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", seconds)
    with pytest.raises(WrongUsage, match="SOURCE_DATE_EPOCH"):
        today(zone)


@pytest.mark.parametrize(
    "name", ["", "Europa", "Europe", "../../etc/passwd", "/etc/localtime", "a\0b", "x" * 5000, "\udcff", "é"]
)
def test_a_time_zone_that_is_none(name: str) -> None:
    assert not is_zone(name)
    with pytest.raises(WrongUsage, match="is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam"):
        today(name)


@pytest.mark.parametrize("name", ["Europe/Amsterdam", "UTC", "America/Curacao"])
def test_a_time_zone_that_is_one(name: str) -> None:
    assert is_zone(name)
