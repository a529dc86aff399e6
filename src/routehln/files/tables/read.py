"""Read the tables of a file, whatever its format."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from routehln.errors import reason
from routehln.files.disk.load import MAX_BYTES, read_regular
from routehln.files.tables.kinds import ADVICE, PACKED, kind_of
from routehln.files.tables.table import NoTable, Table

_MODULES = {  # each imported when it is asked for
    ".docx": "word.docx",
    ".odt": "opendocument.odf",
    ".xlsx": "excel.xlsx",
    ".ods": "opendocument.odf",
    ".csv": "plain.separated",
    ".tsv": "plain.separated",
    ".md": "plain.markdown",
    ".html": "web.pages",
}
ENDINGS = tuple(_MODULES)
_TEXTS = {".csv", ".tsv", ".md", ".html"}
_ALIKE = {".htm": ".html", ".docm": ".docx", ".xlsm": ".xlsx"}  # macros aren't run


def read_tables(file: Path) -> list[Table]:
    """Give the tables of a file, each with at least one row, and the hidden sheets, each without.

    Raises NoTable, with the name of the file.
    """
    try:
        return [table for table in _tables(file) if table.rows or table.hidden]
    except NoTable as refusal:
        raise NoTable(f"{file}: {refusal}") from None


def _tables(file: Path) -> list[Table]:
    ending = file.suffix.lower()
    ending = _ALIKE.get(ending, ending)
    if ending not in _MODULES:
        raise NoTable(_advice(ending))
    data = _bytes(file)
    kind = kind_of(data, ending)
    if kind in _TEXTS and data.startswith(PACKED):
        raise NoTable(
            f"dit is een rekenblad of document, geen {ending}; geef het zijn eigen naam, of bewaar het als csv"
        )
    tables: Callable[[bytes], list[Table]] = import_module(f"routehln.files.tables.{_MODULES[kind]}").tables
    return tables(data)


def _advice(ending: str) -> str:
    endings = f"{', '.join(ENDINGS[:-1])} of {ENDINGS[-1]}"
    return ADVICE.get(ending, f"dit is geen bestand dat te lezen is; bewaar het als {endings}")


def _bytes(file: Path) -> bytes:
    """Read a file whole; raises NoTable where that can't be done."""
    try:
        data = read_regular(file)
    except OSError as error:
        raise NoTable(reason(error)) from None
    if data is None:
        raise NoTable("dit is geen gewoon bestand")
    if len(data) > MAX_BYTES:
        raise NoTable(f"dit bestand is groter dan {MAX_BYTES >> 20} MB, en wordt niet gelezen")
    return data
