"""Put rows of texts together as a table, in which no cell covers another."""

from collections.abc import Iterable

from routehln.files.tables.making.budget import MAX_WIDTH, ROW, Budget, too_far
from routehln.files.tables.making.grid import clean
from routehln.files.tables.table import Row, Table


def plain_table(rows: Iterable[tuple[int, list[str]]], above: str = "") -> Table:
    """Make a table of the texts of rows, each behind its number.

    `above` is what it stands under, as `Table` has that. Raises NoTable where it is too wide, or has too many cells.
    """
    budget = Budget()
    made: list[Row] = []
    for nummer, texts in rows:
        cells = [clean(text) for text in texts]
        while cells and not cells[-1]:
            cells.pop()
        if len(cells) > MAX_WIDTH:
            raise too_far()
        budget.take(len(cells) + ROW)
        if cells:
            made.append(Row(nummer, tuple(cells)))
    return Table("", tuple(made), above)
