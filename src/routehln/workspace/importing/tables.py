"""The tables of a source, as rules take them."""

from pathlib import Path

from routehln.errors import WrongUsage
from routehln.files.tables.read import read_tables
from routehln.files.tables.table import NoTable, Table
from routehln.model.form.formula import from_text
from routehln.model.importing.table import SourceRow, SourceTable

MAX_ROWS = 20_000  # of a file: all wijken and buurten of the country; each row is compared, in 250 MB at most


def read_source(file: Path, tabel: int | None) -> list[SourceTable]:
    """Give the tables of a file, or only the one with this number.

    Raises:
        NoTable: the file can't be read, or holds no table, or more than MAX_ROWS rows.
        WrongUsage: it has no table with this number.
    """
    tables = read_tables(file)
    if not tables:
        raise NoTable(f"{file}: hier staat geen tabel in")
    number_of_rows = sum(len(table.rows) for table in tables)
    if number_of_rows > MAX_ROWS:
        raise NoTable(
            f"{file}: hier staan {number_of_rows} rijen in, en er kunnen er {MAX_ROWS} tegelijk ingelezen worden; "
            "bewaar alleen wat u nodig hebt, of deel het bestand op"
        )
    numbered = [_source(number, table) for number, table in enumerate(tables, start=1)]
    if tabel is None:
        return numbered
    if not 0 < tabel <= len(numbered):
        count = "één tabel" if len(numbered) == 1 else f"{len(numbered)} tabellen"
        raise WrongUsage(f"--tabel: er is geen tabel {tabel}; dit bestand heeft {count}")
    return [numbered[tabel - 1]]


def _source(number: int, table: Table) -> SourceTable:
    rows: list[SourceRow] = []
    for row in table.rows:
        cells = tuple(map(from_text, row.cells))
        rows.append(SourceRow(row.nummer, cells, row.merged, row.hidden))
    titels = tuple(filter(None, (*reversed(table.above.split("\n")), table.naam)))
    return SourceTable(number, titels, tuple(rows), table.hidden_columns)
