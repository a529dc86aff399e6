"""Blocks as OpenDocument text."""

from html import escape

from routehln.views.documents.paper.cells import unbroken_text
from routehln.views.documents.paper.paper import Bullets, Cell, Column, Contents, Heading, Paragraph, Picture, Table
from routehln.views.documents.paper.widths import PAGE
from routehln.views.documents.paper.writer import anchor

NAMESPACES = (
    'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
)
_LINE = 'fo:padding="0.1cm" fo:border-top="none" fo:border-left="none" fo:border-right="none" fo:border-bottom='
SHORT = 6  # rows; a table of no more stays on one page
# With borders that collapse LibreOffice loses rows at the bottom of a page; so each cell has its own.
_TABLE = f'style:width="{PAGE}cm" table:align="margins" fo:margin-bottom="0.25cm" table:border-model="separating"'
# What a template may lose when it is saved, because nothing in it uses these.
STYLES = (
    f'<style:style style:name="Inhoud" style:family="table"><style:table-properties {_TABLE}/></style:style>'
    '<style:style style:name="Inhoud.kort" style:family="table">'
    f'<style:table-properties {_TABLE} style:may-break-between-rows="false"/></style:style>'
    '<style:style style:name="Inhoud.rij" style:family="table-row">'
    '<style:table-row-properties fo:keep-together="always"/></style:style>'
    '<style:style style:name="Inhoud.cel" style:family="table-cell">'
    f'<style:table-cell-properties {_LINE}"0.5pt solid #bbbbbb"/></style:style>'
    '<style:style style:name="Inhoud.kop" style:family="table-cell">'
    f'<style:table-cell-properties {_LINE}"1.2pt solid #14406b"/></style:style>'
    '<style:style style:name="Inhoud.getal" style:family="paragraph" style:parent-style-name="Tabeltekst">'
    '<style:paragraph-properties fo:text-align="end"/></style:style>'
    '<style:style style:name="Inhoud.getalkop" style:family="paragraph" style:parent-style-name="Tabelkop">'
    '<style:paragraph-properties fo:text-align="end"/></style:style>'
    '<style:style style:name="Inhoud.bij" style:family="paragraph" style:parent-style-name="Text_20_body">'
    '<style:paragraph-properties fo:keep-with-next="always"/></style:style>'
    '<style:style style:name="Inhoud.laatste" style:family="paragraph" style:parent-style-name="Opsomming">'
    '<style:paragraph-properties fo:margin-bottom="0.25cm"/></style:style>'
    '<style:style style:name="Inhoud.regel" style:family="paragraph" style:parent-style-name="Opsomming">'
    f'<style:paragraph-properties><style:tab-stops><style:tab-stop style:position="{PAGE}cm" style:type="right" '
    'style:leader-style="dotted" style:leader-text="."/></style:tab-stops></style:paragraph-properties></style:style>'
)


