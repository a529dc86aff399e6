"""Give each key its column: as a person said, else by its heading, else by what its cells hold."""

from collections.abc import Mapping, Sequence

from routehln.model.importing.choices import SKIP
from routehln.model.importing.table import SourceRow
from routehln.model.importing.targets import PARTS
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.cells.status import is_status
from routehln.rules.importing.columns.by_contents import assign_by_contents
from routehln.rules.importing.columns.column import Column, Columns, column_name, named_column
from routehln.rules.importing.columns.contents import ENOUGH, LEAST_TEXT, Contents, longest_texts
from routehln.rules.importing.columns.heading_rows import chosen_key, headings_in, keys_of
from routehln.rules.importing.columns.headings import CHOSEN, Heading, chosen_heading

ENOUGH_ROWS = 0.8  # of the rows that another column fills: a column that fills fewer isn't what rows are about
MOST_CODE = 4  # below as many letters, on average, the cells of a column are codes and not texts


def assign(heading: SourceRow | None, rows: Sequence[SourceRow], guide: Guide) -> dict[str, Column]:
    """Give each key its column.

    Args:
        heading: the row with the headings; None where there is none.
        rows: the rows below it.
        guide: how the table is read.
    """
    names = heading.cells if heading else ()
    headings = headings_in(heading, guide) if heading else _chosen_by_number(rows, guide)
    skipped = {place for place, read in headings.items() if read.key == SKIP}
    chosen = {read.key for read in headings.values() if read.rank == CHOSEN}
    keys = [key for key in keys_of(guide) if key not in chosen]
    parts = [key for key in keys if key in PARTS]
    others = [key for key in keys if key not in PARTS]
    contents = Contents(rows, skipped, names)
    columns: dict[str, Column] = {}
    _assign_by_heading(columns, headings, names, exact=True)
    assign_by_contents(columns, contents, parts, guide.meanings)
    _assign_by_heading(columns, headings, names, exact=False)
    assign_by_contents(columns, contents, others, guide.meanings)
    if "status" in keys:
        _drop_column_without_status(columns, contents)
    if guide.target.text in keys:
        _assign_text(columns, headings, contents, guide.target.text)
    return columns


def _assign_by_heading(
    columns: dict[str, Column], headings: Mapping[int, Heading], names: Sequence[str], *, exact: bool
) -> None:
    """Give each key without a column the one with the most telling heading, of those that are or aren't `exact`."""
    taken = {column.place for column in columns.values()}
    most_telling_first = sorted(headings.items(), key=lambda pair: (pair[1].rank, pair[0]))
    for place, heading in most_telling_first:
        if heading.exact is exact and heading.key != SKIP and place not in taken:
            columns.setdefault(heading.key, named_column(place, names))


def _drop_column_without_status(columns: dict[str, Column], contents: Contents) -> None:
    """Leave a column of statuses unread where its cells say `op schema` and the like."""
    column = columns.get("status")
    if column and contents.share(column.place, is_status) < ENOUGH:
        del columns["status"]


def _assign_text(columns: dict[str, Column], headings: Mapping[int, Heading], contents: Contents, text: str) -> None:
    """Give the key `text`, which says what rows are about, a better column, or one where it has none."""
    column = columns.get(text)
    place = _better_text(column.place, headings, contents, text) if column else longest_texts(columns, contents)
    if place is not None:
        columns[text] = contents.column(place)


def _better_text(current: int, headings: Mapping[int, Heading], contents: Contents, text: str) -> int | None:
    """Give another column whose heading says that it tells what rows are about, if it does so clearly better.

    That is of more rows, or in texts where the current column holds only codes.
    """
    filled = {place: len(cells) for place, cells in contents.cells.items()}
    are_codes = contents.letters(current) < MOST_CODE
    for place, heading in headings.items():
        if heading.key != text or place == current:
            continue
        if filled.get(place, 0) * ENOUGH_ROWS > filled.get(current, 0):
            return place
        if are_codes and contents.letters(place) >= LEAST_TEXT:
            return place
    return None


def _chosen_by_number(rows: Sequence[SourceRow], guide: Guide) -> dict[int, Heading]:
    """Give what a person said of the columns of a table without headings, by their places."""
    width = max((len(row.cells) for row in rows), default=0)
    headings: dict[int, Heading] = {}
    for place in range(width):
        key = chosen_key("", place, guide.choices)
        if key:
            headings[place] = chosen_heading(key)
    return headings


def unread(heading: SourceRow, columns: Columns, guide: Guide) -> list[str]:
    """List the names of the columns with a heading that hold no key, without those that a person skipped."""
    places = {column.place for column in columns.values()}
    names: list[str] = []
    for place, cell in heading.filled.items():
        if place not in places and chosen_key(cell, place, guide.choices) != SKIP:
            names.append(column_name(place, cell))
    return names
