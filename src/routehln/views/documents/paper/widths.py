"""How wide the columns of a table are on A4: by their shares, but no word is broken while there is room for it."""

import re
from collections.abc import Iterable, Mapping

from routehln.views.documents.paper.cells import cell_text
from routehln.views.documents.paper.paper import Table

PAGE = 16.6  # centimetres between the margins
EM = 0.335  # centimetres: the size of the letters in a table
PADDING = 0.35  # centimetres: of a cell, and room to spare
BOLD = 1.1  # how much wider the letters of a heading are
LONGEST = 4.5  # centimetres; a longer word may be broken
# How wide letters are in Arial and the like, in ems; a capital 0.7, any other 0.56.
_WIDE = dict.fromkeys("mwMW", 0.85) | dict.fromkeys("ijl'.,:;|", 0.25) | dict.fromkeys("frtI()", 0.33)
_BREAK = re.compile(r"[\s/-]+")

Headings = tuple[str, ...]


def headings(table: Table) -> Headings:
    """Give the headings of its columns."""
    return tuple(column.titel for column in table.columns)


def widths_by_headings(tables: Iterable[Table]) -> Mapping[Headings, list[float]]:
    """Give the widths of columns by the headings above them, so that like tables of a document are laid out alike."""
    like_tables: dict[Headings, Table] = {}
    for table in tables:
        earlier = like_tables.get(headings(table), table._replace(rows=[]))
        like_tables[headings(table)] = earlier._replace(rows=[*earlier.rows, *table.rows])
    return {key: widths(table) for key, table in like_tables.items()}


def widths(table: Table) -> list[float]:
    """Give the part of the table's width that each column takes; together they are 1."""
    shares = [column.breedte for column in table.columns]
    needed = [_needed(table, place) / PAGE for place in range(len(table.columns))]
    if sum(needed) >= 1:
        return [width / sum(needed) for width in needed]
    settled: dict[int, float] = {}  # the widths of columns that need more than their share
    while True:
        free = [place for place in range(len(shares)) if place not in settled]
        room = (1 - sum(settled.values())) / sum(shares[place] for place in free)
        narrow = [place for place in free if shares[place] * room < needed[place]]
        if not narrow:
            return [settled.get(place, shares[place] * room) for place in range(len(shares))]
        settled |= {place: needed[place] for place in narrow}


def _needed(table: Table, place: int) -> float:
    """Give the width in centimetres that a column needs for its longest word, its heading included."""
    words: set[str] = set()
    for row in table.rows:
        words |= {*_BREAK.split(cell_text(row[place]))}
    heading = max(map(word_width, _BREAK.split(table.columns[place].titel))) * BOLD
    return min(max(heading, *map(word_width, words), 0), LONGEST) + PADDING


def word_width(word: str) -> float:
    """Give the width of a word in centimetres, more or less."""
    return EM * sum(_WIDE.get(letter, 0.7 if letter.isupper() else 0.56) for letter in word)
