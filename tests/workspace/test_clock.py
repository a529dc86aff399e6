"""What day it is (contract section 1, peildatum)."""

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from conftest import Ask

# 23:30 UTC on 31 October 2021 is 00:30 on 1 November in Amsterdam, where it is winter since that night.
LATE = str(int(datetime(2021, 10, 31, 23, 30, tzinfo=UTC).timestamp()))


def asked(ask: Ask, roadmap: Path, *args: str) -> tuple[str, str]:
    answer = json.loads(ask("due", *args, "--formaat", "json", roadmap=roadmap).out)
    return answer["peildatum"], answer["begin"]


@pytest.mark.parametrize("zone", ["UTC", "America/New_York", "Pacific/Kiritimati"])
def test_today_is_today_in_the_programmes_time_zone(
    ask: Ask, roadmap: Path, monkeypatch: pytest.MonkeyPatch, zone: str
) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    monkeypatch.setenv("SOURCE_DATE_EPOCH", LATE)
    monkeypatch.setenv("TZ", zone)
    assert asked(ask, roadmap) == ("2021-11-01", "2021-11-01")


def test_a_programme_may_live_elsewhere(ask: Ask, roadmap: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """
    routekaart: {tijdzone: America/Curacao}
    """
    monkeypatch.setenv("SOURCE_DATE_EPOCH", LATE)
    assert asked(ask, roadmap) == ("2021-10-31", "2021-10-01")


def test_with_only_a_month_today_is_brought_within_it(ask: Ask, roadmap: Path) -> None:
    """
    tussenstops: [{id: plan, titel: Plan, onderdeel: Leren}]
    """
    assert asked(ask, roadmap, "--maand", "2021-10") == ("2021-10-04", "2021-10-01")
    assert asked(ask, roadmap, "--maand", "2021-09") == ("2021-09-30", "2021-09-01")
    assert asked(ask, roadmap, "--maand", "vierde kwartaal 2022") == ("2022-10-01", "2022-10-01")


def test_without_source_date_epoch_the_clock_is_the_clock(
    ask: Ask, roadmap: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """
    routekaart: {tijdzone: UTC}
    """
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    before = datetime.now(UTC).date()
    peildatum, _ = asked(ask, roadmap)
    assert before.isoformat() <= peildatum <= datetime.now(UTC).date().isoformat()


@pytest.mark.parametrize("clock", ["gisteren", "1e9", "99999999999999999999"])
def test_a_clock_that_is_none_is_refused(ask: Ask, monkeypatch: pytest.MonkeyPatch, clock: str) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", clock)
    assert ask("due") == (2, "", f"fout: SOURCE_DATE_EPOCH: '{clock}' is geen aantal seconden sinds 1970\n")


def test_a_time_zone_that_is_none_is_refused(ask: Ask, roadmap: Path) -> None:
    """
    routekaart: {tijdzone: Europa/Amsterdam}
    """
    sentence = "'tijdzone': 'Europa/Amsterdam' is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam"
    assert ask("due", roadmap=roadmap) == (2, "", f"roadmap/kalender.yaml:2:24: fout [waarde] {sentence}\n")
