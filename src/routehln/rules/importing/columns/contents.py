"""What the cells of each column hold, as far as that tells which key a column is of."""

from collections.abc import Callable, Collection, Iterable, Sequence

from routehln.model.importing.table import SourceRow
from routehln.rules.importing.cells.text import repeats_above, unmarked
from routehln.rules.importing.columns.column import Column, Columns, named_column

ENOUGH = 0.6  # the share of the cells of a column that must be of a kind, for the column to be of it
FEW = 0.2  # below this share a column isn't of the kind that its heading says
MOST_ROWS, MOST_COLUMNS = 100, 50  # that are looked at
LEAST_TEXT = 8  # letters in the cells of a column, on average, for it to say what rows are about


class Contents:
    """The cells of each column in the first rows, without repeats and empty ones.

    `cells` holds them by the place of their column, from 0, without the marks of footnotes.
    """

    def __init__(self, rows: Sequence[SourceRow], skipped: Collection[int], names: Sequence[str]) -> None:
        self.names = names
        self.cells: dict[int, list[str]] = {}
        for row in rows[:MOST_ROWS]:
            filled = row.filled
            if len(filled) == 1:  # a note, or a heading in between
                continue
            for place, cell in filled.items():
                if place < MOST_COLUMNS and place not in skipped and not repeats_above(cell):
                    self.cells.setdefault(place, []).append(unmarked(cell))

    def share(self, place: int, is_kind: Callable[[str], bool]) -> float:
        """Give the share of the cells of a column that are of a kind, from 0 to 1; 0 where it has no cells."""
        cells = self.cells.get(place, [])
        if not cells:
            return 0.0
        return len([cell for cell in cells if is_kind(cell)]) / len(cells)

    def best(self, free: Iterable[int], is_kind: Callable[[str], bool]) -> int | None:
        """Give the place of the free column that holds most of a kind, if that is enough."""
        shares = {place: self.share(place, is_kind) for place in free}
        best = max(shares, key=lambda place: shares[place], default=None)
        return best if best is not None and shares[best] >= ENOUGH else None

    def letters(self, place: int) -> float:
        """Give how many letters the cells of a column hold, on average."""
        cells = self.cells.get(place, [])
        if not cells:
            return 0.0
        return len([char for char in "".join(cells) if char.isalpha()]) / len(cells)

    def column(self, place: int) -> Column:
        """Give the column at a place."""
        return named_column(place, self.names)


def longest_texts(columns: Columns, contents: Contents) -> int | None:
    """Give the place of the column without a key that has the longest texts, if they are texts."""
    taken = {column.place for column in columns.values()}
    lengths = {place: contents.letters(place) for place in contents.cells if place not in taken}
    longest = max(lengths, key=lambda place: lengths[place], default=None)
    return longest if longest is not None and lengths[longest] >= LEAST_TEXT else None
