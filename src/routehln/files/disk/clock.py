"""Tell which day it is: the only clock that an answer depends on."""

import os
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from routehln.errors import WrongUsage

VARIABLE = "SOURCE_DATE_EPOCH"


def today(tijdzone: str) -> date:
    """Give today's date in a time zone, by `SOURCE_DATE_EPOCH` (seconds since 1970) if that is set.

    Raises WrongUsage where the zone or the variable is wrong.
    """
    if not is_zone(tijdzone):
        raise WrongUsage(f"'{tijdzone}' is geen tijdzone; schrijf bijvoorbeeld Europe/Amsterdam")
    zone = ZoneInfo(tijdzone)
    seconds = os.environ.get(VARIABLE)
    if not seconds:
        return datetime.now(zone).date()
    try:
        return datetime.fromtimestamp(int(seconds), UTC).astimezone(zone).date()
    except (ValueError, OverflowError, OSError):
        raise WrongUsage(f"{VARIABLE}: '{seconds}' is geen aantal seconden sinds 1970") from None


def is_zone(name: str) -> bool:
    """Whether there is a time zone of that name."""
    try:
        ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        return False
    return True