class Odt:
    """Writes blocks as OpenDocument text, in the paragraph styles of the template."""

    def __init__(self) -> None:
        self.pictures: dict[str, bytes] = {}
        self.styles = [STYLES]
        self._tables = 0
        self._chapters = 0

    def heading(self, heading: Heading) -> str:
        """Write a heading of the outline; that of a chapter has a bookmark."""
        niveau = heading.niveau
        text = _text(heading.tekst)
        if niveau == 1:
            self._chapters += 1
            name = f'text:name="{anchor(self._chapters)}"'
            text = f"<text:bookmark-start {name}/>{text}<text:bookmark-end {name}/>"
        return f'<text:h text:style-name="Heading_20_{niveau}" text:outline-level="{niveau}">{text}</text:h>'

    def paragraph(self, paragraph: Paragraph) -> str:
        """Write a paragraph."""
        plain = "Inhoud.bij" if paragraph.blijft_bij else "Text_20_body"
        return _paragraph("Let_20_op" if paragraph.letop else plain, paragraph.tekst)

    def bullets(self, bullets: Bullets) -> str:
        """Write a list; below the last of its texts there is room."""
        styles = ["Opsomming"] * (len(bullets.regels) - 1) + ["Inhoud.laatste"]
        paragraphs = [_paragraph(style, regel) for style, regel in zip(styles, bullets.regels, strict=True)]
        items = "".join(f"<text:list-item>{paragraph}</text:list-item>" for paragraph in paragraphs)
        return f'<text:list text:style-name="Bolletjes">{items}</text:list>'

    def table(self, table: Table, widths: list[float]) -> str:
        """Write a table of which the headings are repeated on every page; a short one stays on one."""
        style = "Inhoud.kort" if len(table.rows) <= SHORT else "Inhoud"
        self._tables += 1
        name = f"Inhoud {self._tables}"
        columns = "".join(map(self._column, widths))
        headings = "".join(_heading_cell(column) for column in table.columns)
        head = f"<table:table-header-rows>{_row(headings)}</table:table-header-rows>"
        rows = "".join(_row(_cells(table.columns, row)) for row in table.rows)
        return f'<table:table table:name="{name}" table:style-name="{style}">{columns}{head}{rows}</table:table>'

    def _column(self, width: float) -> str:
        """Write a column that takes this part of the table, and add a style with its width."""
        name = f"Inhoud.kolom.{len(self.styles)}"
        self.styles.append(
            f'<style:style style:name="{name}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{PAGE * width:.2f}cm"/></style:style>'
        )
        return f'<table:table-column table:style-name="{name}"/>'

    def contents(self, contents: Contents) -> str:
        """Write a line for each chapter, a link to it; LibreOffice fills in the pages when it opens the document."""
        lines = [_chapter(titel, anchor(chapter)) for chapter, titel in enumerate(contents.hoofdstukken, start=1)]
        return "".join(lines)

    def picture(self, picture: Picture) -> str:
        """Write a frame as wide as the text, with the drawing and its description."""
        number = len(self.pictures) + 1
        path = f"Pictures/figuur-{number}.svg"
        self.pictures[path] = picture.svg.encode()
        width = PAGE * picture.breedte
        size = f'svg:width="{width:.2f}cm" svg:height="{width * picture.hoogte:.2f}cm"'
        frame = f'<draw:frame {NAMESPACES} draw:name="Figuur {number}" text:anchor-type="as-char" {size}>'
        embedded = 'xlink:type="simple" xlink:show="embed" xlink:actuate="onLoad" draw:mime-type="image/svg+xml"'
        image = f'<draw:image xlink:href="{path}" {embedded}/><svg:desc>{_text(picture.beschrijving)}</svg:desc>'
        return f'<text:p text:style-name="Text_20_body">{frame}{image}</draw:frame></text:p>'


def _paragraph(style: str, text: str) -> str:
    return f'<text:p text:style-name="{style}">{_text(text)}</text:p>'


def _chapter(titel: str, place: str) -> str:
    """Write the line of a chapter in the contents: its title, and its page at the right."""
    page = f'<text:bookmark-ref text:reference-format="page" text:ref-name="{place}"/>'
    link = f'<text:a {NAMESPACES} xlink:type="simple" xlink:href="#{place}">{_text(titel)}</text:a>'
    return f'<text:p text:style-name="Inhoud.regel">{link}<text:tab/>{page}</text:p>'


def _heading_cell(column: Column) -> str:
    return _cell("kop", "Inhoud.getalkop" if column.rechts else "Tabelkop", column.titel)


def _row(cells: str) -> str:
    return f'<table:table-row table:style-name="Inhoud.rij">{cells}</table:table-row>'


def _cells(columns: list[Column], row: list[Cell]) -> str:
    styles = ["Inhoud.getal" if column.rechts else "Tabeltekst" for column in columns]
    return "".join(_cell("cel", style, cell) for style, cell in zip(styles, row, strict=True))


def _cell(kind: str, style: str, cell: Cell) -> str:
    text = _paragraph(style, unbroken_text(cell))
    return f'<table:table-cell table:style-name="Inhoud.{kind}" office:value-type="string">{text}</table:table-cell>'


def _text(text: str) -> str:
    return escape(unbroken_text(text))
