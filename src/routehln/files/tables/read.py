"""Read the tables of a file, by the ending of its name."""

from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from routehln.errors import reason
from routehln.files.disk.load import MAX_BYTES, read_regular
from routehln.files.tables.table import NoTable, Table

_MODULES = {  # each imported when it is asked for
    ".csv": "plain.separated",
    ".tsv": "plain.separated",
    ".md": "plain.markdown",
    ".html": "web.pages",
    ".htm": "web.pages",
    ".docx": "word.docx",
    ".odt": "opendocument.odf",
    ".xlsx": "excel.xlsx",
    ".ods": "opendocument.odf",
}
_PACKAGES = {".docx", ".odt", ".xlsx", ".ods"}
ENDINGS = tuple(_MODULES)
_PACKED = b"PK\x03\x04"


def read_tables(file: Path) -> list[Table]:
    """Give the tables of a file, each with at least one row; raises NoTable, with the name of the file."""
    try:
        return [table for table in _tables(file) if table.rows]
    except NoTable as refusal:
        raise NoTable(f"{file}: {refusal}") from None


def _tables(file: Path) -> list[Table]:
    ending = file.suffix.lower()
    if ending not in _MODULES:
        raise NoTable(f"dit is geen bestand dat te lezen is; bewaar het als {', '.join(ENDINGS[:-1])} of {ENDINGS[-1]}")
    try:
        data = read_regular(file)
    except OSError as error:
        raise NoTable(reason(error)) from None
    if data is None:
        raise NoTable("dit is geen gewoon bestand")
    if len(data) > MAX_BYTES:
        raise NoTable(f"dit bestand is groter dan {MAX_BYTES >> 20} MB, en wordt niet gelezen")
    if data.startswith(_PACKED) and ending not in _PACKAGES:
        raise NoTable(
            f"dit is een rekenblad of document, geen {ending}; geef het zijn eigen naam, of bewaar het als csv"
        )
    read: Callable[[bytes], list[Table]] = import_module(f"routehln.files.tables.{_MODULES[ending]}").tables
    return read(data)
