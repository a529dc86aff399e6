"""A web page, element by element: the only door to the standard library's parser."""

import re
from collections.abc import Mapping
from html.parser import HTMLParser

from routehln.files.tables.making.cell_text import CellText
from routehln.files.tables.making.grid import MAX_ACROSS
from routehln.files.tables.making.open_tables import OpenTables
from routehln.files.tables.making.surroundings import Surroundings
from routehln.files.tables.table import NoTable, Table

MAX_DOWN = 65_534  # the bound of the HTML standard
MAX_APART = 200_000  # signs between attributes in one tag; a picture written out in one has some of these too
_APART = " \t\n\r\f/'\""
_SPACE = re.compile(r"[ \t\n\r\f]+")
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*collapse", re.IGNORECASE)
_NOTE = re.compile(r"#.*(?:note|fn|ftn|edn|cite)", re.IGNORECASE)
_MARK = 8  # characters of the longest mark of a footnote
_UNSEEN = {"script", "style", "title", "template", "del", "svg", "comment"}
_LEVELS = {f"h{level}": level for level in range(1, 7)}
_BLOCKS = {*_LEVELS, *"p div li ul ol dl dt dd blockquote pre section article hr body".split()}
_GROUPS = {"thead", "tbody", "tfoot"}
_CELLS = {"td", "th"}
Attributes = Mapping[str, str | None]


class Page(HTMLParser):
    """Reads the tables of a page; what isn't closed ends where its next begins.

    Deleted text (`del`), scripts and styles aren't read.
    """

    def __init__(self) -> None:
        super().__init__()
        self._tables = OpenTables()
        self._surroundings = Surroundings()
        self._loose = CellText()  # what stands in no cell
        self._links: list[int | None] = []  # where each open link begins, if it is that of a note
        self._heading_from = 0  # where the open heading begins, in the text that it stands in
        self._unseen = ""  # the element that hides what stands in it

    def tables(self) -> list[Table]:
        """Give the tables of the page, which ends here."""
        self.close()
        while self._tables.last:
            self._end_table()
        return self._tables.made()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in that an element begins."""
        if tag in _UNSEEN:
            self._unseen = self._unseen or tag
        elif tag == "table":
            self._begin_table()
        elif tag == "tr":
            self._begin_row(dict(attrs))
        elif tag in _CELLS:
            self._begin_cell(dict(attrs))
        elif tag in _GROUPS:
            self._end_row()
        else:
            self._begin_inline(tag, dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        """Take in that an element ends."""
        if tag == self._unseen:
            self._unseen = ""
        elif tag == "table":
            self._end_table()
        elif tag == "tr" or tag in _GROUPS:
            self._end_row()
        elif tag in _CELLS:
            self._end_cell()
        elif tag == "caption":
            self._end_caption()
        else:
            self._end_inline(tag)

    def handle_data(self, data: str) -> None:
        """Take in a piece of text; white space is a space, and none at the begin of a line."""
        text = _SPACE.sub(" ", data)
        if not self._unseen and not (text == " " and self._text.begins_line):
            self._text.add(text)

    def check_for_whole_start_tag(self, i: int) -> int:
        """Give where the tag that begins here ends, as Python's parser asks itself; raises NoTable for a giant."""
        begin = self.rawdata[i : self.rawdata.find(">", i)]
        if len(begin) > MAX_APART and sum(map(begin.count, _APART)) > MAX_APART:
            raise NoTable("op deze pagina staat een element met te veel kenmerken; bewaar de pagina opnieuw")
        return super().check_for_whole_start_tag(i)

    @property
    def _text(self) -> CellText:
        """Where text goes that comes now."""
        table = self._tables.last
        return table.text if table and table.text else self._loose

    def _begin_inline(self, tag: str, attributes: Attributes) -> None:
        if tag == "br":
            self._text.begin_line()
        elif tag == "sup":
            self._text.begin_superscript()
        elif tag == "a":
            is_note = bool(_NOTE.match(attributes.get("href") or ""))
            self._links.append(self._text.place if is_note else None)
        elif tag == "caption":
            self._loose = CellText()
        elif tag in _BLOCKS:
            self._begin_block()
            self._heading_from = self._text.place

    def _end_inline(self, tag: str) -> None:
        if tag == "sup":
            self._text.end_superscript()
        elif tag == "a":
            self._end_link()
        elif tag in _BLOCKS:
            self._begin_block(_LEVELS.get(tag))

    def _end_link(self) -> None:
        """End a link; the short text of one to a note is a mark, and goes."""
        begin = self._links.pop() if self._links else None
        if begin is not None and len(self._text.since(begin).strip()) <= _MARK:
            self._text.cut(begin)

    def _begin_block(self, level: int | None = None) -> None:
        """Begin a line in a cell, unless one began; elsewhere what was read is a paragraph.

        `level` is that of a heading that ends here.
        """
        text = self._text
        if text is not self._loose:
            if level is not None:
                self._surroundings.paragraph(text.since(self._heading_from), level)
            if not text.begins_line:
                text.begin_line()
        elif not self._tables.last:
            self._surroundings.paragraph(str(text), level)
            self._loose = CellText()

    def _begin_table(self) -> None:
        """Begin a table within the open cell; one that was open and has no open cell ends here."""
        if self._tables.last and not self._tables.last.text:
            self._end_table()
        self._begin_block()
        self._tables.begin(self._surroundings.above())

    def _end_table(self) -> None:
        self._end_row()
        self._tables.end()
        if not self._tables.last:
            self._surroundings.end_table()

    def _end_caption(self) -> None:
        if self._tables.last:
            self._tables.last.above = self._surroundings.above(str(self._loose))
        self._loose = CellText()

    def _begin_row(self, attributes: Attributes) -> None:
        self._end_row()
        if self._tables.last:
            self._tables.last.begin_row(hidden=_is_hidden(attributes))

    def _end_row(self) -> None:
        self._end_cell()
        if self._tables.last:
            self._tables.last.end_row()

    def _begin_cell(self, attributes: Attributes) -> None:
        """Begin a cell; one outside of any row begins a row."""
        self._end_cell()
        table = self._tables.last
        if table:
            if not table.in_row:
                table.begin_row()
            down = _number(attributes.get("rowspan"), MAX_DOWN) or MAX_DOWN  # 0: until the end
            table.begin_cell(max(1, _number(attributes.get("colspan"), MAX_ACROSS)), down)

    def _end_cell(self) -> None:
        table = self._tables.last
        if table and table.text:
            self._links.clear()
            self._unseen = ""
            table.end_cell(_lines(str(table.text)))


def _lines(text: str) -> str:
    """Give the lines of a text as a browser shows them: no space at their ends, nowhere two."""
    return "\n".join(_SPACE.sub(" ", line).strip(" ") for line in text.split("\n"))


def _is_hidden(attributes: Attributes) -> bool:
    return "hidden" in attributes or bool(_HIDDEN.search(attributes.get("style") or ""))


def _number(text: str | None, most: int) -> int:
    """Read the number of a span; what is none is 1."""
    digits = (text or "").strip()
    return min(int(digits), most) if digits.isdecimal() and len(digits) < _MARK else 1
