"""The years of an indicator as a line of characters."""

from decimal import Decimal

import pytest

from routehln.model.monitor.monitor import Meting, MetingStatus
from routehln.views.monitor.sparkline import Scale, by_gebied


def _meting(year: int, value: str | None, gebied: str = "hier", *, breuk: bool = False) -> Meting:
    status: MetingStatus = "definitief" if value else "geheim"
    return Meting(gebied, year, Decimal(value) if value else None, status, breuk, None)


def test_all_series_share_a_scale_and_the_years() -> None:
    metingen = [_meting(2018, "0"), _meting(2020, "7"), _meting(2021, None), _meting(2019, "14", "daar")]
    scale = Scale(metingen)
    assert scale.period == "2018-2021"
    assert by_gebied(metingen, scale) == {"hier": "▁·▅×", "daar": "·█··"}


def test_a_break_is_a_stroke() -> None:
    metingen = [_meting(2018, "1"), _meting(2019, "2", breuk=True)]
    assert by_gebied(metingen, Scale(metingen)) == {"hier": "▁|█"}


@pytest.mark.parametrize("value", ["0", "-5", "534"])
def test_one_value_is_halfway(value: str) -> None:
    scale = Scale([_meting(2018, value)])
    assert (scale.period, scale.sparkline([_meting(2018, value)])) == ("2018", "▅")
