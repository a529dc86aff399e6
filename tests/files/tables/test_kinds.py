"""A file is what it holds, whatever its name; what isn't read says what to do (contract section 5, `import`)."""

import contextlib
from collections.abc import Callable
from pathlib import Path

import pytest
from table_files import Matrix, docx, ods, odt, package, separated, xlsx

from routehln.files.tables.read import read_tables
from routehln.files.tables.table import NoTable

MATRIX = [["a", "b"], ["c", "d"]]
OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


def refusal(file: Path, data: bytes) -> str:
    file.write_bytes(data)
    with pytest.raises(NoTable) as refused:
        read_tables(file)
    sentence = str(refused.value)
    assert sentence.startswith(f"{file}: ")
    assert "\n" not in sentence
    return sentence


@pytest.mark.parametrize("name", ["a.docx", "a.xlsx", "a.ods", "a.odt", "a.csv", "a.md", "a.html"])
@pytest.mark.parametrize("writer", [docx, xlsx, ods, odt])
def test_an_office_document_with_a_wrong_name_is_read_as_what_it_is(
    tmp_path: Path, name: str, writer: Callable[[Matrix], bytes]
) -> None:
    file = tmp_path / name
    file.write_bytes(writer(MATRIX))
    [table] = read_tables(file)
    assert [row.cells for row in table.rows] == [("a", "b"), ("c", "d")]


@pytest.mark.parametrize("name", ["A.CSV", "a.tsv", "a.HTM"])
def test_endings_of_all_sorts(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_bytes(b"<table><td>a</table>" if "HTM" in name else separated(MATRIX))
    assert read_tables(file)[0].rows[0].cells[0] == "a"


@pytest.mark.parametrize(
    ("name", "data", "sentence"),
    [
        ("a.pdf", b"", "bewaar het origineel als .docx of .xlsx"),
        ("a.doc", b"", "open het in Word en bewaar het als .docx"),
        ("a.xls", b"", "open het in Excel en bewaar het als .xlsx"),
        ("a.pages", b"", "exporteer het als .docx"),
        ("a.xyz", b"", "bewaar het als .docx, .odt, .xlsx, .ods, .csv, .tsv, .md of .html"),
        ("zonder ending", b"", "bewaar het als .docx"),
        ("a.docx", b"%PDF-1.7", "uit een pdf"),
        ("a.docx", b"{\\rtf1", "rtf-bestand"),
        ("a.docx", b"tekst", "geen document of rekenblad dat te lezen is"),
        ("a.xlsx", b"geen zip", "geen document of rekenblad dat te lezen is"),
        ("a.xlsx", OLD_OFFICE, "oud Excel-bestand"),
        ("a.docx", OLD_OFFICE + "WordDocument".encode("utf-16-le"), "oud Word-bestand"),
        ("a.docx", OLD_OFFICE + "EncryptedPackage".encode("utf-16-le"), "wachtwoord"),
        ("a.csv", b"PK\x03\x04", "dit is een rekenblad of document, geen .csv"),
        ("a.xlsx", package({"xl/workbook.bin": b""}), "binair Excel-bestand"),
        ("a.docx", package({"ppt/presentation.xml": b""}), "presentatie"),
        ("a.docx", package({f"{place}": b"" for place in range(2_001)}), "groter dan 64 MB"),
        ("a.docx", package({"word/document.xml": b" " * (65 << 20)}), "groter dan 64 MB"),
        ("a.odt", package({"content.xml": b"<a/>" * 5_000_000}), "te veel om te lezen"),
        ("a.html", b"<b>" * 1_100_000, "te veel om te lezen"),
        ("a.csv", b";" * (16 * 1024 * 1024 + 1), "groter dan 16 MB"),
    ],
)
def test_what_is_not_read_is_refused_with_what_to_do(tmp_path: Path, name: str, data: bytes, sentence: str) -> None:
    assert sentence in refusal(tmp_path / name, data)


@pytest.mark.parametrize("name", ["a.docx", "a.odt", "a.ods", "a.xlsx", "a.csv", "a.md", "a.html"])
@pytest.mark.parametrize("data", [b"", b"\0" * 100, b"a\0b;c\0d\n<table><td>\0", xlsx(MATRIX)[:1_000]])
def test_bytes_without_meaning_are_refused_or_give_text(tmp_path: Path, name: str, data: bytes) -> None:
    file = tmp_path / name
    file.write_bytes(data)
    with contextlib.suppress(NoTable):
        read_tables(file)
