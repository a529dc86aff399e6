"""The tables of a Markdown text (https://github.github.com/gfm/#tables-extension-): the door to markdown-it."""

import html
import re
from itertools import pairwise

from markdown_it import MarkdownIt
from markdown_it.token import Token

from routehln.files.tables.making.surroundings import Surroundings
from routehln.files.tables.plain.rows import plain_table
from routehln.files.tables.plain.text import text_of
from routehln.files.tables.table import NoTable, Table

_PIPE = re.compile(r"(?<!\\)\|")  # `\|` is no border, whatever stands before the backslash
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])|(&#?[0-9A-Za-z]+;)")  # an escape, or an entity
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
MAX_BORDERS = 200_000  # `|` in a text: more cells than these fill a memory
_ROW = 3  # cells of a line that looks like a row


def tables(data: bytes) -> list[Table]:
    """Give the tables that stand in no list and no quotation.

    A cell is read as it was typed: escapes and entities become their characters, `<br>` a new line. Raises NoTable for
    a row that belongs to no table, or where there is too much.
    """
    text = text_of(data).replace("\r\n", "\n").replace("\r", "\n")
    if text.count("|") > MAX_BORDERS:
        raise NoTable("in deze tekst staat te veel om te lezen; bewaar de tabel als csv")
    lines = text.split("\n")
    tokens = MarkdownIt("commonmark").enable("table").parse(text)
    surroundings = Surroundings()
    tables: list[Table] = []
    for token, content in pairwise(tokens):
        if token.level or token.map is None:
            continue
        begin, end = token.map
        if token.type == "table_open":
            rows = [lines[begin], *lines[begin + 2 : end]]
            numbered = [(place, _cells(row)) for place, row in enumerate(rows, start=1)]
            tables.append(plain_table(numbered, surroundings.above()))
            surroundings.end_table()
        elif token.type == "heading_open":
            surroundings.paragraph(_typed(content.content), int(token.tag.removeprefix("h")))
        elif token.type == "paragraph_open":
            if tables:
                _refuse_loose_row(token, lines)
            surroundings.paragraph(_typed(content.content))
    return tables


def _refuse_loose_row(token: Token, lines: list[str]) -> None:
    """Refuse a row behind a blank line: that ends the table, and the row would be lost without a word."""
    for number in range(*(token.map or (0, 0))):
        if len(_PIPE.split(lines[number].strip().strip("|"))) >= _ROW:
            raise NoTable(f"regel {number + 1}: deze rij staat los van de tabel; haal de lege regel erboven weg")


def _cells(line: str) -> list[str]:
    row = line.strip()
    cells = _PIPE.split(row)
    if row.startswith("|"):
        cells = cells[1:]
    if cells and not cells[-1].strip():
        cells = cells[:-1]
    return [_typed(cell.replace("\\|", "|")) for cell in cells]


def _typed(cell: str) -> str:
    r"""Give what was typed: `&amp;` is `&`, `\*` is `*`, `<br>` begins a line."""
    lines = _BREAK.split(cell.strip())
    return "\n".join(_ESCAPED.sub(lambda match: match[1] or html.unescape(match[2]), line) for line in lines)
