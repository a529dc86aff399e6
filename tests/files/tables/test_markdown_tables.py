"""Tables of Markdown as they were typed (https://github.github.com/gfm/#tables-extension-)."""

import pytest

from routehln.files.tables.plain.markdown import tables
from routehln.files.tables.table import NoTable

FORM = """# Besluiten

Iets | anders in één regel.

| nummer | titel | tekst |
|--:|---|---|
| 1 | A \\| B | *zo* &amp; niet<br>anders \\* |
2|ragged
   | 3 | te | veel | cellen |   |

Slot.
"""


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_ragged_pipes_and_escapes(end: str) -> None:
    [table] = tables(FORM.replace("\n", end).encode())
    assert [row.cells for row in table.rows] == [
        ("nummer", "titel", "tekst"),
        ("1", "A | B", "*zo* & niet\nanders *"),
        ("2", "ragged"),
        ("3", "te", "veel", "cellen"),
    ]
    assert [row.nummer for row in table.rows] == [1, 2, 3, 4]


def test_a_row_behind_a_blank_line_is_not_lost() -> None:
    with pytest.raises(NoTable, match="regel 5: deze rij staat los van de tabel"):
        tables(b"| a | b | c |\n|---|---|---|\n| 1 | 2 | 3 |\n\n| 4 | 5 | 6 |\n")


def test_a_table_in_a_code_block_is_none() -> None:
    assert tables(b"```\n| a | b |\n|---|---|\n```\n") == []


def test_a_table_knows_what_it_stands_under() -> None:
    first, second = tables(b"# Planning\n\n## *2022*\n\nWonen:\n\n| a |\n|---|\n\n## 2023\n\n- punt\n\n| b |\n|---|\n")
    assert (first.above, second.above) == ("Planning\n*2022*\nWonen:", "Planning\n2023")
