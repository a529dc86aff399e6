"""The text of a Word document, element by element (ECMA-376 part 1, chapter 17)."""

from collections.abc import Callable, Mapping

from routehln.files.tables.making.elements import Reader
from routehln.files.tables.making.flow import Flow
from routehln.files.tables.table import Table
from routehln.files.tables.word.rows import WordRows

_CHANGES = {f"{of}PrChange" for of in ("r", "p", "tr", "tc", "tbl", "sect")}  # properties as they were
# What was moved away or deleted, the code of a field, what older programs show instead, reading aids above characters.
_UNSEEN = {"moveFrom", "delText", "instrText", "delInstrText", "Fallback", "rt", *_CHANGES}
_SIGNS = {"tab": "\t", "ptab": "\t", "noBreakHyphen": "-"}
_OFF = {"0", "false", "off"}
Attributes = Mapping[str, str]


class WordDocument(Reader):
    """Reads the tables of a document, tracked changes accepted: inserted text and rows stay, deleted ones go.

    Footnotes, hidden text and the request to type something in an empty field aren't read.
    """

    def __init__(self, heading_levels: Mapping[str, int]) -> None:
        self._heading_levels = heading_levels
        self._flow = Flow()
        self._rows: list[WordRows] = []  # of the open tables
        self._path: list[str] = []
        self._unseen_from = 0  # at which depth something begins that isn't read; 0 for nothing
        self._request_from = 0  # at which depth a field begins in which nothing was typed yet
        self._is_hidden = False  # the open run
        self._level: int | None = None  # of the open paragraph, where that is a heading
        self._joins_next = False  # the end of the last paragraph was deleted
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
            "p": self._end_paragraph,
            "r": self._end_run,
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
        if not self._is_hidden and not self._request_from:
            self._flow.text.add(text)

    def _property(self, parent: str, tag: str, attributes: Attributes) -> None:
        """Take in a property of what is open: `trPr` holds those of a row, and so on."""
        value = attributes.get("val", "")
        if parent in {"trPr", "tcPr"} and self._rows:
            self._rows[-1].take_in(tag, value)
        elif parent == "pPr" and tag == "pStyle":
            self._level = self._heading_levels.get(value)
        elif parent == "rPr" and "pPr" in self._path[-3:]:
            self._joins_next = self._joins_next or tag == "del"
        elif parent == "rPr" and tag == "vanish":
            self._is_hidden = value not in _OFF
        elif parent == "rPr" and _is_raised(tag, value):
            self._flow.text.begin_superscript()
        elif tag == "showingPlcHdr":
            self._request_from = len(self._path) - 2  # the field, which holds its properties, which hold this

    def _begin_paragraph(self) -> None:
        """Begin a line in a cell, unless it is the first, or the end of the one before was deleted."""
        self._level = None
        joins, self._joins_next = self._joins_next, False
        if self._flow.is_loose:
            return
        if self._rows[-1].has_paragraph and not joins:
            self._flow.text.begin_line()
        self._rows[-1].has_paragraph = True

    def _end_paragraph(self) -> None:
        if self._flow.is_loose and not self._joins_next:
            self._flow.end_paragraph(self._level)

    def _end_run(self) -> None:
        self._is_hidden = False
        self._flow.text.end_superscript()

    def _begin_line(self) -> None:
        if self._path[-2] == "r":
            self._flow.text.begin_line()

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


def _is_raised(tag: str, value: str) -> bool:
    """Tell whether a property of a run raises it; LibreOffice writes by how much."""
    return value == "superscript" if tag == "vertAlign" else tag == "position" and value.isdecimal() and value != "0"
