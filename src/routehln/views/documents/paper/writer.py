"""What a format must be able to write, and the blocks of a document written by it."""

from collections.abc import Iterable, Mapping
from typing import Protocol

from routehln.views.documents.paper.inhoud import Inhoud
from routehln.views.documents.paper.paper import Block, Bullets, Contents, Heading, Paragraph, Picture, Table
from routehln.views.documents.paper.widths import Headings, headings, widths_by_headings


class Writer(Protocol):
    """One format: it gives each kind of block as its markup, and escapes every text in it.

    `pictures` and `styles` grow while it writes; see `Inhoud`.
    """

    pictures: dict[str, bytes]
    styles: list[str]

    def heading(self, heading: Heading) -> str:
        """Write a heading."""

    def paragraph(self, paragraph: Paragraph) -> str:
        """Write a paragraph."""

    def bullets(self, bullets: Bullets) -> str:
        """Write a list."""

    def table(self, table: Table, widths: list[float]) -> str:
        """Write a table; `widths` are the parts of its width that the columns take, together 1."""

    def contents(self, contents: Contents) -> str:
        """Write the chapters, each a link to the heading with its number: `anchor`."""

    def picture(self, picture: Picture) -> str:
        """Write a drawing with its description."""


def anchor(chapter: int) -> str:
    """Name the place of a chapter, the first of which is 1."""
    return f"hoofdstuk-{chapter}"


def write(blocks: Iterable[Block], writer: Writer) -> Inhoud:
    """Give the markup of all blocks, in their order."""
    blocks = list(blocks)
    widths = widths_by_headings(block for block in blocks if isinstance(block, Table))
    markup = "\n".join(_block(block, writer, widths) for block in blocks)
    return Inhoud(markup, writer.pictures, "".join(writer.styles))


def _block(block: Block, writer: Writer, widths: Mapping[Headings, list[float]]) -> str:
    match block:
        case Heading():
            return writer.heading(block)
        case Paragraph():
            return writer.paragraph(block)
        case Bullets():
            return writer.bullets(block)
        case Table():
            return writer.table(block, widths[headings(block)])
        case Picture():
            return writer.picture(block)
        case Contents():
            return writer.contents(block)
