"""A document of Markdown on a terminal: headings, paragraphs, lists and tables, drawn as answers are.

No mark of Markdown is left: a heading is ruled, a link has its address behind it, and a table fits the screen.
"""

import re
from collections.abc import Iterator, Sequence

from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from rich.style import Style
from rich.text import Text

from routehln.views.report.clean import clean
from routehln.views.report.report import Column, Section
from routehln.views.screen.draw import show_blocks
from routehln.views.screen.styled import wrapped
from routehln.views.screen.table import Tables

PROSE = 100  # columns of a line of text at most, on however wide a terminal: longer ones are hard to read
BULLET = "• "
CODE = "  "  # before commands and what they print
QUOTED = "│ "
LET_OP = "Let op"  # the column whose texts stand out
RULES = {"h1": "━", "h2": "─"}  # what stands below headings; lesser ones have none
STYLES = {"strong": Style(bold=True), "em": Style(italic=True), "link": Style(underline=True)}
_TAG = re.compile(r"<!--.*?-->|<[^>]*>", re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)

Lines = list[Text]


def show(markdown: str) -> None:
    """Draw a document on stdout, or show it in the pager where it is longer than the screen."""
    show_blocks(lambda width: blocks(markdown, width))


def blocks(markdown: str, width: int) -> Iterator[Lines]:
    """Give the lines of what stands between blank lines; a heading stands directly above what follows it."""
    root = SyntaxTreeNode(MarkdownIt("commonmark").enable("table").parse(markdown))
    drawing = _Drawing(root, width)
    heading: Lines = []
    for node in root.children:
        if node.type == "heading":
            if heading:
                yield heading
            heading = drawing.heading(node)
        else:
            lines = drawing.lines(node, width)
            if lines:
                yield heading + lines
                heading = []
    if heading:
        yield heading


class _Drawing:
    """The parts of one document on a terminal of so many columns; tables with the same headings align."""

    def __init__(self, root: SyntaxTreeNode, width: int) -> None:
        self.width = width
        self.sections = {node: _section(node) for node in root.walk() if node.type == "table"}
        self.tables = Tables(list(self.sections.values()), width)

    def heading(self, node: SyntaxTreeNode) -> Lines:
        """Give a heading, and the rule below it."""
        line = Text(" ").join(_texts(node))
        line.stylize("bold")
        lines = wrapped(line, min(self.width, PROSE))
        rule = RULES.get(node.tag)
        if rule:
            lines.append(Text(rule * max(part.cell_len for part in lines), style="dim"))
        return lines

    def lines(self, node: SyntaxTreeNode, width: int) -> Lines:
        """Give the lines of a part that isn't a heading, or stands within another, in so many columns."""
        if node.type == "table":
            tables = self.tables if width == self.width else Tables([self.sections[node]], width)
            return tables.lines(self.sections[node])
        if node.type in ("bullet_list", "ordered_list"):
            return self._list(node, width)
        if node.type == "blockquote":
            return _behind(QUOTED, QUOTED, self._within(node, width - len(QUOTED)))
        if node.type == "hr":
            return [Text("─" * min(width, PROSE), style="dim")]
        if node.type in ("fence", "code_block"):
            code = [Text(clean(line)) for line in node.content.splitlines()]
            return _behind(CODE, CODE, _wrapped(code, width - len(CODE)))
        if node.type == "html_block":
            text = Text(clean(_TAG.sub("", node.content)).strip())
            return _wrapped([text], width) if text else []
        return _wrapped(_texts(node), width)

    def _list(self, node: SyntaxTreeNode, width: int) -> Lines:
        """Give the items of a list, each behind its bullet or number; blank lines between them where it has those."""
        number = int(node.attrs.get("start", 1))
        lines: Lines = []
        for item in node.children:
            mark = f"{number}. " if node.type == "ordered_list" else BULLET
            number += 1
            if lines and not _is_tight(node):
                lines.append(Text())
            lines += _behind(mark, " " * len(mark), self._within(item, width - len(mark)))
        return lines

    def _within(self, node: SyntaxTreeNode, width: int) -> Lines:
        """Give the lines of what an item or a quotation holds."""
        lines: Lines = []
        for child in node.children:
            if lines and not child.hidden and child.type == "paragraph":
                lines.append(Text())
            lines += self.lines(child, max(1, width))
        return lines or [Text()]


def _is_tight(node: SyntaxTreeNode) -> bool:
    """Tell whether a list was written without blank lines, so that Markdown hides its paragraphs."""
    for item in node.children:
        if any(child.type == "paragraph" and not child.hidden for child in item.children):
            return False
    return True


def _behind(first: str, later: str, lines: Sequence[Text]) -> Lines:
    """Give lines behind a mark: the first behind its own, the others behind another as wide."""
    return [Text(later if number else first) + line for number, line in enumerate(lines)]


def _wrapped(texts: Sequence[Text], width: int) -> Lines:
    """Wrap each text by words."""
    lines: Lines = []
    for text in texts:
        lines += wrapped(text, min(width, PROSE))
    return lines


def _section(table: SyntaxTreeNode) -> Section:
    """Give a table with the plain text of its cells; what to notice stands out, as in the tables of answers."""
    rows: list[list[str]] = []
    for part in table.children:
        rows += [list(map(_plain, row.children)) for row in part.children]
    head, *body = rows
    return Section([Column(titel, alert=titel == LET_OP) for titel in head], body)


def _plain(cell: SyntaxTreeNode) -> str:
    return " ".join(text.plain for text in _texts(cell))


def _texts(node: SyntaxTreeNode) -> Lines:
    """Give the text within a part, a line for each that its author began; its emphasis is its style."""
    texts = [Text()]
    for child in node.children:
        _write(child, texts, Style())
    for text in texts:
        text.rstrip()
    return texts


def _write(node: SyntaxTreeNode, texts: Lines, style: Style) -> None:
    """Write a piece of a line behind the last of `texts`, in the style of what it stands in."""
    if node.type == "hardbreak" or (node.type == "html_inline" and _BREAK.fullmatch(node.content)):
        texts.append(Text())
    elif node.type == "softbreak":
        texts[-1].append(" ")
    elif node.type in ("text", "code_inline") or node.type == "image":
        texts[-1].append(clean(node.content), style)
    elif node.type != "html_inline":
        before = len(texts[-1])
        for child in node.children:
            _write(child, texts, style + STYLES.get(node.type, Style()))
        if node.type == "link":
            _write_address(node, texts[-1], before)


def _write_address(link: SyntaxTreeNode, line: Text, before: int) -> None:
    """Write where a link leads to behind its text, unless that says it, or it leads to a place in the document."""
    address = clean(str(link.attrs.get("href", "")))
    shown = line.plain[before:]
    if address and not address.startswith("#") and address.removeprefix("mailto:") != shown:
        line.append(f" ({address})")
