"""The only clock."""

import os
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from routehln.errors import WrongUsage

VARIABLE = "SOURCE_DATE_EPOCH"


def today(tijdzone: str) -> date:
    """Today in that time zone; `SOURCE_DATE_EPOCH` (seconds since 1970), where set, is the clock."""
    return _now().astimezone(_zone(tijdzone)).date()


def _now() -> datetime:
    given = os.environ.get(VARIABLE)
    if not given:
        return datetime.now(UTC)
    try:
        return datetime.fromtimestamp(int(given), UTC)
    except (ValueError, OverflowError, OSError):
        raise WrongUsage(f"{VARIABLE}: '{given}' is geen aantal seconden sinds 1970") from None


def _zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        raise WrongUsage(f"'{name}' is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam") from None
