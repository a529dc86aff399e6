"""The day of a commit."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from routehln.model.history.history import Commit


def day_of(commit: Commit, tijdzone: str) -> date:
    """Return the day of a commit's committer date in a time zone; the calendar's first or last day where it has none.

    Git takes any number of seconds.
    """
    try:
        return datetime.fromtimestamp(commit.seconds, UTC).astimezone(ZoneInfo(tijdzone)).date()
    except (ValueError, OverflowError, OSError):
        return date.min if commit.seconds < 0 else date.max


def last_until(commits: list[Commit], day: date, tijdzone: str) -> Commit | None:
    """Return the last of these commits, in their order, that is of this day or an earlier one; None where none is."""
    for commit in reversed(commits):
        if day_of(commit, tijdzone) <= day:
            return commit
    return None
