"""The texts that the cells of a workbook share, of which calamine doesn't tell what is raised (ECMA-376, 18.4)."""

from collections.abc import Mapping

from routehln.files.tables.making.cell_text import CellText
from routehln.files.tables.making.elements import Reader, walk


def unmarked(xml: bytes) -> dict[str, str]:
    """Give the texts that hold the mark of a footnote, without it, by their numbers; raises NoTable for unsound XML."""
    if b"superscript" not in xml:
        return {}
    strings = _Strings()
    walk(xml, strings)
    return strings.unmarked


class _Strings(Reader):
    """Reads the shared texts, each of one or more runs."""

    def __init__(self) -> None:
        self.unmarked: dict[str, str] = {}
        self._number = 0
        self._text = CellText()
        self._is_raised = False  # anything in the text
        self._path: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._path.append(tag)
        if tag == "vertAlign" and attributes.get("val") == "superscript":
            self._is_raised = True
            self._text.begin_superscript()

    def end(self, tag: str) -> None:
        self._path.pop()
        if tag == "r":
            self._text.end_superscript()
        elif tag == "si":
            if self._is_raised:
                self.unmarked[str(self._number)] = str(self._text)
            self._number += 1
            self._text = CellText()
            self._is_raised = False

    def text(self, text: str) -> None:
        if self._path[-1] == "t" and "rPh" not in self._path:
            self._text.add(text)
