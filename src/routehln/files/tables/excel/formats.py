"""The formats by which Excel shows a figure as a day, a month, a time or a duration (ECMA-376 part 1, 18.8.30)."""

import re
from enum import StrEnum

_LONGEST = 255  # characters of a code, by Excel's own bound
_NOT_A_CODE = re.compile(r'\[[^\]]*\]|"[^"]*"|\\.')
_DURATION = re.compile(r"\[(?:h+|m+|s+)\]", re.IGNORECASE)


class Shown(StrEnum):
    """The way in which a style shows a figure."""

    FIGURE = "getal"
    DAY = "dag"
    MONTH = "maand"
    TIME = "tijd"
    DURATION = "duur"


# Excel's own formats, by their numbers: every other is a figure or text.
BUILT_IN = {
    **dict.fromkeys(("14", "15", "16", "22"), Shown.DAY),
    "17": Shown.MONTH,
    **dict.fromkeys(("18", "19", "20", "21", "45", "47"), Shown.TIME),
    "46": Shown.DURATION,
}


def shown_by(code: str) -> Shown:
    """Tell how a code such as `mmm-yy` shows a figure."""
    positive = code[:_LONGEST].partition(";")[0]
    if _DURATION.search(positive):
        return Shown.DURATION
    letters = set(_NOT_A_CODE.sub("", positive).lower())
    if "general" in positive.lower() or not letters & set("dmyhs"):
        return Shown.FIGURE
    if {"m", "y"} <= letters and not letters & set("dhs"):
        return Shown.MONTH
    return Shown.TIME if letters & set("hs") and not letters & set("dy") else Shown.DAY
