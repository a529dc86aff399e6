"""Blocks as WordprocessingML."""

from html import escape

from routehln.views.documents.paper.cells import unbroken_text
from routehln.views.documents.paper.paper import Bullets, Cell, Column, Contents, Heading, Paragraph, Picture, Table
from routehln.views.documents.paper.writer import anchor

WIDTH = 9411  # twentieths of a point between the margins of the template
_EMU = 635  # in a twentieth of a point
STYLE = "stijl:"  # before the name of a style; Word gives styles other ids in other languages, never other names
KEEP = "<w:keepNext/>"  # on the page of the next paragraph, or row
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006"
# Word wants a paragraph after a table; one so low still fits on a page that the table fills.
_AFTER_TABLE = (
    f'<w:p><w:pPr><w:pStyle w:val="{STYLE}Tabeltekst"/><w:spacing w:before="0" w:after="120" w:line="20"'
    ' w:lineRule="exact"/></w:pPr></w:p>'
)
_SVG = "http://schemas.microsoft.com/office/drawing/2016/SVG/main"


class Docx:
    """Writes blocks as WordprocessingML, in the styles of the template."""

    def __init__(self) -> None:
        self.pictures: dict[str, bytes] = {}
        self.styles: list[str] = []
        self._chapters = 0

    def heading(self, heading: Heading) -> str:
        """Write a heading; that of a chapter has a bookmark."""
        paragraph = _paragraph(f"heading {heading.niveau}", heading.tekst)
        if heading.niveau > 1:
            return paragraph
        self._chapters += 1
        number = f'w:id="{self._chapters}"'
        start = f'<w:bookmarkStart {number} w:name="{anchor(self._chapters)}"/>'
        return paragraph.replace("<w:r>", f"{start}<w:r>", 1).replace("</w:p>", f"<w:bookmarkEnd {number}/></w:p>")

    def paragraph(self, paragraph: Paragraph) -> str:
        """Write a paragraph."""
        style = "Let op" if paragraph.letop else "Normal"
        return _paragraph(style, paragraph.tekst, KEEP if paragraph.blijft_bij else "")

    def bullets(self, bullets: Bullets) -> str:
        """Write a list: a paragraph for each text, in the style that has the bullet; below the last there is room."""
        properties = [""] * (len(bullets.regels) - 1) + ['<w:spacing w:after="142"/>']
        paragraphs = zip(bullets.regels, properties, strict=True)
        return "".join(_paragraph("List Bullet", regel, below) for regel, below in paragraphs)

    def table(self, table: Table, widths: list[float]) -> str:
        """Write a table as wide as the text, of which the headings are repeated on every page."""
        wide = [int(WIDTH * width) for width in widths]
        grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in wide)
        style = f'<w:tblStyle w:val="{STYLE}Tabel"/><w:tblW w:w="5000" w:type="pct"/><w:tblLayout w:type="fixed"/>'
        look = '<w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noVBand="1"/>'
        headings = [_cell(column.titel, column, "Tabelkop", KEEP) for column in table.columns]
        rows = [_row(_cells(table.columns, row, keep), wide) for row, keep in _rows_kept(table)]
        head = _row(headings, wide, "<w:tblHeader/>")
        properties = f"<w:tblPr>{style}{look}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>"
        return f"<w:tbl>{properties}{head}{''.join(rows)}</w:tbl>{_AFTER_TABLE}"

    def contents(self, contents: Contents) -> str:
        """Write a line for each chapter, a link to it; their pages Word only knows once it has laid out the text."""
        lines = [_chapter(titel, anchor(chapter)) for chapter, titel in enumerate(contents.hoofdstukken, start=1)]
        return "".join(lines)

    def picture(self, picture: Picture) -> str:
        """Write the drawing as wide as the text, with its description."""
        number = len(self.pictures) + 1
        self.pictures[f"media/figuur-{number}.svg"] = picture.svg.encode()
        described = f'id="{number}" name="Figuur {number}" descr="{_text(picture.beschrijving)}"'
        width = WIDTH * picture.breedte
        size = f'cx="{round(width) * _EMU}" cy="{round(width * picture.hoogte) * _EMU}"'
        drawing = _inline(described, size, f"figuur{number}")
        return f'<w:p><w:pPr><w:pStyle w:val="{STYLE}Normal"/></w:pPr><w:r>{drawing}</w:r></w:p>'


