"""The kind of a file: by its first bytes, else by the ending of its name; and what to do with one that isn't read."""

import io
from zipfile import BadZipFile, ZipFile

from routehln.files.tables.table import NoTable

PACKAGES = {  # by ending, the part that only a package of this format holds
    ".docx": "word/document.xml",
    ".xlsx": "xl/workbook.xml",
    ".ods": "content.xml",
}
ADVICE = {
    ".pdf": "uit een pdf is een tabel niet betrouwbaar te lezen; bewaar het origineel als .docx of .xlsx",
    ".doc": "dit is een oud Word-bestand; open het in Word en bewaar het als .docx",
    ".rtf": "dit is een rtf-bestand; open het in Word en bewaar het als .docx",
    ".pages": "dit is een bestand van Pages; open het daarin en exporteer het als .docx",
    ".xls": "dit is een oud Excel-bestand; open het in Excel en bewaar het als .xlsx",
    ".xlsb": "dit is een binair Excel-bestand; open het in Excel en bewaar het als .xlsx",
    ".numbers": "dit is een bestand van Numbers; open het daarin en exporteer het als .xlsx",
    ".pptx": "dit is een presentatie; kopieer de tabel naar Word en bewaar die als .docx",
    ".txt": "dit is platte tekst; staan er cellen in met een scheidingsteken ertussen, noem het dan .csv",
}
_PASSWORD = "op dit bestand zit een wachtwoord; open het en bewaar het zonder"  # noqa: S105  # a sentence
PACKED = b"PK\x03\x04"
_OLD_OFFICE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_BEGINS = {b"%PDF-": ".pdf", b"{\\rtf": ".rtf"}


def kind_of(data: bytes, ending: str) -> str:
    """Give the ending that a file should have; a package of Office or LibreOffice may have that of another.

    Args:
        data: the bytes of the file.
        ending: the ending of its name, in small letters.

    Raises:
        NoTable: it is of a kind that isn't read; the sentence says what to do about that.
    """
    if data.startswith(_OLD_OFFICE):
        raise NoTable(_old_office(data))
    for begin, real in _BEGINS.items():
        if data.startswith(begin):
            raise NoTable(ADVICE[real])
    if data.startswith(PACKED):
        return _packed(data) or ending
    return ending


def _packed(data: bytes) -> str:
    """Give the kind of a package by its parts; empty where it is none that is read."""
    try:
        with ZipFile(io.BytesIO(data)) as package:
            names = set(package.namelist())
    except (BadZipFile, ValueError, OSError, NotImplementedError):
        return ""
    if "xl/workbook.bin" in names:
        raise NoTable(ADVICE[".xlsb"])
    if "ppt/presentation.xml" in names:
        raise NoTable(ADVICE[".pptx"])
    return next((ending for ending, part in PACKAGES.items() if part in names), "")


def _old_office(data: bytes) -> str:
    """Say what to do about a file of Office from before 2007, or one with a password, which begins alike."""
    if "EncryptedPackage".encode("utf-16-le") in data:
        return _PASSWORD
    return ADVICE[".doc" if "WordDocument".encode("utf-16-le") in data else ".xls"]
