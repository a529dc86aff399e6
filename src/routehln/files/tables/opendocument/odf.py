"""The tables of an OpenDocument text (odt) or the sheets of an OpenDocument spreadsheet (ods)."""

from routehln.files.tables.making.elements import walk
from routehln.files.tables.making.package import parts_of
from routehln.files.tables.opendocument.content import Content
from routehln.files.tables.opendocument.styles import Styles
from routehln.files.tables.table import NoTable, Table


def tables(data: bytes) -> list[Table]:
    """Give the tables in the order in which they begin, or the sheets.

    A table within a cell is one of its own; its text is no part of the cell around it. Tracked changes count as
    accepted. Raises NoTable where the document can't be read, or has a password.
    """
    parts = parts_of(data, (".xml",))
    if b"encryption-data" in parts.get("META-INF/manifest.xml", b""):
        raise NoTable("op dit bestand zit een wachtwoord; bewaar het zonder")
    if "content.xml" not in parts:
        raise NoTable("dit is geen tekst of rekenblad van LibreOffice dat te lezen is")
    styles = Styles()
    walk(parts.get("styles.xml", b"<none/>"), styles)
    content = Content(styles)
    walk(parts["content.xml"], content)
    return content.tables()
