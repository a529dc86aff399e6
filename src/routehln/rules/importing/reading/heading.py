"""Where the headings of a table are: the place of their row, or whether they stand below each other."""

from collections.abc import Sequence

from routehln.model.importing.table import SourceRow
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.text import unmarked
from routehln.rules.importing.columns.assign import assign
from routehln.rules.importing.columns.contents import MOST_ROWS
from routehln.rules.importing.columns.heading_rows import (
    MIN_HEADINGS,
    headings_in,
    is_exact_heading_row,
    is_heading_row,
)

MOST_ABOVE = 10  # rows that may stand above the headings


def heading_place(rows: Sequence[SourceRow], guide: Guide) -> int | None:
    """Give the place of the row of headings, of several below each other the second; None where there is none."""
    for place, row in enumerate(rows[:MOST_ROWS]):
        if is_heading_row(row, guide):
            is_doubled = len(rows) > place + 1 and is_exact_heading_row(rows[place + 1], guide)
            return place + 1 if is_doubled else place
    return _unknown_heading_place(rows, guide)


def _unknown_heading_place(rows: Sequence[SourceRow], guide: Guide) -> int | None:
    """Give the place of a row of headings whose words nobody knows: it stands above moments, and isn't one."""
    for place, row in enumerate(rows[:MOST_ABOVE]):
        columns = assign(None, rows[place + 1 :], guide)
        moment = columns.get("moment")
        if moment and len(row.filled) >= MIN_HEADINGS:
            cell = row.filled.get(moment.place, "")
            is_row_of_data = not cell or guide.meanings.is_moment(unmarked(cell))
            return None if is_row_of_data else place
    return None


def is_sideways(rows: Sequence[SourceRow], guide: Guide) -> bool:
    """Tell whether the headings of a table stand below each other in its first column, and not in a row."""
    if any(is_heading_row(row, guide) for row in rows[:MOST_ABOVE]):
        return False
    first_column = SourceRow(0, tuple(row.cells[0] for row in rows))
    headings = headings_in(first_column, guide)
    exact_keys = {heading.key for heading in headings.values() if heading.exact}
    return len(exact_keys) >= MIN_HEADINGS and len(headings) * 2 >= len(first_column.filled)
