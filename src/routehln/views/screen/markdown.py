"""A page of Markdown on a terminal: headings in bold, tables with lines, commands set apart."""

import sys
from textwrap import indent
from typing import ClassVar

from rich.console import Console, ConsoleOptions, JustifyMethod, RenderResult
from rich.markdown import CodeBlock, Heading, Markdown, MarkdownElement, TableDataElement
from rich.text import Text
from rich.theme import Theme

from routehln.views.screen.pager import page

MOST_COLUMNS = 100  # a longer line is hard to read
# Each can be read on a light and on a dark background.
STYLES = Theme(
    {
        "markdown.code": "bold",
        "markdown.link": "underline",
        "markdown.block_quote": "dim",
        "markdown.table.border": "dim",
        "markdown.table.header": "bold",
    }
)


def show(text: str) -> None:
    """Draw a page of Markdown on stdout, or show it in the pager where it is longer than the screen."""
    console = Console(theme=STYLES, highlight=False, emoji=False)
    width = min(console.width, MOST_COLUMNS)
    with console.capture() as drawn:
        console.print(_Page(text, hyperlinks=False), width=width, crop=False)
    lines = "".join(f"{line.rstrip()}\n" for line in drawn.get().splitlines())
    if not page(lines, console.height):
        sys.stdout.write(lines)
        sys.stdout.flush()


class _Title(Heading):
    """A heading at the left, in bold."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:  # rich's
        self.text.justify = "left"
        style = "bold underline" if self.tag in ("h1", "h2") else "bold"
        yield Text(self.text.plain, style=style)


class _Commands(CodeBlock):
    """Commands and what they print: indented, and as wide as they are."""

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:  # rich's
        indented = indent(self.text.plain.rstrip(), "  ")
        yield Text(indented, no_wrap=True, overflow="ignore")


class _Cell(TableDataElement):
    """A cell of a table; a word that doesn't fit, as a path may be, is broken, not cut off."""

    def __init__(self, justify: JustifyMethod) -> None:
        super().__init__(justify)
        self.content.overflow = "fold"


class _Page(Markdown):
    """Markdown with headings and commands as a terminal shows them best."""

    elements: ClassVar[dict[str, type[MarkdownElement]]] = {
        **Markdown.elements,
        "heading_open": _Title,
        "fence": _Commands,
        "code_block": _Commands,
        "td_open": _Cell,
    }
