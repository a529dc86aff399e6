"""The text of a Word document, element by element (ECMA-376 part 1, chapter 17)."""

from collections.abc import Callable, Mapping

from routehln.files.tables.making.elements import Reader
from routehln.files.tables.making.flow import Flow
from routehln.files.tables.table import Table
from routehln.files.tables.word.rows import WordRows
from routehln.files.tables.word.text import WordText

_CHANGES = {f"{of}PrChange" for of in ("r", "p", "tr", "tc", "tbl", "sect")}  # properties as they were
# What was moved away or deleted, the code of a field, what older programs show instead, reading aids above characters.
_UNSEEN = {"moveFrom", "delText", "instrText", "delInstrText", "Fallback", "rt", *_CHANGES}
_SIGNS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
Attributes = Mapping[str, str]


class WordDocument(Reader):
    """Reads the tables of a document, tracked changes accepted: inserted text and rows stay, deleted ones go.

    Footnotes, hidden text and the request to type something in an empty field aren't read.
    """

    def __init__(self, heading_levels: Mapping[str, int]) -> None:
        self._flow = Flow()
        self._text = WordText(self._flow, heading_levels)
        self._rows: list[WordRows] = []  # of the open tables
        self._path: list[str] = []
        self._unseen_from = 0  # at which depth something begins that isn't read; 0 for nothing
        self._request_from = 0  # at which depth a field begins in which nothing was typed yet
        self._begins: dict[str, Callable[[], None]] = {
            "tbl": self._begin_table,
            "tr": self._begin_row,
            "tc": self._begin_cell,
            "p": self._begin_paragraph,
            "br": self._begin_line,
            "cr": self._begin_line,
        }
        self._ends: dict[str, Callable[[], None]] = {
            "tbl": self._end_table,
            "tr": self._end_row,
            "tc": self._end_cell,
            "p": self._text.end_paragraph,
            "r": self._text.end_run,
        }

    def tables(self) -> list[Table]:
        """Give the tables of the document, once it is walked through."""
        return self._flow.made()

    def start(self, tag: str, attributes: Attributes) -> None:
        """Take in that an element begins."""
        parent = self._path[-1] if self._path else ""
        self._path.append(tag)
        if self._unseen_from:
            return
        if tag in _UNSEEN or (tag == "del" and parent not in {"trPr", "rPr"}):
            self._unseen_from = len(self._path)
        elif parent.endswith("Pr"):
            self._property(parent, tag, attributes)
        elif tag in _SIGNS and parent == "r":
            self._add(_SIGNS[tag])
        elif tag in self._begins:
            self._begins[tag]()

    def end(self, tag: str) -> None:
        """Take in that an element ends."""
        depth = len(self._path)
        self._path.pop()
        if self._unseen_from:
            if self._unseen_from == depth:
                self._unseen_from = 0
            return
        if self._request_from == depth:
            self._request_from = 0
        if tag in self._ends:
            self._ends[tag]()

    def text(self, text: str) -> None:
        """Take in a piece of text; only that of `t` is seen."""
        if self._path[-1] == "t" and not self._unseen_from:
            self._add(text)

    def _add(self, text: str) -> None:
        if not self._request_from:
            self._text.add(text)

    def _property(self, parent: str, tag: str, attributes: Attributes) -> None:
        """Take in a property of what is open: `trPr` holds those of a row, and so on."""
        value = attributes.get("val", "")
        if parent in {"trPr", "tcPr"} and self._rows:
            self._rows[-1].take_in(tag, value)
        elif parent == "pPr" and tag == "pStyle":
            self._text.take_in_style(value)
        elif parent == "rPr" and "pPr" in self._path[-3:]:  # of the mark at the end of a paragraph
            if tag == "del":
                self._text.delete_end()
        elif parent == "rPr":
            self._text.take_in(tag, value)
        elif tag == "showingPlcHdr":
            self._request_from = len(self._path) - 2  # the field, which holds its properties, which hold this

    def _begin_paragraph(self) -> None:
        if self._flow.is_loose:
            self._text.begin_paragraph(is_first=True)
            return
        self._text.begin_paragraph(is_first=not self._rows[-1].has_paragraph)
        self._rows[-1].has_paragraph = True

    def _begin_line(self) -> None:
        if self._path[-2] == "r":
            self._text.begin_line()

    def _begin_table(self) -> None:
        self._rows.append(WordRows(self._flow.begin_table()))

    def _end_table(self) -> None:
        self._rows.pop()
        self._flow.end_table()

    def _begin_row(self) -> None:
        if self._rows:
            self._rows[-1].begin_row()

    def _end_row(self) -> None:
        if self._rows:
            self._rows[-1].end_row()

    def _begin_cell(self) -> None:
        if self._rows:
            self._rows[-1].begin_cell()

    def _end_cell(self) -> None:
        if self._rows:
            self._rows[-1].end_cell()
