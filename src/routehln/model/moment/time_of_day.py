"""Times of day as people type them: `9:30`, `09.30 uur`, `9 uur`, `9u30` (contract section 5)."""

import re
from datetime import time

_UUR = r"\s*(?:uur|u\.?)"
_TIME = re.compile(rf"(\d{{1,2}})(?:[:.](\d\d)(?:{_UUR})?|{_UUR}(?:\s*(\d\d))?)", re.ASCII | re.IGNORECASE)


def parse_time(text: str) -> str:
    """Return the time that a text names, as `09:30`; raises ValueError where it names none."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise ValueError(text)
    hour, minute, minute_behind = match.groups()
    return time(int(hour), int(minute or minute_behind or 0)).isoformat("minutes")
