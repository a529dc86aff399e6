"""The tables of a Word document (docx), as Word shows them once every change in it is accepted."""

from routehln.files.tables.making.elements import walk
from routehln.files.tables.making.package import parts_of
from routehln.files.tables.table import Table
from routehln.files.tables.word.document import WordDocument
from routehln.files.tables.word.styles import heading_levels, main_part

_STYLES = "word/styles.xml"


def tables(data: bytes) -> list[Table]:
    """Give the tables in the order in which they begin; one within a cell is a table of its own.

    The text of that is no part of the cell around it. Raises NoTable where the document can't be read.
    """
    parts = parts_of(data, (".xml", ".rels"))
    document = WordDocument(heading_levels(parts.get(_STYLES, b"<none/>")))
    walk(main_part(parts), document)
    return document.tables()
