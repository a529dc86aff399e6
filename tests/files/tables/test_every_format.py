"""A table is the same in every format that holds it (contract section 5, `import`)."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from ruamel.yaml import YAML
from table_files import Cell, Matrix, Merged, docx, markdown, ods, odt, page, separated, shown, xlsx

from routehln.files.tables.read import read_tables
from routehln.files.tables.table import NoTable

WRITERS: dict[str, Callable[[Matrix], bytes]] = {
    ".docx": docx,
    ".odt": odt,
    ".xlsx": xlsx,
    ".ods": ods,
    ".csv": separated,
    ".md": markdown,
    ".html": page,
}
ROADMAP = Path(__file__).parents[3] / "roadmap"
WORD = st.text(st.characters(exclude_categories=("C", "Z")), min_size=1, max_size=6)
LINE = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
TEXT = st.lists(LINE, min_size=1, max_size=3).map("\n".join)


def rows_of(file: Path, data: bytes) -> list[tuple[str, ...]]:
    file.write_bytes(data)
    tables = read_tables(file)
    return [row.cells for table in tables for row in table.rows]


@st.composite
def matrices(draw: st.DrawFn) -> Matrix:
    """Matrices of texts in which some cells cover others."""
    height, width = draw(st.integers(1, 4)), draw(st.integers(2, 4))
    texts = draw(st.lists(st.one_of(TEXT, TEXT, st.just("")), min_size=height * width, max_size=height * width))
    matrix: list[list[Cell]] = [list(texts[y * width : (y + 1) * width]) for y in range(height)]
    matrix[0][0] = draw(TEXT)  # so that there is a table, in Markdown too
    for _ in range(draw(st.integers(0, 2))):
        merge(matrix, draw(st.integers(0, height - 1)), draw(st.integers(0, width - 1)), draw(st.integers(1, 3)))
    return matrix


def merge(matrix: list[list[Cell]], y: int, x: int, down: int) -> None:
    """Let a cell cover the one beside it and some below, where those are free."""
    across = 2
    block = [row[x : x + across] for row in matrix[y : y + down]]
    text = matrix[y][x]
    if any(not isinstance(cell, str) for row in block for cell in row) or not isinstance(text, str):
        return
    for row in matrix[y : y + down]:
        row[x : x + across] = [None] * len(row[x : x + across])
    matrix[y][x] = Merged(text, len(block[0]), len(block))


@pytest.mark.parametrize("ending", WRITERS)
@given(matrix=matrices())
def test_any_matrix_comes_back(tmp_path_factory: pytest.TempPathFactory, ending: str, matrix: Matrix) -> None:
    file = tmp_path_factory.getbasetemp() / f"tabel{ending}"
    assert rows_of(file, WRITERS[ending](matrix)) == shown(matrix)


def kalender() -> list[tuple[str, str, str, str]]:
    """The rows of the shipped kalender."""
    rows: list[tuple[str, str, str, str]] = []
    for file in sorted((ROADMAP / "kalender").glob("*.yaml")):
        rijen = YAML(typ="safe").load(file)["kalender"]
        rows += [(rij["fase"], str(rij["moment"]), rij["omschrijving"], rij["onderdeel"]) for rij in rijen]
    return rows


def calendar_table() -> Matrix:
    """The kalender as a secretary keeps it: a heading, and of each fase one merged cell."""
    rows = kalender()
    matrix: list[list[Cell]] = [["Fase", "Wanneer", "Besluit", "Domein"]]
    for place, row in enumerate(rows):
        together = [fase for fase, *_ in rows].count(row[0])
        is_first = place == 0 or rows[place - 1][0] != row[0]
        fase: Cell = Merged(row[0], down=together) if is_first else None
        matrix.append([fase, *row[1:]])
    return matrix


@pytest.mark.parametrize("ending", [*WRITERS, ".tsv"])
def test_the_shipped_kalender_comes_back_to_the_letter(tmp_path: Path, ending: str) -> None:
    table = calendar_table()
    data = WRITERS[ending](table) if ending in WRITERS else separated(table, "cp1252").replace(b";", b"\t")
    heading, *rows = rows_of(tmp_path / f"kalender{ending}", data)
    assert heading == ("Fase", "Wanneer", "Besluit", "Domein")
    assert len(rows) == 69
    assert rows == kalender()


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("breed.csv", ";".join(["x"] * 20_000)),
        ("leeg.csv", "\n" * 300_000),
        ("breed.md", "|a" * 3_000 + "|\n" + "|-" * 3_000 + "|\n" + ("|a" * 3_000 + "|\n") * 70),
        ("breed.html", "<table><tr>" + "<td colspan=1000>x" * 20 + "</table>"),
        ("hangt.html", "<table><tr><td rowspan=65534 colspan=1000>x" + "<tr>" * 5_000 + "</table>"),
        ("kenmerken.html", "<table " + "a=b " * 250_000 + "><tr><td>x</table>"),
    ],
)
def test_a_table_without_end_is_refused_before_it_fills_the_memory(tmp_path: Path, name: str, text: str) -> None:
    file = tmp_path / name
    file.write_text(text)
    with pytest.raises(NoTable):
        read_tables(file)


def test_a_page_may_name_a_character_that_no_computer_has(tmp_path: Path) -> None:
    file = tmp_path / "pagina.html"
    file.write_text(f"<table><tr><td>a&#{'9' * 5_000};b</table>")
    assert read_tables(file)[0].rows[0].cells == ("a\ufffdb",)
