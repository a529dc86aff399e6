"""Read a filled-in form: find its heading, and give each row by its columns, wherever those stand."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from routehln.files.tables.making.values import ERRORS
from routehln.files.tables.read import read_tables
from routehln.files.tables.table import NoTable, Row, Table
from routehln.model.form.form import COLUMNS, FormRow
from routehln.model.form.formula import from_text
from routehln.model.names import closest, short
from routehln.workspace.form.refused import FormRefused, Problems

TOO_MANY = "hier staan meer cellen dan er kolommen zijn; staat er een scheidingsteken in een tekst?"
MAX_COLUMNS = 200
_SUBJECT = {"nummer", "id", "titel"}  # one of these says what a row is about


class Line(NamedTuple):
    """A row of the form with its number in the file, from 1 with whatever stands above the heading."""

    rij: int
    row: FormRow


def read_form(file: Path) -> tuple[list[Line], list[str]]:
    """Give the rows of a form, and a sentence for each column that isn't read.

    Raises:
        NoTable: the file can't be read, or holds no form.
        FormRefused: a column or a cell stands where none belongs.
    """
    problems = Problems()
    for table in read_tables(file):
        for place, row in enumerate(table.rows):
            if _is_heading(row):
                columns = _columns(row, problems)
                lines = list(_lines(table, place, columns, problems))
                if problems.sentences():
                    raise FormRefused(str(file), problems.sentences())
                if not lines:
                    raise NoTable(f"{file}: op dit formulier staat geen enkele rij")
                return lines, list(_unread(row, columns))
    raise NoTable(
        f"{file}: dit is geen formulier van een overleg: er staan geen kolommen nummer, id, titel en uitkomst in; "
        "maak er een met routehln vergadering OVERLEG --formulier BESTAND"
    )


def _is_heading(row: Row) -> bool:
    names = set(map(_name, row.cells))
    return "uitkomst" in names and bool(names & _SUBJECT)


def _name(heading: str) -> str:
    return " ".join(heading.casefold().split())


def _columns(row: Row, problems: Problems) -> list[str]:
    """Give the column of each heading, empty where it is none; a column that stands there twice is a problem."""
    if len(row.cells) > MAX_COLUMNS:
        problems.add(
            row.nummer, f"hier staan meer dan {MAX_COLUMNS} kolommen; haal weg wat niet bij het formulier hoort"
        )
        return [""] * len(row.cells)
    columns: list[str] = []
    for heading in row.cells:
        name = _name(heading)
        if name in columns and name in COLUMNS:
            problems.add(row.nummer, f"de kolom '{name}' staat er twee keer; haal er een weg")
        meant = closest(name, set(COLUMNS) - set(map(_name, row.cells)), ratio=0.8)
        if name and name not in COLUMNS and meant:
            problems.add(row.nummer, f"'{short(heading)}' is geen kolom van het formulier; bedoelde u '{meant}'?")
        columns.append(name if name in COLUMNS else "")
    return columns


def _lines(table: Table, heading: int, columns: list[str], problems: Problems) -> Iterator[Line]:
    """Give the rows below the heading by their columns."""
    for row in table.rows[heading + 1 :]:
        if len(row.cells) > len(columns):
            problems.add(row.nummer, TOO_MANY)
        cells: dict[str, str] = {}
        for column, cell in zip(columns, row.cells, strict=False):
            if column:
                cells[column] = from_text(cell)
            if cell in ERRORS:
                problems.add(row.nummer, f"in een cel staat een formule die fout gaat: {cell}")
        if any(cells.values()):
            yield Line(row.nummer, FormRow(**cells))


def _unread(row: Row, columns: list[str]) -> Iterator[str]:
    for heading, column in zip(row.cells, columns, strict=True):
        if heading and not column:
            yield f"De kolom '{short(heading)}' hoort niet bij het formulier en is niet gelezen."
