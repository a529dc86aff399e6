"""A document of blocks comes out in every format: headings, lists, tables and pictures, and text stays text."""

import io
import re
import zipfile
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from xml.etree import ElementTree as ET

import pytest
from conftest import ROADMAP
from pypdf import PdfReader
from python_calamine import CalamineWorkbook

from routehln.files.disk.templates import shipped
from routehln.views.documents.formats import FORMATS
from routehln.views.documents.paper.paper import (
    Bullets,
    Cell,
    Column,
    Contents,
    Heading,
    Paper,
    Paragraph,
    Picture,
    Table,
)
from routehln.views.documents.paper.xlsx import spreadsheet
from routehln.views.documents.paper_names import TEMPLATE, paper_names
from routehln.views.documents.render.make import make

HOSTILE = "<b>&amp; {{ 7*7 }} {%p if %} | *x* \x07"
SHOWN = "<b>&amp; {{ 7*7 }} {%p if %} | *x* \ufffd"
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><path d="M0 0 L40 10" stroke="currentColor"/></svg>'
COLUMNS = [Column("Jaar", benoemt=True), Column("Waarde", rechts=True), Column("Dag", 2)]
ROWS: list[list[Cell]] = [[2019, Decimal("3.5"), date(2021, 10, 4)], ["=1+1", None, HOSTILE]]
PAPER = Paper(
    titel=f"Titel {HOSTILE}",
    programma="Proef",
    blocks=[
        Heading("Hoofdstuk"),
        Heading("Paragraaf", 2),
        Heading("Onderdeel", 3),
        Paragraph(HOSTILE),
        Paragraph("Pas op", letop=True),
        Bullets(["een", HOSTILE]),
        Picture(SVG, f"Een lijn {HOSTILE}"),
        Table(COLUMNS, ROWS),
    ],
    vertrouwelijk=True,
)
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def made(formaat: str, paper: Paper = PAPER) -> bytes:
    template = shipped(f"{TEMPLATE}{FORMATS[formaat].ending}", ROADMAP)
    return make(formaat, template, paper_names(paper, formaat))


def part(document: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(document)) as packed:
        return packed.read(name).decode()


def texts(xml: str, tag: str) -> list[str]:
    return ["".join(element.itertext()) for element in ET.fromstring(xml).iter(tag)]


def test_html() -> None:
    page = made("html").decode()
    for element in (
        '<h2 id="hoofdstuk-1">Hoofdstuk</h2>',
        "<h3>Paragraaf</h3>",
        "<h4>Onderdeel</h4>",
        '<p class="letop">Pas op</p>',
        SVG,
    ):
        assert element in page
    assert '<td class="rechts" data-kop="Waarde">3,5</td><td data-kop="Dag">4 oktober 2021</td>' in page
    assert '<th scope="row" class="wat">2019</th>' in page
    assert "<b>" not in page


def test_markdown() -> None:
    page = made("md").decode()
    assert "\n## Hoofdstuk\n\n### Paragraaf\n\n#### Onderdeel\n" in page
    assert "| Jaar | Waarde | Dag |\n| --- | ---: | --- |\n| 2019 | 3,5 | 4 oktober 2021 |\n| \\=1+1 |" in page
    assert "<" not in page
    assert page.count(r"\*x\*") == page.count(r"\| \*x\*") == 5


def test_odt() -> None:
    document = made("odt")
    content = part(document, "content.xml")
    whole = "".join(ET.fromstring(content).itertext())
    assert whole.count(SHOWN) == 5
    assert 'text:outline-level="3">Onderdeel<' in content
    assert part(document, "Pictures/figuur-1.svg") == SVG
    assert "Pictures/figuur-1.svg" in part(document, "META-INF/manifest.xml")
    assert "Vertrouwelijk" in part(document, "styles.xml")


def test_docx() -> None:
    document = made("docx")
    xml = part(document, "word/document.xml")
    assert "".join(texts(xml, f"{WORD}t")).count(SHOWN) == 4
    styles = {style.get(f"{WORD}val") for style in ET.fromstring(xml).iter(f"{WORD}pStyle")}
    assert {"Heading1", "Heading2", "Heading3", "ListBullet", "Letop", "Tabelkop", "Tabeltekst"} <= styles
    assert not [style for style in styles if style and style.startswith("stijl:")]
    assert part(document, "word/media/figuur-1.svg") == SVG
    assert 'Target="media/figuur-1.svg"' in part(document, "word/_rels/document.xml.rels")
    assert "Vertrouwelijk" in part(document, "word/header1.xml")


def test_what_word_wants_after_a_table_leaves_no_empty_page() -> None:
    with zipfile.ZipFile(io.BytesIO(made("docx"))) as document:
        text = document.read("word/document.xml").decode()
    assert re.search(r'</w:tbl><w:p><w:pPr><w:pStyle w:val="Tabeltekst"/><w:spacing [^>]*w:line="20"', text)


def test_docx_finds_the_styles_of_a_word_that_speaks_dutch() -> None:
    """Word names the styles of its own by the language of who saved the file: `Kop1` is still called 'heading 1'."""
    template = shipped(f"{TEMPLATE}.docx", ROADMAP)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(template.inhoud)) as old, zipfile.ZipFile(out, "w") as new:
        for entry in old.infolist():
            new.writestr(entry, old.read(entry).replace(b'"Heading1"', b'"Kop1"'))
    document = make("docx", template._replace(inhoud=out.getvalue()), paper_names(PAPER, "docx"))
    assert '<w:pStyle w:val="Kop1"/>' in part(document, "word/document.xml")


