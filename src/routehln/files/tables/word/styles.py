"""The parts of a Word document beside its text: where that stands, and which styles are headings."""

import re
from collections.abc import Mapping

from routehln.files.tables.making.elements import Reader, walk
from routehln.files.tables.table import NoTable

_HEADING = re.compile(r"(?:heading|kop) ([1-9])", re.IGNORECASE)
_TITLE = {"title", "titel"}
_DOCUMENT = "/officeDocument"  # how the kind of relation ends that names the text
_USUAL = "word/document.xml"


def main_part(parts: Mapping[str, bytes]) -> bytes:
    """Give the text of the document; raises NoTable where there is none."""
    relations = _Relations()
    walk(parts.get("_rels/.rels", b"<none/>"), relations)
    for name in (relations.document, _USUAL):
        if name in parts:
            return parts[name]
    raise NoTable("dit is geen Word-document dat te lezen is")


def heading_levels(xml: bytes) -> dict[str, int]:
    """Give the level of each style that is a heading, by its id: the title of the document 0, then 1 to 9."""
    styles = _Styles()
    walk(xml, styles)
    return styles.levels


class _Relations(Reader):
    """Reads which part holds the text."""

    def __init__(self) -> None:
        self.document = _USUAL

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        if tag == "Relationship" and attributes.get("Type", "").endswith(_DOCUMENT):
            self.document = attributes.get("Target", "").lstrip("/")


class _Styles(Reader):
    """Reads the styles of paragraphs."""

    def __init__(self) -> None:
        self.levels: dict[str, int] = {}
        self._style = ""

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        value = attributes.get("val", "")
        if tag == "style":
            self._style = attributes.get("styleId", "")
        elif tag == "name":
            heading = _HEADING.fullmatch(value)
            if heading:
                self.levels[self._style] = int(heading[1])
            elif value.casefold() in _TITLE:
                self.levels[self._style] = 0
        elif tag == "outlineLvl" and value.isdecimal() and int(value) < len("123456789"):
            self.levels.setdefault(self._style, int(value) + 1)
