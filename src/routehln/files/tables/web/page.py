"""A web page, element by element: the only door to the standard library's parser."""

from html.parser import HTMLParser

from routehln.files.tables.making.flow import Flow
from routehln.files.tables.table import NoTable, Table
from routehln.files.tables.web.attributes import Attributes, columns_of, is_hidden, rows_of
from routehln.files.tables.web.inline import Inline

MAX_APART = 200_000  # signs between attributes in one tag; a picture written out in one has some of these too
_APART = " \t\n\r\f/'\""
_UNSEEN = {"script", "style", "title", "template", "del", "svg", "comment"}
_GROUPS = {"thead", "tbody", "tfoot"}
_CELLS = {"td", "th"}


class Page(HTMLParser):
    """Reads the tables of a page; what isn't closed ends where its next begins.

    Deleted text (`del`), scripts and styles aren't read.
    """

    def __init__(self) -> None:
        super().__init__()
        self._flow = Flow()
        self._inline = Inline(self._flow)
        self._unseen = ""  # the element that hides what stands in it

    def tables(self) -> list[Table]:
        """Give the tables of the page, which ends here."""
        self.close()
        while self._flow.tables.last:
            self._end_table()
        return self._flow.made()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Take in that an element begins."""
        if tag in _UNSEEN:
            self._unseen = self._unseen or tag
        elif tag == "table":
            self._begin_table()
        elif tag == "caption":
            self._flow.take_loose()
        elif tag == "tr":
            self._begin_row(dict(attrs))
        elif tag in _CELLS:
            self._begin_cell(dict(attrs))
        elif tag in _GROUPS:
            self._end_row()
        else:
            self._inline.begin(tag, dict(attrs))

    def handle_endtag(self, tag: str) -> None:
        """Take in that an element ends."""
        if tag == self._unseen:
            self._unseen = ""
        elif tag == "table":
            self._end_table()
        elif tag == "caption":
            self._end_caption()
        elif tag == "tr" or tag in _GROUPS:
            self._end_row()
        elif tag in _CELLS:
            self._end_cell()
        else:
            self._inline.end(tag)

    def handle_data(self, data: str) -> None:
        """Take in a piece of text."""
        if not self._unseen:
            self._inline.add(data)

    def check_for_whole_start_tag(self, i: int) -> int:
        """Give where the tag that begins here ends, as Python's parser asks itself; raises NoTable for a giant."""
        begin = self.rawdata[i : self.rawdata.find(">", i)]
        if len(begin) > MAX_APART and sum(map(begin.count, _APART)) > MAX_APART:
            raise NoTable("op deze pagina staat een element met te veel kenmerken; bewaar de pagina opnieuw")
        return super().check_for_whole_start_tag(i)

    def _begin_table(self) -> None:
        """Begin a table within the open cell; one that was open and has no open cell ends here."""
        if self._flow.tables.last and self._flow.is_loose:
            self._end_table()
        self._inline.part_block()
        self._flow.begin_table()

    def _end_table(self) -> None:
        self._end_row()
        self._flow.end_table()

    def _end_caption(self) -> None:
        caption = self._flow.take_loose()
        if self._flow.tables.last:
            self._flow.tables.last.above = self._flow.surroundings.above(caption)

    def _begin_row(self, attributes: Attributes) -> None:
        self._end_row()
        if self._flow.tables.last:
            self._flow.tables.last.begin_row(hidden=is_hidden(attributes))

    def _end_row(self) -> None:
        self._end_cell()
        if self._flow.tables.last:
            self._flow.tables.last.end_row()

    def _begin_cell(self, attributes: Attributes) -> None:
        """Begin a cell; one outside of any row begins a row."""
        self._end_cell()
        table = self._flow.tables.last
        if table:
            if not table.in_row:
                table.begin_row()
            table.begin_cell(columns_of(attributes), rows_of(attributes))

    def _end_cell(self) -> None:
        table = self._flow.tables.last
        if table and not self._flow.is_loose:
            self._unseen = ""
            table.end_cell(self._inline.cell_text())
