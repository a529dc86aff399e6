"""A report as Markdown, read back by a Markdown parser."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from routehln.views.report.clean import clean
from routehln.views.report.markdown import render
from routehln.views.report.report import Column, Report, Section

COLUMNS = [Column("Mijlpaal"), Column("Let op")]
READER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
HOSTILE = st.text(st.sampled_from("`*_[]()<>&|~\\!#-+=@$:;/. a1\n\u202e\x1b"), max_size=30)


class Seen(HTMLParser):
    """What a reader sees: the tags, and the text in each cell."""

    def __init__(self, document: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.cells: list[str] = []
        self.feed(READER.render(document))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        assert not attrs
        if tag in {"td", "th"}:
            self.cells.append("")

    def handle_data(self, data: str) -> None:
        if self.cells:
            self.cells[-1] += data.strip("\n")


def cell_of(text: str) -> Seen:
    return Seen(render(Report([Section(COLUMNS, [[text, "x"]])])))


@given(HOSTILE)
def test_a_cell_shows_its_text_and_nothing_else(text: str) -> None:
    seen = cell_of(text)
    assert seen.tags == {"table", "thead", "tbody", "tr", "th", "td"}
    assert seen.cells == ["Mijlpaal", "Let op", clean(text).strip(), "x"]


def test_what_markdown_would_do_is_not_done() -> None:
    text = "<script>alert(1)</script> [klik](javascript:x) ![](y) `code` *nadruk* ~~weg~~ a | b <https://kwaad.nl> &lt;"
    assert cell_of(text).cells[2] == text


def test_a_dollar_is_no_formula() -> None:
    """GitHub sets what stands between dollars as mathematics."""
    assert "\\$x\\$" in render(Report([Section(COLUMNS, [["$x$", ""]])]))


def test_headings_hold_their_text_too() -> None:
    document = render(Report([Section(COLUMNS, [], "B *c*")], "A <b>", ["d | e"]))
    assert document == "# A &lt;b&gt;\n\n## B \\*c\\*\n\nGeen.\n\nd \\| e\n"
