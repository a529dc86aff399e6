"""The styles of an OpenDocument, as far as they tell how text and days are shown (ODF 1.3 part 3, 16 and 19)."""

import re
from collections.abc import Mapping

from routehln.files.tables.making.elements import Reader

_OTHER_THAN_MONTH = {"day", "day-of-week", "hours", "minutes", "seconds", "quarter", "week-of-year"}
_RAISED = re.compile(r"super|[1-9]")  # or by how much


class Styles(Reader):
    """Reads which styles show of a day only its month, raise text, or hide a sheet; all by name."""

    def __init__(self) -> None:
        self.raised: set[str] = set()
        self.hiding: set[str] = set()
        self._codes: dict[str, str] = {}  # of a style, how it shows figures and days
        self._shown: dict[str, set[str]] = {}  # of such a code, what it shows of a day
        self._style = ""
        self._code = ""

    def shows_month(self, style: str) -> bool:
        """Tell whether cells of a style show of a day only its month and year."""
        shown = self._shown.get(self._codes.get(style, ""), set())
        return {"month", "year"} <= shown and not shown & _OTHER_THAN_MONTH

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take in that an element begins."""
        name = attributes.get("name", "")
        if tag == "style":
            self._style = name
            self._codes[name] = attributes.get("data-style-name", "")
        elif tag == "date-style":
            self._code = name
            self._shown[name] = set()
        elif self._code:
            self._shown[self._code].add(tag)
        elif tag == "text-properties" and _RAISED.match(attributes.get("text-position", "")):
            self.raised.add(self._style)
        elif tag == "table-properties" and attributes.get("display") == "false":
            self.hiding.add(self._style)

    def end(self, tag: str) -> None:
        """Take in that an element ends."""
        if tag == "date-style":
            self._code = ""
