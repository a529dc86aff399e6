"""The attributes of an element in a web page."""

import re
from collections.abc import Mapping

from routehln.files.tables.making.grid import MAX_ACROSS

MAX_DOWN = 65_534  # the bound of the HTML standard
_DIGITS = 7
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*collapse", re.IGNORECASE)
Attributes = Mapping[str, str | None]


def columns_of(attributes: Attributes) -> int:
    """Give how many columns a cell covers, itself counted."""
    return max(1, _number(attributes.get("colspan"), MAX_ACROSS))


def rows_of(attributes: Attributes) -> int:
    """Give how many rows a cell covers, itself counted; 0 says all rows until the end."""
    return _number(attributes.get("rowspan"), MAX_DOWN) or MAX_DOWN


def is_hidden(attributes: Attributes) -> bool:
    """Tell whether a page doesn't show an element."""
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


def _number(text: str | None, most: int) -> int:
    """Read a number, of `most` at most; what is none is 1."""
    digits = (text or "").strip()
    return min(int(digits), most) if digits.isdecimal() and len(digits) <= _DIGITS else 1
