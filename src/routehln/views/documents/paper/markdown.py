"""Blocks as Markdown."""

from routehln.views.documents.paper.cells import cell_text
from routehln.views.documents.paper.paper import Bullets, Cell, Column, Contents, Heading, Paragraph, Picture, Table
from routehln.views.report.clean import for_markdown_line


class Markdown:
    """Writes blocks as Markdown that GitHub and GitLab show."""

    def __init__(self) -> None:
        self.pictures: dict[str, bytes] = {}
        self.styles: list[str] = []

    def heading(self, heading: Heading) -> str:
        """Write `##` for a chapter: the title of the document is the only `#`."""
        return f"{'#' * (heading.niveau + 1)} {_text(heading.tekst)}\n"

    def paragraph(self, paragraph: Paragraph) -> str:
        """Write a paragraph; what must stand out is bold."""
        text = _text(paragraph.tekst)
        return f"**{text}**\n" if paragraph.letop else f"{text}\n"

    def bullets(self, bullets: Bullets) -> str:
        """Write a list with `-`."""
        return "".join(f"- {_text(regel)}\n" for regel in bullets.regels)

    def table(self, table: Table, widths: list[float]) -> str:  # noqa: ARG002  # Markdown has no widths
        """Write a table with `|`."""
        headings = _row([column.titel for column in table.columns])
        rule = f"| {' | '.join(map(_rule, table.columns))} |\n"
        return headings + rule + "".join(map(_row, table.rows))

    def contents(self, contents: Contents) -> str:
        """Write the chapters as a list; where Markdown is shown, only it knows what its headings are called."""
        return self.bullets(Bullets(contents.hoofdstukken))

    def picture(self, picture: Picture) -> str:
        """Write only what there is to see: Markdown holds no drawing, and the table beside it has the figures."""
        return f"*{_text(picture.beschrijving)}*\n"


def _rule(column: Column) -> str:
    return "---:" if column.rechts else "---"


def _row(cells: list[Cell] | list[str]) -> str:
    return f"| {' | '.join(map(_text, cells))} |\n"


def _text(cell: Cell) -> str:
    return for_markdown_line(cell_text(cell))
