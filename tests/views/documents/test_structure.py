"""The parts of a document: headings, numbering, tables, language, title, tags; and the same bytes every time."""

import io
import re
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import docx
import pytest
from conftest import Ask
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
FO = "{urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0}"
HEADINGS = [
    "A. Opening en vaststelling van de agenda",
    "B. Besluitenlijst van het vorige overleg",
    "C. Mededelingen",
    "D. Ter besluitvorming",
    "E. Uit eerdere overleggen",
    "F. Voortgang",
    "G. Volgend overleg",
    "H. Rondvraag en sluiting",
]
Make = Callable[[str], bytes]


@pytest.fixture
def agenda(ask: Ask, tmp_path: Path) -> Make:
    """The agenda of October 2021 in a format."""

    def _agenda(formaat: str) -> bytes:
        file = tmp_path / f"agenda.{formaat}"
        outcome = ask("agenda", "2021-10", "-o", str(file), "--overschrijf")
        assert outcome.code == 0, outcome.err
        return file.read_bytes()

    return _agenda


def parts(document: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(document)) as packed:
        assert packed.testzip() is None
        return {name: packed.read(name) for name in packed.namelist()}


@pytest.mark.parametrize("formaat", ["html", "odt", "docx"])
def test_the_same_bytes_every_time(agenda: Make, monkeypatch: pytest.MonkeyPatch, formaat: str) -> None:
    first = agenda(formaat)
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1639000000")
    assert agenda(formaat) == first


def test_html_is_one_file_for_everyone(agenda: Make) -> None:
    page = agenda("html").decode()
    assert page.startswith('<!DOCTYPE html>\n<html lang="nl">\n')
    assert not re.findall(r"<script|<link|<img|src=|href=|url\(|@import", page)
    assert re.findall(r"<h1>(.*)</h1>", page) == ["Agenda Alliantieoverleg oktober 2021"]
    assert re.findall(r"<h2>(.*)</h2>", page) == HEADINGS
    levels = [int(level) for level in re.findall(r"<h(\d)>", page)]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    assert all("scope=" in cell for cell in re.findall(r"<th\b[^>]*>", page))
    assert "prefers-color-scheme: dark" in page


def test_odt_is_a_real_document(agenda: Make) -> None:
    document = agenda("odt")
    assert document[30:38] == b"mimetype"
    assert document[38:77] == b"application/vnd.oasis.opendocument.text"
    packed = parts(document)
    content, styles, meta = (ET.fromstring(packed[name]) for name in ("content.xml", "styles.xml", "meta.xml"))
    headings = [
        ("".join(heading.itertext()), heading.get(f"{TEXT}outline-level")) for heading in content.iter(f"{TEXT}h")
    ]
    assert [name for name, level in headings if level == "1"] == HEADINGS
    assert [name for name, level in headings if level == "2"][:2] == ["Werken", "Gezondheid"]
    points = [part for part in content.iter(f"{TEXT}p") if part.get(f"{TEXT}style-name") == "Punt"]
    assert ["".join(point.itertext()).split(".")[0] for point in points] == [str(number) for number in range(1, 23)]
    [table] = content.iter(f"{TABLE}table")
    assert table.find(f"{TABLE}table-header-rows") is not None
    assert len(list(table.iter(f"{TABLE}table-row"))) == 1 + 10
    assert {style.get(f"{FO}language") for style in styles.iter() if style.get(f"{FO}language")} == {"nl"}
    assert "Agenda Alliantieoverleg oktober 2021" in "".join(meta.itertext())
    assert "nl-NL" in "".join(meta.itertext())


def test_docx_is_a_real_document(agenda: Make) -> None:
    document: Any = docx.Document(io.BytesIO(agenda("docx")))
    assert [paragraph.text for paragraph in document.paragraphs if paragraph.style.name == "Heading 1"] == HEADINGS
    assert sum(paragraph.style.name == "Punt" for paragraph in document.paragraphs) == 22
    [table] = document.tables
    assert (table.style.name, len(table.rows)) == ("Tabel", 11)
    assert [row.cells[0].text for row in table.rows] == ["Nr.", *(str(number) for number in range(23, 33))]
    assert document.core_properties.title == "Agenda Alliantieoverleg oktober 2021"
    assert b'w:lang w:val="nl-NL"' in parts(agenda("docx"))["word/styles.xml"]


def test_a_table_begins_with_two_rows_on_a_page(agenda: Make) -> None:
    """Its first row stays with the next, as the heading above it does; LibreOffice does that where it is told to."""
    [table] = docx.Document(io.BytesIO(agenda("docx"))).tables
    kept = [row.cells[0].paragraphs[0].paragraph_format.keep_with_next for row in table.rows]
    assert kept == [None, True, *[None] * 9]
    odt = parts(agenda("odt"))
    [rows] = ET.fromstring(odt["content.xml"]).iter(f"{TABLE}table")
    assert [part.get(f"{TEXT}style-name") for part in rows.iter(f"{TEXT}p")].count("Tabelbegin") == 1
    assert b'"TableRowKeep" config:type="boolean">true<' in odt["settings.xml"]


@pytest.mark.usefixtures("has_pango")
def test_pdf_is_for_everyone(agenda: Make) -> None:
    document = agenda("pdf")
    reader = PdfReader(io.BytesIO(document))
    root: Any = reader.root_object
    assert root["/Lang"] == "nl"
    assert root["/MarkInfo"]["/Marked"]
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Agenda Alliantieoverleg oktober 2021"
    assert b"pdfuaid" in root["/Metadata"].get_object().get_data()
    roles = set(_roles(root["/StructTreeRoot"]))
    assert {"/H1", "/H2", "/H3", "/Table", "/TH", "/TD", "/L", "/LI", "/Lbl"} <= roles
    text = "".join(page.extract_text() for page in reader.pages)
    assert [number for number in range(1, 23) if f"{number}." not in text] == []
    assert agenda("pdf") == document


def _roles(node: object) -> list[str]:
    element = node.get_object() if hasattr(node, "get_object") else node
    if isinstance(element, ArrayObject):
        return [role for kid in element for role in _roles(kid)]
    if not isinstance(element, DictionaryObject):
        return []
    own = [str(element["/S"])] if "/S" in element else []
    return [*own, *(_roles(element["/K"]) if "/K" in element else [])]
