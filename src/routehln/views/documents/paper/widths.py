"""How wide the columns of a table are on A4: by their shares, in as few lines as there is room for."""

import re
from collections.abc import Iterable, Mapping
from itertools import product
from math import ceil

from routehln.views.documents.paper.cells import unbroken_text
from routehln.views.documents.paper.paper import Table

PAGE = 16.6  # centimetres between the margins
EM = 0.335  # centimetres: the size of the letters in a table
PADDING = 0.35  # centimetres: of a cell, and room to spare
BOLD = 1.1  # how much wider the letters of a heading are
LONGEST = 4.5  # centimetres; a longer word may be broken
RAGGED = 0.7  # centimetres: padding, and what a line leaves empty at its end
STEPS = (0.2, 0.4, 0.8, 1.6, 3.2)  # centimetres that a column may give to another
COUNTED = 60  # rows of a table of which the lines are counted
# How wide letters are in Arial and the like, in ems; a capital 0.7, any other 0.56.
_WIDE = dict.fromkeys("mwMW", 0.85) | dict.fromkeys(" \xa0ijl'.,:;|", 0.25) | dict.fromkeys("frtI()", 0.33)
_BREAK = re.compile(r"[ \t\n/-]+")

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
    """Give the part of the table's width that each column takes; together they are 1.

    Columns take their shares, unless the table has fewer lines where one gives room to another.
    """
    shares = [column.breedte for column in table.columns]
    least = [_longest_word(table, place) for place in range(len(shares))]
    if sum(least) >= PAGE:
        return [width / sum(least) for width in least]
    layout, texts = _by_shares(shares, least), _text_widths(table)
    better: list[float] | None = layout
    while better:
        layout = better
        better = _with_fewer_lines(layout, least, texts)
    return [width / PAGE for width in layout]


def _with_fewer_lines(layout: list[float], least: list[float], texts: list[list[float]]) -> list[float] | None:
    """Move room from one column to another, so that the table has the fewest lines; None where no move helps."""
    fewest, best = _lines(texts, layout), None
    for step, giver, taker in product(STEPS, range(len(layout)), range(len(layout))):
        if giver == taker or layout[giver] - step < least[giver]:
            continue
        moved = [*layout]
        moved[giver] -= step
        moved[taker] += step
        lines = _lines(texts, moved)
        if lines < fewest:
            fewest, best = lines, moved
    return best


def _by_shares(shares: list[float], least: list[float]) -> list[float]:
    """Give the widths in centimetres by the shares of the columns, but for each at least this many."""
    settled: dict[int, float] = {}  # the widths of columns that need more than their share
    while True:
        free = [place for place in range(len(shares)) if place not in settled]
        room = (PAGE - sum(settled.values())) / sum(shares[place] for place in free)
        narrow = [place for place in free if shares[place] * room < least[place]]
        if not narrow:
            return [settled.get(place, shares[place] * room) for place in range(len(shares))]
        settled |= {place: least[place] for place in narrow}


def _text_widths(table: Table) -> list[list[float]]:
    """Give the width in centimetres that each cell takes on one line: the headings, then at most COUNTED rows."""
    headings = [word_width(column.titel) * BOLD + PADDING for column in table.columns]
    rows = [[word_width(unbroken_text(cell)) + PADDING for cell in row] for row in table.rows[:COUNTED]]
    return [headings, *rows]


def _lines(texts: list[list[float]], layout: list[float]) -> tuple[int, int]:
    """Count the lines that the rows are high, and those of all cells, where `texts` are their widths on one line."""
    high = total = 0
    for row in texts:
        lines = list(map(_lines_of_cell, row, layout))
        high += max(lines)
        total += sum(lines)
    return high, total


def _lines_of_cell(text: float, width: float) -> int:
    return 1 if text <= width else ceil(text / max(width - RAGGED, EM))


def _longest_word(table: Table, place: int) -> float:
    """Give the width in centimetres that a column needs for its longest word, its heading included."""
    words: set[str] = set()
    for row in table.rows:
        words |= {*_BREAK.split(unbroken_text(row[place]))}
    heading = max(map(word_width, _BREAK.split(table.columns[place].titel))) * BOLD
    return min(max(heading, *map(word_width, words), 0), LONGEST) + PADDING


def word_width(word: str) -> float:
    """Give the width of a word, or a text on one line, in centimetres, more or less."""
    return EM * sum(_WIDE.get(letter, 0.7 if letter.isupper() else 0.56) for letter in word)