@pytest.mark.usefixtures("has_pango")
def test_pdf() -> None:
    reader = PdfReader(io.BytesIO(made("pdf", PAPER._replace(blocks=[*PAPER.blocks] * 12))))
    assert len(reader.pages) > 1
    assert all("niet verder verspreiden" in page.extract_text() for page in reader.pages)


@pytest.mark.parametrize(
    ("formaat", "part", "mark"),
    [
        ("odt", "content.xml", '<text:p text:style-name="Inhoud.bij">Trekker'),
        ("docx", "word/document.xml", '<w:keepNext/></w:pPr><w:r><w:t xml:space="preserve">Trekker'),
    ],
)
def test_a_paragraph_stays_by_what_follows_it(formaat: str, part: str, mark: str) -> None:
    paper = Paper("Titel", "Proef", [Paragraph("Trekker", blijft_bij=True), Heading("A", 2)])
    with zipfile.ZipFile(io.BytesIO(made(formaat, paper))) as document:
        assert document.read(part).decode().count(mark) == 1
    assert '<p class="blijft-bij">Trekker</p>' in made("html", paper).decode()


CHAPTERS = Paper("Titel", "Proef", [Contents(["A", HOSTILE]), Heading("A"), Heading("B", 2), Heading(HOSTILE)])


@pytest.mark.parametrize(
    ("formaat", "part", "place", "link"),
    [
        ("odt", "content.xml", '<text:bookmark-start text:name="hoofdstuk-2"/>', 'xlink:href="#hoofdstuk-2"'),
        ("docx", "word/document.xml", 'w:name="hoofdstuk-2"/>', '<w:hyperlink w:anchor="hoofdstuk-2"'),
    ],
)
def test_contents_lead_to_their_chapters(formaat: str, part: str, place: str, link: str) -> None:
    with zipfile.ZipFile(io.BytesIO(made(formaat, CHAPTERS))) as document:
        xml = document.read(part).decode()
    assert (xml.count(place), xml.count(link)) == (1, 1)
    assert "hoofdstuk-3" not in xml
    text = "".join(ET.fromstring(xml).itertext())
    assert text.count(SHOWN) == 2


def test_contents_of_a_page_lead_to_their_chapters() -> None:
    page = made("html", CHAPTERS).decode()
    assert re.findall(r'<a href="#(hoofdstuk-\d)">', page) == re.findall(r'<h2 id="(hoofdstuk-\d)">', page)
    assert made("md", CHAPTERS).decode().count("- A\n") == 1


@pytest.mark.usefixtures("has_pango")
def test_contents_of_a_pdf_have_pages() -> None:
    first = PdfReader(io.BytesIO(made("pdf", CHAPTERS))).pages[0].extract_text()
    assert re.search(r"A[ .]+1\n", first)


@pytest.mark.parametrize("make_it", [lambda: made("odt"), lambda: made("docx"), lambda: spreadsheet(PAPER)])
def test_the_same_bytes_every_time(make_it: Callable[[], bytes]) -> None:
    assert make_it() == make_it()


def test_a_spreadsheet_has_dates_and_numbers_and_no_formulas() -> None:
    book = CalamineWorkbook.from_filelike(io.BytesIO(spreadsheet(PAPER)))
    [name] = book.sheet_names
    rows = book.get_sheet_by_name(name).to_python()
    assert rows == [["Jaar", "Waarde", "Dag"], [2019.0, 3.5, date(2021, 10, 4)], ["=1+1", "", SHOWN]]
    assert "<f>" not in part(spreadsheet(PAPER), "xl/worksheets/sheet1.xml")


def test_sheets_have_names_that_excel_takes() -> None:
    tables = tuple(Table([Column("A")], [[date(1850, 1, 1)]], name) for name in ("a/b:c" * 9, "A/B:C" * 9, "'", ""))
    book = CalamineWorkbook.from_filelike(io.BytesIO(spreadsheet(PAPER._replace(titel="Titel", bladen=tables))))
    assert book.sheet_names == ["a b ca b ca b ca b ca b ca b ca", "A B CA B CA B CA B CA B CA B  2", "Blad", "Titel"]
    assert book.get_sheet_by_index(0).to_python() == [["A"], ["1 januari 1850"]]


def test_an_amount_a_quarter_and_an_age_stay_on_one_line() -> None:
    """On paper; what another program reads keeps its spaces."""
    paper = PAPER._replace(blocks=[Paragraph("In Q1 2022 kost dat € 5 voor 0-4 jaar"), Table([Column("Q1 2022")], [])])
    for formaat, name in (("odt", "content.xml"), ("docx", "word/document.xml")):
        assert "Q1\xa02022 kost dat €\xa05 voor 0-4\xa0jaar" in part(made(formaat, paper), name)
    assert "Q1\xa02022 kost dat €\xa05 voor 0-4\xa0jaar" in made("html", paper).decode()
    assert "\xa0" not in made("md", paper).decode()


def test_word_keeps_two_rows_by_the_head_of_a_table_and_no_last_row_alone() -> None:
    tables = [Table([Column("A")], [[f"rij {number}"] for number in range(rows)]) for rows in (1, 2, 5)]
    xml = part(made("docx", PAPER._replace(blocks=[*tables])), "word/document.xml")
    kept = [["keepNext" in row for row in table.split("<w:tr>")[1:]] for table in xml.split("<w:tbl>")[1:]]
    assert kept == [[True, False], [True, True, False], [True, True, False, False, True, False]]