def _chapter(titel: str, place: str) -> str:
    """Write the line of a chapter in the contents, a link to its place."""
    paragraph = _paragraph("List Bullet", titel)
    link = f'<w:hyperlink w:anchor="{place}" w:history="1"><w:r><w:rPr><w:color w:val="14406B"/></w:rPr>'
    return paragraph.replace("<w:r>", link, 1).replace("</w:p>", "</w:hyperlink></w:p>")


def _inline(described: str, size: str, relation: str) -> str:
    """Write a drawing in the line of text: a picture that isn't there, and the SVG that Word shows in its place."""
    svg = f'<asvg:svgBlip xmlns:asvg="{_SVG}" r:embed="{relation}"/>'
    extension = f'<a:extLst><a:ext uri="{{96DAC541-7B7A-43D3-8B79-37D633B846F1}}">{svg}</a:ext></a:extLst>'
    fill = f'<pic:blipFill><a:blip r:embed="geenfiguur">{extension}</a:blip><a:stretch><a:fillRect/></a:stretch>'
    shape = f'<pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext {size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/>'
    picture = (
        f'<pic:pic xmlns:pic="{_DRAWING}/picture"><pic:nvPicPr><pic:cNvPr {described}/><pic:cNvPicPr/></pic:nvPicPr>'
        f"{fill}</pic:blipFill>{shape}</a:prstGeom></pic:spPr></pic:pic>"
    )
    graphic = f'<a:graphic xmlns:a="{_DRAWING}/main"><a:graphicData uri="{_DRAWING}/picture">{picture}'
    relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    namespaces = f'xmlns:wp="{_DRAWING}/wordprocessingDrawing" xmlns:r="{relations}"'
    start = f'<wp:inline distT="0" distB="0" distL="0" distR="0" {namespaces}>'
    frame = f"{start}<wp:extent {size}/><wp:docPr {described}/>{graphic}</a:graphicData></a:graphic></wp:inline>"
    return f"<w:drawing>{frame}</w:drawing>"


def _paragraph(style: str, text: str, properties: str = "") -> str:
    """Write a paragraph in a style; `properties` is the markup of what else holds for it."""
    run = f'<w:r><w:t xml:space="preserve">{_text(text)}</w:t></w:r>' if text else ""
    return f'<w:p><w:pPr><w:pStyle w:val="{STYLE}{style}"/>{properties}</w:pPr>{run}</w:p>'


def _rows_kept(table: Table) -> list[tuple[list[Cell], str]]:
    """Give each row with the markup that keeps it by the next: the first does, and the last but one."""
    last = len(table.rows) - 1
    rows: list[tuple[list[Cell], str]] = []
    for number, row in enumerate(table.rows):
        keeps = number in (0, last - 1) and number < last
        rows.append((row, KEEP if keeps else ""))
    return rows


def _cells(columns: list[Column], row: list[Cell], keep: str) -> list[str]:
    return [_cell(cell, column, "Tabeltekst", keep) for column, cell in zip(columns, row, strict=True)]


def _cell(cell: Cell, column: Column, style: str, keep: str) -> str:
    """Write what stands in a cell; `keep` is KEEP where its row stays by the next."""
    return _paragraph(style, unbroken_text(cell), keep + ('<w:jc w:val="right"/>' if column.rechts else ""))


def _row(cells: list[str], widths: list[int], properties: str = "") -> str:
    """Write a row that stays on one page; `properties` is the markup of what else holds for it."""
    inner = ""
    for cell, width in zip(cells, widths, strict=True):
        inner += f'<w:tc><w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>{cell}</w:tc>'
    return f"<w:tr><w:trPr><w:cantSplit/>{properties}</w:trPr>{inner}</w:tr>"


def _text(text: str) -> str:
    return escape(unbroken_text(text))
