"""The text of a cell in the making: its lines, without the marks of footnotes."""

import re

_MARK = re.compile(r"[0-9\s()\[\].,;*†‡§]{1,8}")
_UNIT = re.compile(r"(?<![^\W\d_])[kcdhm]?m$")  # of a length: what is raised above it makes a surface of it
_NEAR = 8  # parts of a text that hold the word before a superscript


class CellText:
    """Text, line by line.

    A superscript of digits and signs is the mark of a footnote and goes, unless it makes a surface of a length (`m²`,
    `km²`). A superscript with a letter stays (`1e`). What only looks like a mark in plain text, `*` or `1)`, stays.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._superscript: int | None = None

    def __str__(self) -> str:
        """Give the text as it is now."""
        return "".join(self._parts)

    @property
    def begins_line(self) -> bool:
        """Whether nothing stands on this line yet."""
        return not self._parts or self._parts[-1] == "\n"

    @property
    def place(self) -> int:
        """Where the text ends now, for `since` and `cut`."""
        return len(self._parts)

    def add(self, text: str) -> None:
        """Put text behind what is there."""
        self._parts.append(text)

    def begin_line(self) -> None:
        """Begin a line."""
        self._parts.append("\n")

    def since(self, place: int) -> str:
        """Give what came behind a place."""
        return "".join(self._parts[place:])

    def cut(self, place: int) -> None:
        """Take away what came behind a place."""
        del self._parts[place:]

    def begin_superscript(self) -> None:
        """Begin what stands a bit higher; within another it is part of that."""
        if self._superscript is None:
            self._superscript = self.place

    def end_superscript(self) -> None:
        """End what stands a bit higher; the mark of a footnote goes."""
        begin, self._superscript = self._superscript, None
        if begin is None:
            return
        before = "".join(self._parts[max(0, begin - _NEAR) : begin])
        if _MARK.fullmatch(self.since(begin)) and not _UNIT.search(before):
            self.cut(begin)
