"""The texts that the cells of a workbook share (ECMA-376 part 1, 18.4)."""

import re
from collections.abc import Mapping

from routehln.files.tables.making.cell_text import CellText
from routehln.files.tables.making.elements import Reader

_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")


class SharedStrings(Reader):
    """Reads the shared texts, each of one or more runs, without the marks of footnotes that stand raised in them."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self._text = CellText()
        self._path: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take in that an element begins."""
        self._path.append(tag)
        if tag == "vertAlign" and attributes.get("val") == "superscript":
            self._text.begin_superscript()

    def end(self, tag: str) -> None:
        """Take in that an element ends."""
        self._path.pop()
        if tag == "r":
            self._text.end_superscript()
        elif tag == "si":
            self.texts.append(unescaped(str(self._text)))
            self._text = CellText()

    def text(self, text: str) -> None:
        """Take in a piece of text; reading aids above characters are none."""
        if self._path[-1] == "t" and "rPh" not in self._path:
            self._text.add(text)


def unescaped(text: str) -> str:
    """Give the characters that XML can't hold, which Excel writes as `_x000D_`."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text
