"""The columns of a table by what their cells hold."""

from collections.abc import Callable, Collection, Iterable, Sequence

from routehln.model.importing.table import SourceRow
from routehln.rules.importing.reading.cells import repeats_above, unmarked
from routehln.rules.importing.reading.column import Column, Columns, named_column
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.targets import DATES, STATUSES

ENOUGH = 0.6  # the share of the cells of a column that must be of a kind, for the column to be of it
FEW = 0.2  # below this share a column isn't of the kind that its heading says
MOST_ROWS, MOST_COLUMNS = 100, 50  # that are looked at
MOST_WORDS = 6  # of a moment
LEAST_TEXT = 8  # letters in the cells of a column, on average, for it to say what rows are about


class Contents:
    """The cells of each column in the first rows, without repeats and empty ones."""

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
        """Give the share of the cells of a column that are of a kind."""
        cells = self.cells.get(place, [])
        return len([cell for cell in cells if is_kind(cell)]) / len(cells) if cells else 0.0

    def best(self, free: Iterable[int], is_kind: Callable[[str], bool]) -> int | None:
        """Give the free column that holds most of a kind, if that is enough."""
        shares = {place: self.share(place, is_kind) for place in free}
        best = max(shares, key=lambda place: shares[place], default=None)
        return best if best is not None and shares[best] >= ENOUGH else None

    def column(self, place: int) -> Column:
        """Give the column at a place."""
        return named_column(place, self.names)


def assign_by_contents(columns: dict[str, Column], contents: Contents, keys: list[str], meanings: Meanings) -> None:
    """Give the keys that have no column yet one by what its cells hold; a moment that holds none gets another."""
    kinds: dict[str, Callable[[str], bool]] = {
        "moment": lambda cell: _is_moment(cell, meanings),
        "onderdeel": lambda cell: meanings.onderdeel(cell) is not None,
        "fase": lambda cell: meanings.fase(cell) is not None and not cell.isdigit(),
        "eigenaar": meanings.is_person,
        "gremium": meanings.is_gremium,
    }
    kinds["datum"] = kinds["moment"]
    for key, is_kind in kinds.items():
        if key not in keys:
            continue
        taken = {column.place for column in columns.values()}
        free = [place for place in contents.cells if place not in taken]
        mine = columns.get(key)
        if mine and (key not in DATES or contents.share(mine.place, is_kind) >= FEW):
            continue
        place = contents.best(free, is_kind)
        if place is not None:
            columns[key] = contents.column(place)


def _is_moment(cell: str, meanings: Meanings) -> bool:
    """Tell whether a cell holds a moment and little else; a text with one in brackets behind it is no moment."""
    if "(" in cell or len(cell.split()) > MOST_WORDS:
        return False
    return meanings.is_moment(cell) and meanings.moment(cell).soort != "geen"


def longest_texts(columns: Columns, contents: Contents) -> int | None:
    """Give the free column with the longest texts, if they are texts."""
    taken = {column.place for column in columns.values()}
    lengths: dict[int, float] = {}
    for place, cells in contents.cells.items():
        if place not in taken:
            letters = [len([char for char in cell if char.isalpha()]) for cell in cells]
            lengths[place] = sum(letters) / len(letters)
    longest = max(lengths, key=lambda place: lengths[place], default=None)
    return longest if longest is not None and lengths[longest] >= LEAST_TEXT else None


def is_status(cell: str) -> bool:
    """Tell whether a cell holds a status that a record may have."""
    return cell in STATUSES
