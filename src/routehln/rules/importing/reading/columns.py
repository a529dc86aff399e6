"""The columns of a table: which holds which key, as a person said, else by its heading, else by its cells."""

from collections.abc import Mapping, Sequence

from routehln.model.importing.choices import SKIP, Choices
from routehln.model.importing.table import SourceRow
from routehln.rules.importing.reading.cells import unmarked
from routehln.rules.importing.reading.column import Column, Columns, column_name, folded_name, named_column
from routehln.rules.importing.reading.contents import ENOUGH, Contents, assign_by_contents, is_status, longest_texts
from routehln.rules.importing.reading.headings import Meaning, meaning
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.targets import JAAR, PLACES, Target

ENOUGH_ROWS = 0.8  # of the rows that another column fills: a column that fills fewer isn't what rows are about
MIN_HEADINGS = 2  # headings in a row that is one of headings


def keys_of(target: Target, choices: Choices) -> list[str]:
    """List the keys that a column may hold: those of the target that aren't fixed, and the year."""
    return [key for key in (*target.keys, JAAR) if key not in choices.vast]


def chosen_key(heading: str, place: int, choices: Choices) -> str | None:
    """Give the key, or SKIP, that a person gave the column with this heading, if any."""
    names = {folded_name(column_name(place, heading)), folded_name(column_name(place))}
    for name, key in choices.kolommen.items():
        if folded_name(name) in names:
            return key
    return None


def headings_in(row: SourceRow, target: Target, choices: Choices) -> dict[int, Meaning]:
    """Give what the headings in a row mean, by their places."""
    keys = keys_of(target, choices)
    meanings: dict[int, Meaning] = {}
    for place, cell in row.filled.items():
        key = chosen_key(unmarked(cell), place, choices)
        means = Meaning(key, -1, exact=True) if key else meaning(unmarked(cell), keys)
        if means:
            meanings[place] = means
    return meanings


def is_heading(row: SourceRow, target: Target, choices: Choices, meanings: Meanings, *, exact: bool = False) -> bool:
    """Tell whether a row is one of headings; with `exact` each of its cells must be one to the letter."""
    if exact and not all(_is_exact(cell, place, target, choices) for place, cell in row.filled.items()):
        return False
    headings = headings_in(row, target, choices)
    if len({heading.key for heading in headings.values()}) < MIN_HEADINGS:
        return False
    if exact:
        return True
    is_dated = any(meanings.moment(unmarked(cell)).gedateerd for cell in row.filled.values())
    return not is_dated and len(headings) * 2 >= len(row.filled)


def _is_exact(cell: str, place: int, target: Target, choices: Choices) -> bool:
    text = unmarked(cell)
    if chosen_key(text, place, choices):
        return True
    means = meaning(text, keys_of(target, choices))
    return means is not None and means.exact


def assign(
    heading: SourceRow | None, rows: Sequence[SourceRow], target: Target, choices: Choices, meanings: Meanings
) -> dict[str, Column]:
    """Give each key its column.

    Args:
        heading: the row with the headings; None where there is none.
        rows: the rows below it.
        target: what the rows are read as.
        choices: what a person decided about the columns.
        meanings: reads what cells hold.
    """
    names = heading.cells if heading else ()
    by_heading = headings_in(heading, target, choices) if heading else _chosen_only(rows, choices)
    skipped = {place for place, means in by_heading.items() if means.key == SKIP}
    chosen = {means.key for means in by_heading.values() if means.rank < 0}
    keys = [key for key in keys_of(target, choices) if key not in chosen]
    contents = Contents(rows, skipped, names)
    columns: dict[str, Column] = {}
    for exact in (True, False):
        _by_heading(columns, by_heading, names, exact=exact)
        assign_by_contents(columns, contents, [key for key in keys if exact is (key in PLACES)], meanings)
    fuller = _fuller(columns, by_heading, contents, target)
    if fuller is not None and target.text in keys:
        columns[target.text] = contents.column(fuller)
    if "status" in keys and "status" in columns and contents.share(columns["status"].place, is_status) < ENOUGH:
        del columns["status"]  # 'op schema' and the like: told as a column that isn't read
    if target.text in keys and target.text not in columns:
        text = longest_texts(columns, contents)
        if text is not None:
            columns[target.text] = contents.column(text)
    return columns


def _by_heading(
    columns: dict[str, Column], by_heading: Mapping[int, Meaning], names: Sequence[str], *, exact: bool
) -> None:
    """Give the keys that have no column yet the one whose heading says so, to the letter or only in part."""
    taken = {column.place for column in columns.values()}
    for place, means in sorted(by_heading.items(), key=lambda pair: (pair[1].rank, pair[0])):
        if means.exact is exact and means.key != SKIP and place not in taken:
            columns.setdefault(means.key, named_column(place, names))


def _fuller(columns: Columns, by_heading: Mapping[int, Meaning], contents: Contents, target: Target) -> int | None:
    """Give another column whose heading says that it tells what rows are about, if it does so of clearly more rows."""
    mine = columns.get(target.text)
    if mine is None:
        return None
    filled = {place: len(cells) for place, cells in contents.cells.items()}
    for place, means in by_heading.items():
        if means.key == target.text and filled.get(place, 0) * ENOUGH_ROWS > filled.get(mine.place, 0):
            return place
    return None


def unread(heading: SourceRow | None, columns: Columns, choices: Choices) -> list[str]:
    """List the headings of the columns that aren't read, without those that a person skipped."""
    if heading is None:
        return []
    places = {column.place for column in columns.values()}
    return [
        column_name(place, cell)
        for place, cell in heading.filled.items()
        if place not in places and chosen_key(cell, place, choices) != SKIP
    ]


def _chosen_only(rows: Sequence[SourceRow], choices: Choices) -> dict[int, Meaning]:
    """Give what a person said of columns without a heading."""
    width = max((len(row.cells) for row in rows), default=0)
    meanings: dict[int, Meaning] = {}
    for place in range(width):
        key = chosen_key("", place, choices)
        if key:
            meanings[place] = Meaning(key, -1, exact=True)
    return meanings
