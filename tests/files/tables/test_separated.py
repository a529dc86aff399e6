"""CSV as people and spreadsheets save it becomes the same table (contract section 5, `import` and `vergadering`)."""

from codecs import BOM_UTF8

import pytest

from routehln.files.tables.plain.separated import tables
from routehln.files.tables.table import NoTable, Row

ROWS = (Row(1, ("nummer", "titel")), Row(2, ("1", "Één; twee, drie")), Row(4, ("2", 'Zeg "ja"\ntweede regel')))
TEXT = 'nummer{0}titel\r\n1{0}"Één; twee, drie"\r\n{0}\r\n2{0}"Zeg ""ja""\r\ntweede regel"{0}{0}\r\n{0}{0}\r\n'


@pytest.mark.parametrize("separator", [";", ",", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16"])
@pytest.mark.parametrize("end", ["\r\n", "\n", "\r"])
def test_every_way_to_save_is_one_table(separator: str, encoding: str, end: str) -> None:
    data = TEXT.format(separator).replace("\r\n", end).encode(encoding)
    [table] = tables(data)
    assert table.rows == ROWS


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b'a;b\n1;"open', "rij 2: hier staat een aanhalingsteken verkeerd, of mist er een"),
        (b'a;b\n1;"x"y\n', "rij 2: hier staat een aanhalingsteken verkeerd"),
        (b"a;b\n\x81\x8d;c", "bewaar het opnieuw als CSV UTF-8"),
        (BOM_UTF8 + b"a;\xff", "bewaar het opnieuw als CSV UTF-8"),
        (b"a;b\n" + b"x" * 200_000, "rij 2"),
    ],
)
def test_what_cannot_be_read_is_refused(data: bytes, sentence: str) -> None:
    with pytest.raises(NoTable, match=sentence):
        tables(data)


def test_a_line_that_only_looks_like_an_end_is_none() -> None:
    """U+2028 and the form feed end no row."""
    [table] = tables("a;b\n1;x\u2028y\x0cz\n".encode())
    assert table.rows[1].cells == ("1", "x\u2028y\x0cz")


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Planning, stand van 3 mei, concept\nFase;Wat\n1;een, twee\n2;drie\n", ("Fase", "Wat")),
        ("Planning; concept\nFase,Wat,Wie\n1,a;b,c\n2,d,e\n", ("Fase", "Wat", "Wie")),
        ("Planning\nFase\tWat\n1,5\ta, b\n2,5\tc, d\n", ("Fase", "Wat")),
    ],
)
def test_the_separator_is_that_of_most_rows(text: str, second: tuple[str, ...]) -> None:
    [table] = tables(text.encode())
    assert table.rows[1].cells == second
