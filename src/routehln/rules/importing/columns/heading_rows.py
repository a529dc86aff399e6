"""Rows of headings: which keys their cells mean, and how such a row is told from the others."""

from routehln.model.importing.choices import Choices
from routehln.model.importing.table import SourceRow
from routehln.model.importing.targets import JAAR
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.text import unmarked
from routehln.rules.importing.columns.column import column_name, folded_name
from routehln.rules.importing.columns.headings import Heading, chosen_heading, read_heading

MIN_HEADINGS = 2  # headings in a row that is one of headings


def keys_of(guide: Guide) -> list[str]:
    """List the keys that a column may hold: those of the target that aren't the same for every row, and the year."""
    return [key for key in (*guide.target.keys, JAAR) if key not in guide.choices.vast]


def chosen_key(heading: str, place: int, choices: Choices) -> str | None:
    """Give the key, or SKIP, that a person gave the column with this heading or number; None where nobody did."""
    names = {folded_name(column_name(place, heading)), folded_name(column_name(place))}
    for name, key in choices.kolommen.items():
        if folded_name(name) in names:
            return key
    return None


def heading_in(cell: str, place: int, guide: Guide) -> Heading | None:
    """Read the cell of a column as its heading; None where it means no key."""
    text = unmarked(cell)
    key = chosen_key(text, place, guide.choices)
    return chosen_heading(key) if key else read_heading(text, keys_of(guide))


def headings_in(row: SourceRow, guide: Guide) -> dict[int, Heading]:
    """Give the headings in a row that mean a key, by their places."""
    headings: dict[int, Heading] = {}
    for place, cell in row.filled.items():
        heading = heading_in(cell, place, guide)
        if heading:
            headings[place] = heading
    return headings


def is_heading_row(row: SourceRow, guide: Guide) -> bool:
    """Tell whether a row is one of headings: at least half of its cells are, and none is a moment."""
    headings = headings_in(row, guide)
    if len({heading.key for heading in headings.values()}) < MIN_HEADINGS:
        return False
    is_dated = any(guide.meanings.moment(unmarked(cell)).gedateerd for cell in row.filled.values())
    return not is_dated and len(headings) * 2 >= len(row.filled)


def is_exact_heading_row(row: SourceRow, guide: Guide) -> bool:
    """Tell whether each cell of a row is a heading that means nothing but its key."""
    keys: set[str] = set()
    for place, cell in row.filled.items():
        heading = heading_in(cell, place, guide)
        if heading is None or not heading.exact:
            return False
        keys.add(heading.key)
    return len(keys) >= MIN_HEADINGS
