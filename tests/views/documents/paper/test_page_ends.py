"""Where a page ends nothing of a table is lost, and no row stands alone: in LibreOffice, and in PDF.

Where LibreOffice is missing its tests are skipped; `.ci/run` installs it.
"""

import io
import random
import subprocess
from pathlib import Path

import pytest
from conftest import ROADMAP
from office import SOFFICE
from pypdf import PdfReader

from routehln.files.disk.templates import shipped
from routehln.views.documents.formats import FORMATS
from routehln.views.documents.paper.paper import Block, Bullets, Cell, Column, Heading, Paper, Paragraph, Table
from routehln.views.documents.paper_names import TEMPLATE, paper_names
from routehln.views.documents.render.make import make

COLUMNS = [Column("Mijlpaal", 5, benoemt=True), Column("Afgerond op", 2)]
CHAPTERS = 60
SEEDS = (15, 21, 37)  # documents that lost rows while borders collapsed


def document(seed: int, formaat: str) -> tuple[bytes, list[int]]:
    """A document of which tables fall at many heights of the page, and how many rows each of these has."""
    chance = random.Random(seed)  # noqa: S311
    blocks: list[Block] = []
    rows_of: list[int] = []
    for number in range(CHAPTERS):
        blocks.append(Heading(f"Onderdeel {number}", chance.choice([1, 2, 2])))
        if chance.random() < 0.6:
            blocks.append(Paragraph("In dit jaar zijn er mijlpalen afgerond. " * chance.choice([1, 1, 2, 3])))
        if chance.random() < 0.3:
            blocks.append(Bullets(["Voorkomen en optreden tegelijk"] * chance.randint(1, 7)))
        rows_of.append(chance.choice([1, 1, 2, 3, 5, 9]))
        blocks += [Heading("Te laat", 3), Table(COLUMNS, _rows(number, rows_of[-1], chance))]
    template = shipped(f"{TEMPLATE}{FORMATS[formaat].ending}", ROADMAP)
    return make(formaat, template, paper_names(Paper("Proef", "Proef", blocks), formaat)), rows_of


def _rows(table: int, number: int, chance: random.Random) -> list[list[Cell]]:
    texts = [f"Rij {row} van {table}. " + "Het plan " * chance.choice([1, 2, 9]) for row in range(number)]
    return [[text, "oktober 2021"] for text in texts]


def pages_of(pdf: bytes, rows_of: list[int]) -> list[list[int]]:
    """The page of every row of every table; -1 where a row is nowhere."""
    texts = [page.extract_text() for page in PdfReader(io.BytesIO(pdf)).pages]
    pages: list[list[int]] = []
    for table, number in enumerate(rows_of):
        words = [f"Rij {row} van {table}." for row in range(number)]
        pages.append([next((page for page, text in enumerate(texts) if word in text), -1) for word in words])
    return pages


@pytest.mark.skipif(not SOFFICE, reason="LibreOffice ontbreekt: apt-get install libreoffice-writer-nogui")
def test_libreoffice_shows_every_row_and_keeps_short_tables_whole(tmp_path: Path) -> None:
    rows_of: dict[int, list[int]] = {}
    for seed in SEEDS:
        made, rows_of[seed] = document(seed, "odt")
        (tmp_path / f"{seed}.odt").write_bytes(made)
    files = [str(tmp_path / f"{seed}.odt") for seed in SEEDS]
    home = f"-env:UserInstallation=file://{tmp_path}/thuis"
    convert = [str(SOFFICE), home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path), *files]
    subprocess.run(convert, check=True, capture_output=True, timeout=240)
    for seed in SEEDS:
        pages = pages_of((tmp_path / f"{seed}.pdf").read_bytes(), rows_of[seed])
        assert [table for table in pages if -1 in table] == []
        assert [table for table in pages if len(table) < 9 and len(set(table)) > 1] == []


@pytest.mark.usefixtures("has_pango")
def test_in_a_pdf_no_row_of_a_table_stands_alone() -> None:
    pages = pages_of(*document(1, "pdf"))
    assert [table for table in pages if -1 in table] == []
    several = [table for table in pages if len(table) > 1]
    assert [table for table in several if table[0] != table[1] or table[-2] != table[-1]] == []
