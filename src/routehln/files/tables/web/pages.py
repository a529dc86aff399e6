"""The tables of a web page, as a browser shows them."""

import re
from codecs import BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE, lookup

from routehln.files.tables.plain.text import text_of
from routehln.files.tables.table import NoTable, Table
from routehln.files.tables.web.page import Page

MAX_TAGS = 1_000_000  # what is read in some seconds
_CHARSET = re.compile(rb"<meta[^>]{1,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_:.-]{1,40})", re.IGNORECASE)
_CHARSET_WITHIN = 4_096  # bytes from the begin
_ENCODINGS = ("ascii", "cp125", "iso8859", "utf-8")  # the begin of their names; what a page in Dutch is written in
_LATIN_1 = {"ascii", "iso8859-1"}  # which a browser reads as cp1252
# As Word writes: the sign before an item of a list and the mark of a footnote, for browsers that make none; and others.
_SIGN = re.compile(r"<!\[if !support(?:Lists|Footnotes)\]>.{0,500}?<!\[endif\]>", re.DOTALL)
_NO_CHARACTER = re.compile(r"&#[0-9]{10,};?")  # a number that Python wouldn't read at any length
_CONDITION = re.compile(r"<!\[[^>]*>")


def tables(data: bytes) -> list[Table]:
    """Give the tables in the order in which they begin; one within a cell is a table of its own.

    The text of that is no part of the cell around it. Raises NoTable where there is too much.
    """
    text = _decoded(data)
    if text.count("<") > MAX_TAGS:
        raise NoTable("op deze pagina staat te veel om te lezen; haal eruit wat niet nodig is")
    page = Page()
    page.feed(_closed(text))
    return page.tables()


def _decoded(data: bytes) -> str:
    """Decode as a page itself tells, unless it begins with a mark."""
    declared = _CHARSET.search(data[:_CHARSET_WITHIN])
    if declared is None or data.startswith((BOM_UTF8, BOM_UTF16_BE, BOM_UTF16_LE)):
        return text_of(data)
    try:
        encoding = lookup(declared[1].decode("ascii")).name
    except LookupError:
        return text_of(data)
    if encoding in _LATIN_1:
        encoding = "cp1252"
    if not encoding.startswith(_ENCODINGS):
        return text_of(data)
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        return text_of(data)


def _closed(text: str) -> str:
    """Take away what begins and never ends: Python's parser would look for its end again from every place in it."""
    comment = text.find("<!--", text.rfind("-->") + 1)
    if comment >= 0:
        text = text[:comment]
    end = text.rfind(">") + 1
    text = _CONDITION.sub("", _SIGN.sub("", text[:end])) + text[end:].replace("<", "&lt;")
    return _NO_CHARACTER.sub("\ufffd", text)
