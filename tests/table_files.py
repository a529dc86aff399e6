"""Writes a table as a file of each format, merged cells and all, and gives the rows that a reader sees in it."""

import csv
import html
import io
import zipfile
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from xml.sax.saxutils import escape

from xlsxwriter import Workbook

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
ODF = " ".join(
    f'xmlns:{prefix}="{_ODF}:{name}:1.0"'
    for prefix, name in {
        "office": "office",
        "table": "table",
        "text": "text",
        "style": "style",
        "number": "datastyle",
        "fo": "xsl-fo-compatible",
        "draw": "drawing",
    }.items()
)
ODF += f' xmlns:of="{_ODF}:of:1.2"'
RELATIONS = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" '
    'Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" '
    'Target="word/document.xml"/></Relationships>'
)
CONTENT_TYPES = (
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" '
    'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)


class Merged(NamedTuple):
    """A cell that covers more than its own place; the places that it covers hold None."""

    text: str
    across: int = 1
    down: int = 1


Cell = str | Merged | None
Matrix = Sequence[Sequence[Cell]]


def shown(matrix: Matrix) -> list[tuple[str, ...]]:
    """The rows that a reader sees: a merged cell everywhere, no row that has nothing of its own."""
    texts = [[""] * len(row) for row in matrix]
    for y, row in enumerate(matrix):
        for x, cell in enumerate(row):
            if cell is not None:
                text, across, down = merged(cell)
                for line in texts[y : y + down]:
                    line[x : x + across] = [text] * across
    rows: list[tuple[str, ...]] = []
    for row, line in zip(matrix, texts, strict=True):
        while line and not line[-1]:
            line.pop()
        if any(cell is not None and merged(cell).text for cell in row):
            rows.append(tuple(line))
    return rows


def merged(cell: str | Merged) -> Merged:
    return cell if isinstance(cell, Merged) else Merged(cell)


def package(parts: Mapping[str, str | bytes]) -> bytes:
    """A zip of parts."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


def word(body: str, **parts: str) -> bytes:
    """A docx with this in its body; `parts` are further ones in its folder `word`, without their ending."""
    document = f"<w:document {W}><w:body>{body}</w:body></w:document>"
    more = {f"word/{name}.xml": xml for name, xml in parts.items()}
    return package(
        {"[Content_Types].xml": CONTENT_TYPES, "_rels/.rels": RELATIONS, "word/document.xml": document, **more}
    )


def paragraphs(text: str) -> str:
    """Each line a paragraph of Word."""
    return "".join(f'<w:p><w:r><w:t xml:space="preserve">{escape(line)}</w:t></w:r></w:p>' for line in text.split("\n"))


def word_cell(content: str, properties: str = "") -> str:
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>"


def word_table(matrix: Matrix) -> str:
    """A table of Word: what is merged down says so in every row."""
    rows: list[str] = []
    covering: dict[int, Merged] = {}
    for y, row in enumerate(matrix):
        cells: list[str] = []
        for x, cell in enumerate(row):
            if cell is not None:
                text, across, down = merged(cell)
                covering[x] = Merged("", across, y + down)
                restart = '<w:vMerge w:val="restart"/>' if down > 1 else ""
                cells.append(word_cell(paragraphs(text), f'<w:gridSpan w:val="{across}"/>{restart}'))
            elif x in covering and covering[x].down > y:
                cells.append(word_cell("<w:p/>", f'<w:gridSpan w:val="{covering[x].across}"/><w:vMerge/>'))
            else:
                covering.pop(x, None)
        rows.append(f"<w:tr>{''.join(cells)}</w:tr>")
    grid = '<w:gridCol w:w="2000"/>' * max(map(len, matrix))
    return f"<w:tbl><w:tblPr/><w:tblGrid>{grid}</w:tblGrid>{''.join(rows)}</w:tbl>"


def docx(matrix: Matrix) -> bytes:
    return word(word_table(matrix))


def opendocument(body: str, styles: str = "") -> bytes:
    """An odt or ods with this in its body, which names which of the two."""
    content = (
        f'<office:document-content {ODF} office:version="1.2">'
        f"<office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body>{body}</office:body></office:document-content>"
    )
    kind = "spreadsheet" if "<office:spreadsheet>" in body else "text"
    mimetype = f"application/vnd.oasis.opendocument.{kind}"
    manifest = (
        f'<manifest:manifest xmlns:manifest="{_ODF}:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{mimetype}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>'
    )
    return package({"mimetype": mimetype, "META-INF/manifest.xml": manifest, "content.xml": content})


def odf_text(text: str) -> str:
    """Each line a paragraph of OpenDocument."""
    return "".join(f"<text:p>{escape(line)}</text:p>" for line in text.split("\n"))


def odf_table(matrix: Matrix, naam: str = "") -> str:
    rows: list[str] = []
    for row in matrix:
        cells: list[str] = []
        for cell in row:
            if cell is None:
                cells.append("<table:covered-table-cell/>")
                continue
            text, across, down = merged(cell)
            spans = f'table:number-columns-spanned="{across}" table:number-rows-spanned="{down}"'
            cells.append(f'<table:table-cell office:value-type="string" {spans}>{odf_text(text)}</table:table-cell>')
        rows.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
    columns = f'<table:table-column table:number-columns-repeated="{max(map(len, matrix))}"/>'
    return f'<table:table table:name="{escape(naam)}">{columns}{"".join(rows)}</table:table>'


def odt(matrix: Matrix) -> bytes:
    return opendocument(f"<office:text>{odf_table(matrix)}</office:text>")


def ods(matrix: Matrix) -> bytes:
    return opendocument(f"<office:spreadsheet>{odf_table(matrix, 'Blad1')}</office:spreadsheet>")


def html_table(matrix: Matrix) -> str:
    rows: list[str] = []
    for row in matrix:
        cells: list[str] = []
        for cell in row:
            if cell is not None:
                text, across, down = merged(cell)
                inner = html.escape(text).replace("\n", "<br>")
                cells.append(f'<td colspan="{across}" rowspan={down}>{inner}</td>')
        rows.append(f"<tr>{''.join(cells)}</tr>")
    return f"<table>{''.join(rows)}</table>"


def page(matrix: Matrix) -> bytes:
    return f"<!DOCTYPE html><meta charset=utf-8><title>Planning</title>{html_table(matrix)}".encode()


def xlsx(matrix: Matrix) -> bytes:
    out = io.BytesIO()
    book = Workbook(out)
    sheet = book.add_worksheet("Blad1")
    for y, row in enumerate(matrix):
        for x, cell in enumerate(row):
            if cell is None:
                continue
            text, across, down = merged(cell)
            if across * down > 1:
                sheet.merge_range(y, x, y + down - 1, x + across - 1, "")
            sheet.write_string(y, x, text)
    book.close()
    return out.getvalue()


def filled(matrix: Matrix) -> list[list[str]]:
    """The cells of a format that merges none."""
    width = max(map(len, matrix), default=0)
    rows = [list(row) for row in shown(matrix)]
    return [row + [""] * (width - len(row)) for row in rows]


def separated(matrix: Matrix, encoding: str = "utf-8-sig") -> bytes:
    out = io.StringIO(newline="")
    csv.writer(out, delimiter=";").writerows(filled(matrix))
    return out.getvalue().encode(encoding)


def markdown(matrix: Matrix) -> bytes:
    head, *rows = [[_typed(cell) for cell in row] for row in filled(matrix)]
    lines = [head, ["---"] * len(head), *rows]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines).encode()


def _typed(text: str) -> str:
    safe = text.replace("\\", "\\\\").replace("|", "\\|").replace("&", "&amp;").replace("<", "&lt;")
    return safe.replace("\n", "<br>")
