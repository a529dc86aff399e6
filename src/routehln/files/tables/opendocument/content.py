"""The content of an OpenDocument, element by element (ODF 1.3 part 3, chapters 5, 6 and 9)."""

from collections.abc import Callable

from routehln.files.tables.making.elements import Reader
from routehln.files.tables.making.flow import Flow
from routehln.files.tables.opendocument.paragraphs import Attributes, Paragraphs
from routehln.files.tables.opendocument.rows import OpenDocumentRows, number
from routehln.files.tables.opendocument.styles import Styles
from routehln.files.tables.table import Table

# Deleted text, remarks, footnotes, what a picture is for, reading aids above characters.
_UNSEEN = {"tracked-changes", "annotation", "note", "desc", "ruby-text", "scripts", "covered-table-cell"}


class Content(Reader):
    """Reads the tables of a text, or the sheets of a spreadsheet.

    `styles` holds those of the document, and takes in what the content has of them.
    """

    def __init__(self, styles: Styles) -> None:
        self._styles = styles
        self._flow = Flow()
        self._paragraphs = Paragraphs(self._flow, styles)
        self._rows: list[OpenDocumentRows] = []  # of the open tables
        self._depth = 0
        self._unseen_from = 0  # at which depth something begins that isn't read; 0 for nothing
        self._is_body = False
        self._is_sheet = False
        self._begins: dict[str, Callable[[Attributes], None]] = {
            "body": self._begin_body,
            "spreadsheet": self._begin_spreadsheet,
            "table": self._begin_table,
            "table-column": self._column,
            "table-row": self._begin_row,
            "table-cell": self._begin_cell,
            "p": self._begin_paragraph,
            "h": self._begin_paragraph,
            "span": self._paragraphs.begin_span,
            "s": self._paragraphs.add_spaces,
            "tab": self._paragraphs.add_tab,
            "line-break": self._paragraphs.break_line,
        }
        self._ends: dict[str, Callable[[], None]] = {
            "table": self._end_table,
            "table-row": self._end_row,
            "table-cell": self._end_cell,
            "p": self._paragraphs.end,
            "h": self._paragraphs.end,
            "span": self._paragraphs.end_span,
        }

    def tables(self) -> list[Table]:
        """Give the tables, once the content is walked through."""
        return self._flow.made()

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take in that an element begins."""
        self._depth += 1
        if self._unseen_from:
            return
        if tag == "covered-table-cell" and self._rows:
            self._rows[-1].skip(number(attributes, "number-columns-repeated"))
        if tag in _UNSEEN:
            self._unseen_from = self._depth
        elif not self._is_body and tag != "body":
            self._styles.start(tag, attributes)
        elif tag in self._begins:
            self._begins[tag](attributes)

    def end(self, tag: str) -> None:
        """Take in that an element ends."""
        self._depth -= 1
        if self._unseen_from:
            if self._unseen_from > self._depth:
                self._unseen_from = 0
        elif not self._is_body:
            self._styles.end(tag)
        elif tag in self._ends:
            self._ends[tag]()

    def text(self, text: str) -> None:
        """Take in a piece of text."""
        if not self._unseen_from:
            self._paragraphs.add(text)

    def _begin_body(self, _: Attributes) -> None:
        self._is_body = True

    def _begin_spreadsheet(self, _: Attributes) -> None:
        self._is_sheet = True

    def _begin_table(self, attributes: Attributes) -> None:
        table = self._flow.begin_table()
        if self._is_sheet:
            table.naam = attributes.get("name", "")
            table.is_shown = attributes.get("style-name", "") not in self._styles.hiding
        self._rows.append(OpenDocumentRows(table, self._styles, is_sheet=self._is_sheet))

    def _end_table(self) -> None:
        self._rows.pop()
        self._flow.end_table()

    def _column(self, attributes: Attributes) -> None:
        if self._rows:
            self._rows[-1].column(attributes)

    def _begin_row(self, attributes: Attributes) -> None:
        if self._rows:
            self._rows[-1].begin_row(attributes)

    def _end_row(self) -> None:
        if self._rows:
            self._rows[-1].end_row()

    def _begin_cell(self, attributes: Attributes) -> None:
        if self._rows:
            self._rows[-1].begin_cell(attributes)

    def _end_cell(self) -> None:
        if self._rows:
            self._rows[-1].end_cell()

    def _begin_paragraph(self, attributes: Attributes) -> None:
        """Begin a paragraph; in a cell it begins a line, unless it is the first."""
        self._paragraphs.begin(attributes)
        if not self._flow.is_loose:
            if self._rows[-1].has_paragraph:
                self._flow.text.begin_line()
            self._rows[-1].has_paragraph = True
