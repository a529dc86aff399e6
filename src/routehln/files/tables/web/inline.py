"""The text of a web page: its paragraphs and headings, new lines, footnote marks."""

import re

from routehln.files.tables.making.flow import Flow
from routehln.files.tables.web.attributes import Attributes

_SPACE = re.compile(r"[ \t\n\r\f]+")
_NOTE = re.compile(r"#.*(?:note|fn|ftn|edn|cite)", re.IGNORECASE)
_MARK = 8  # characters of the longest mark of a footnote
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = {*_LEVELS, *"p div li ul ol dl dt dd blockquote pre section article hr body".split()}


class Inline:
    """Puts the text of a page in its flow, by the elements that it stands in."""

    def __init__(self, flow: Flow) -> None:
        self._flow = flow
        self._links: list[int | None] = []  # where each open link begins, if it is that of a note
        self._heading_from = 0  # where the open heading begins, in the text that it stands in

    def add(self, data: str) -> None:
        """Put a piece of text down; white space is a space, and none at the begin of a line."""
        text = _SPACE.sub(" ", data)
        if not (text == " " and self._flow.text.begins_line):
            self._flow.text.add(text)

    def begin(self, tag: str, attributes: Attributes) -> None:
        """Begin an element; one that isn't known changes nothing."""
        text = self._flow.text
        if tag == "br":
            text.begin_line()
        elif tag == "sup":
            text.begin_superscript()
        elif tag == "a":
            is_note = bool(_NOTE.match(attributes.get("href") or ""))
            self._links.append(text.place if is_note else None)
        elif tag in _BLOCKS:
            self.part_block()
            self._heading_from = self._flow.text.place

    def end(self, tag: str) -> None:
        """End an element."""
        if tag == "sup":
            self._flow.text.end_superscript()
        elif tag == "a":
            self._end_link()
        elif tag in _BLOCKS:
            self.part_block(_LEVELS.get(tag))

    def part_block(self, level: int | None = None) -> None:
        """Part two blocks: in a cell by a new line, unless one began; elsewhere what was read is a paragraph.

        `level` is that of a heading that ends here.
        """
        text = self._flow.text
        if not self._flow.is_loose:
            if level is not None:
                self._flow.surroundings.paragraph(text.since(self._heading_from), level)
            if not text.begins_line:
                text.begin_line()
        elif not self._flow.tables.last:
            self._flow.end_paragraph(level)

    def cell_text(self) -> str:
        """Give the text of the open cell, in which all links end, as a browser shows it.

        No line has a space at its ends, or two beside each other.
        """
        self._links.clear()
        lines = str(self._flow.text).split("\n")
        return "\n".join([_SPACE.sub(" ", line).strip(" ") for line in lines])

    def _end_link(self) -> None:
        """End a link; the short text of one to a note is a mark, and goes."""
        begin = self._links.pop() if self._links else None
        if begin is not None and len(self._flow.text.since(begin).strip()) <= _MARK:
            self._flow.text.cut(begin)
