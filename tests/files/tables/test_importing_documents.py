"""The twenty difficult documents give every text that a person reads in them, at its place, and none that is hidden."""

import re
from pathlib import Path

import pytest
from importing_documents import NAMES, document, expected

from routehln.files.tables.read import read_tables
from routehln.files.tables.table import Row

OWN = {"omschrijving", "toelichting"}  # of a row what stands in itself; the rest may be repeated or given elsewhere
PLACE = re.compile("tabel ([0-9]+), rij ([0-9]+)")


def test_there_are_twenty() -> None:
    assert len(NAMES) == 20


@pytest.mark.parametrize("name", NAMES)
def test_every_row_stands_where_a_person_reads_it(name: str, tmp_path: Path) -> None:
    meant = expected(name)
    tables = [table for table in read_tables(document(name, tmp_path)) if not table.hidden]
    for rij in meant.get("rijen", []):
        place = PLACE.fullmatch(rij["plaats"])
        assert place is not None
        [row] = [row for row in tables[int(place[1]) - 1].rows if row.nummer == int(place[2])]
        assert not row.hidden
        assert {rij[field] for field in OWN & set(rij)} <= set(row.cells)


@pytest.mark.parametrize("name", NAMES)
def test_what_is_hidden_is_told_or_gone(name: str, tmp_path: Path) -> None:
    shown: set[str] = set()
    for table in read_tables(document(name, tmp_path)):
        for row in table.rows:
            shown |= set() if row.hidden else set(visible(row, table.hidden_columns))
    assert not shown & set(expected(name).get("verborgen", []))


def visible(row: Row, hidden_columns: tuple[int, ...]) -> list[str]:
    return [cell for column, cell in enumerate(row.cells) if column not in hidden_columns]
