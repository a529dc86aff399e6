"""A table that crosses two things: a column for each onderdeel or moment, and in its cells what is done there then."""

from collections.abc import Mapping, Sequence

from routehln.model.importing.table import SourceRow, SourceTable
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.meaning import Meanings
from routehln.rules.importing.cells.text import EMPTY, unmarked
from routehln.rules.importing.columns.contents import FEW, LEAST_TEXT

LEAST = 2  # columns of a kind
ROWS_ABOVE = 5  # rows above the headings


def uncrossed(table: SourceTable, guide: Guide) -> SourceTable:
    """Turn a table with onderdelen or moments as headings into one with a row for each filled cell below them.

    Any other table is given as it is.
    """
    target, meanings = guide.target, guide.meanings
    for place, row in enumerate(table.rows[:ROWS_ABOVE]):
        below = table.rows[place + 1 :]
        for key in ("onderdeel", "moment"):
            headings = _headings(row, key, meanings)
            if key in target.keys and len(headings) >= LEAST and _are_texts(below, headings, key, meanings):
                heading = _beside(row, headings, (key, target.text))
                rows = [*table.rows[:place], heading, *_spread(below, headings)]
                return table._replace(rows=tuple(rows))
    return table


def has_crosses(table: SourceTable, meanings: Meanings) -> bool:
    """Tell whether a table has moments as headings, with a cross in the cells below where something falls then."""
    for place, row in enumerate(table.rows[:ROWS_ABOVE]):
        headings = _headings(row, "moment", meanings)
        if len(headings) >= LEAST:
            cells = _under(table.rows[place + 1 :], headings)
            return bool(cells) and all(len(cell) == 1 and not cell.isdigit() for cell in cells)
    return False


def _headings(row: SourceRow, key: str, meanings: Meanings) -> dict[int, str]:
    """Give the columns that an onderdeel heads, or a moment."""
    headings: dict[int, str] = {}
    for place, cell in row.filled.items():
        text = unmarked(cell)
        if _is_kind(text, key, meanings):
            headings[place] = text
    return headings


def _is_kind(text: str, key: str, meanings: Meanings) -> bool:
    return meanings.parts.onderdeel(text) is not None if key == "onderdeel" else meanings.is_date(text)


def _are_texts(rows: Sequence[SourceRow], headings: Mapping[int, str], key: str, meanings: Meanings) -> bool:
    """Tell whether the cells under these headings hold words, and not crosses, figures, or more of what heads them."""
    texts = _under(rows, headings)
    alike = [text for text in texts if _is_kind(unmarked(text), key, meanings)]
    letters = len([char for char in "".join(texts) if char.isalpha()])
    return bool(texts) and len(alike) < FEW * len(texts) and letters / len(texts) >= LEAST_TEXT


def _under(rows: Sequence[SourceRow], headings: Mapping[int, str]) -> list[str]:
    """List the filled cells under these headings."""
    cells: list[str] = []
    for row in rows:
        cells += [cell for place, cell in row.filled.items() if place in headings and cell not in EMPTY]
    return cells


def _spread(rows: Sequence[SourceRow], headings: Mapping[int, str]) -> list[SourceRow]:
    """Give a row for each filled cell under a heading, with the cells beside it; a lone text stays a row."""
    spread: list[SourceRow] = []
    for row in rows:
        filled = row.filled
        cells = {place: filled[place] for place in headings if filled.get(place, "") not in EMPTY}
        if len(filled) == 1 and not cells:
            spread.append(row)
        for place, text in cells.items():
            one = _beside(row, headings, (headings[place], text))
            spread.append(one._replace(beside=headings[place]))
    return spread


def _beside(row: SourceRow, headings: Mapping[int, str], more: tuple[str, str]) -> SourceRow:
    """Give a row without its crossed columns, and with two cells more behind it."""
    width = max(headings) + 1
    cells = (*row.cells, *[""] * (width - len(row.cells)))
    kept = tuple("" if place in headings else cell for place, cell in enumerate(cells))
    return row._replace(cells=(*kept, *more))
