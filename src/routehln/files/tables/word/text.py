"""The text of the paragraphs of a Word document: what is hidden or raised, and where a line begins."""

from collections.abc import Mapping

from routehln.files.tables.making.flow import Flow

OFF = {"0", "false", "off"}  # how a property says that it doesn't hold


class WordText:
    """Puts the text of paragraphs in the flow of a document, without hidden text."""

    def __init__(self, flow: Flow, heading_levels: Mapping[str, int]) -> None:
        self._flow = flow
        self._heading_levels = heading_levels
        self._is_hidden = False  # the open run
        self._level: int | None = None  # of the open paragraph, where that is a heading
        self._joins_next = False  # the end of the last paragraph was deleted

    def add(self, text: str) -> None:
        """Put a piece of text down."""
        if not self._is_hidden:
            self._flow.text.add(text)

    def begin_line(self) -> None:
        """Begin a line within a paragraph."""
        self._flow.text.begin_line()

    def begin_paragraph(self, *, is_first: bool) -> None:
        """Begin a line in a cell, unless it is the first, or the end of the paragraph before was deleted."""
        self._level = None
        joins, self._joins_next = self._joins_next, False
        if not self._flow.is_loose and not is_first and not joins:
            self._flow.text.begin_line()

    def end_paragraph(self) -> None:
        """End a paragraph; outside of cells it goes on in the next where its end was deleted."""
        if self._flow.is_loose and not self._joins_next:
            self._flow.end_paragraph(self._level)

    def end_run(self) -> None:
        """End a run: what it hides or raises ends too."""
        self._is_hidden = False
        self._flow.text.end_superscript()

    def take_in_style(self, style: str) -> None:
        """Take in the style of the open paragraph."""
        self._level = self._heading_levels.get(style)

    def delete_end(self) -> None:
        """Take in that the end of the open paragraph was deleted."""
        self._joins_next = True

    def take_in(self, tag: str, value: str) -> None:
        """Take in a property of the open run."""
        if tag == "vanish":
            self._is_hidden = value not in OFF
        elif _is_raised(tag, value):
            self._flow.text.begin_superscript()


def _is_raised(tag: str, value: str) -> bool:
    """Tell whether a property of a run raises it; LibreOffice writes by how much."""
    if tag == "vertAlign":
        return value == "superscript"
    return tag == "position" and value.isdecimal() and value != "0"
