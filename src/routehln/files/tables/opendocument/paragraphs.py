"""The text of the paragraphs of an OpenDocument: its white space and its raised signs (ODF 1.3 part 3, chapter 6)."""

import re
from collections.abc import Mapping

from routehln.files.tables.making.flow import Flow
from routehln.files.tables.opendocument.rows import number
from routehln.files.tables.opendocument.styles import Styles

_SPACE = re.compile(r"[ \t\n\r]+")
_MAX_SPACES = 100
Attributes = Mapping[str, str]


class Paragraphs:
    """Puts the text of paragraphs in the flow of a document; what stands in none is no text."""

    def __init__(self, flow: Flow, styles: Styles) -> None:
        self._flow = flow
        self._styles = styles
        self._open = 0  # paragraphs that are open, one in a frame within the other
        self._level: int | None = None  # of the open paragraph, where that is a heading
        self._is_spaced = True  # whether a space would be one too many here
        self._spans: list[bool] = []  # whether each open span is raised

    def begin(self, attributes: Attributes) -> None:
        """Begin a paragraph or heading."""
        level = attributes.get("outline-level", "")
        self._level = int(level) if level.isdecimal() else None
        self._open += 1
        self._is_spaced = True

    def end(self) -> None:
        """End a paragraph."""
        self._open -= 1
        if self._flow.is_loose:
            self._flow.end_paragraph(self._level)

    def add(self, text: str) -> None:
        """Put a piece of text down; white space is one space, and none behind another."""
        if not self._open:
            return
        words = _SPACE.sub(" ", text)
        if self._is_spaced:
            words = words.removeprefix(" ")
        if words:
            self._flow.text.add(words)
            self._is_spaced = words.endswith(" ")

    def add_spaces(self, attributes: Attributes) -> None:
        """Put down the spaces that an element stands for."""
        self._flow.text.add(" " * min(number(attributes, "c"), _MAX_SPACES))

    def add_tab(self, _: Attributes) -> None:
        """Put down a tab."""
        self._flow.text.add("\t")

    def break_line(self, _: Attributes) -> None:
        """Begin a line within a paragraph."""
        self._flow.text.begin_line()
        self._is_spaced = True

    def begin_span(self, attributes: Attributes) -> None:
        """Begin text of a style of its own."""
        is_raised = attributes.get("style-name", "") in self._styles.raised
        self._spans.append(is_raised)
        if is_raised:
            self._flow.text.begin_superscript()

    def end_span(self) -> None:
        """End text of a style of its own."""
        if self._spans and self._spans.pop():
            self._flow.text.end_superscript()
