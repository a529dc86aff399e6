"""Blocks as HTML."""

from html import escape

from routehln.views.documents.paper.cells import unbroken_text
from routehln.views.documents.paper.paper import Bullets, Cell, Column, Contents, Heading, Paragraph, Picture, Table
from routehln.views.documents.paper.writer import anchor

RIGHT = ' class="rechts"'


class Html:
    """Writes blocks as HTML; how they look is up to the style sheet."""

    def __init__(self) -> None:
        self.pictures: dict[str, bytes] = {}
        self.styles: list[str] = []
        self._chapters = 0

    def heading(self, heading: Heading) -> str:
        """Write `<h2>` for a chapter, with its place: the title of the document is the only `<h1>`."""
        tag = f"h{heading.niveau + 1}"
        if heading.niveau == 1:
            self._chapters += 1
            return f'<{tag} id="{anchor(self._chapters)}">{_text(heading.tekst)}</{tag}>'
        return f"<{tag}>{_text(heading.tekst)}</{tag}>"

    def paragraph(self, paragraph: Paragraph) -> str:
        """Write `<p>`."""
        kind = "letop" if paragraph.letop else "blijft-bij" if paragraph.blijft_bij else ""
        mark = f' class="{kind}"' if kind else ""
        return f"<p{mark}>{_text(paragraph.tekst)}</p>"

    def bullets(self, bullets: Bullets) -> str:
        """Write `<ul>`."""
        items = "\n".join(f"<li>{_text(regel)}</li>" for regel in bullets.regels)
        return f"<ul>\n{items}\n</ul>"

    def table(self, table: Table, widths: list[float]) -> str:
        """Write `<table>`; on a narrow screen each cell shows the heading of its column (`data-kop`)."""
        columns = "".join(f'<col style="width: {100 * width:.1f}%">' for width in widths)
        headings = "".join(_heading_cell(column) for column in table.columns)
        rows = "\n".join(_row(table.columns, row) for row in table.rows)
        head = f"<colgroup>{columns}</colgroup>\n<thead>\n<tr>{headings}</tr>\n</thead>"
        return f"<table>\n{head}\n<tbody>\n{rows}\n</tbody>\n</table>"

    def contents(self, contents: Contents) -> str:
        """Write `<nav>`; on paper each chapter has its page behind it."""
        items = [
            f'<li><a href="#{anchor(chapter)}">{_text(titel)}</a></li>'
            for chapter, titel in enumerate(contents.hoofdstukken, start=1)
        ]
        lines = "\n".join(items)
        return f'<nav class="inhoud" aria-label="Inhoud">\n<ol>\n{lines}\n</ol>\n</nav>'

    def picture(self, picture: Picture) -> str:
        """Write the drawing itself, which so takes the colours of the page."""
        narrow = ' class="deel"' if picture.breedte < 1 else ""
        described = f'<figure{narrow} role="img" aria-label="{_text(picture.beschrijving)}">'
        return f"{described}\n{picture.svg}\n</figure>"


def _heading_cell(column: Column) -> str:
    return f'<th scope="col"{RIGHT if column.rechts else ""}>{_text(column.titel)}</th>'


def _row(columns: list[Column], row: list[Cell]) -> str:
    cells = "".join(_cell(column, cell) for column, cell in zip(columns, row, strict=True))
    return f"<tr>{cells}</tr>"


def _cell(column: Column, cell: Cell) -> str:
    text = escape(unbroken_text(cell))
    if column.benoemt:
        return f'<th scope="row" class="wat">{text}</th>'
    return f'<td{RIGHT if column.rechts else ""} data-kop="{_text(column.titel)}">{text}</td>'


def _text(text: str) -> str:
    return escape(unbroken_text(text))
