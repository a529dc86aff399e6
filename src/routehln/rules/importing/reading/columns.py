"""The columns of a table: which holds which key, as a person said, else by its heading, else by its cells."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from routehln.model.importing.choices import SKIP, Choices
from routehln.model.importing.table import SourceRow
from routehln.rules.importing.reading.cells import repeats_above, unmarked
from routehln.rules.importing.reading.headings import Meaning, meaning
from routehln.rules.importing.reading.meaning import Meanings
from routehln.rules.importing.reading.targets import JAAR, PLACES, Target

ENOUGH = 0.6  # the share of the cells of a column that must be of a kind, for the column to be of it
FEW = 0.2  # below this share a column isn't of the kind that its heading says
LEAST_TEXT = 8  # letters in the cells of a column, on average, for it to say what rows are about
DATES = ("moment", "datum")
MIN_HEADINGS = 2  # headings in a row that is one of headings


class Column(NamedTuple):
    """A column: its place in a row, from 0, and its heading; `kolom 3` where it has none."""

    place: int
    heading: str


Columns = Mapping[str, Column]  # by key


def column_name(place: int, heading: str = "") -> str:
    """Give what a column is called: its heading, else its number from 1."""
    return " ".join(heading.split()) or f"kolom {place + 1}"


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
    headings = headings_in(row, target, choices)
    if len({heading.key for heading in headings.values()}) < MIN_HEADINGS:
        return False
    if exact:
        return len(headings) == len(row.filled) and all(heading.exact for heading in headings.values())
    is_dated = any(meanings.moment(unmarked(cell)).gedateerd for cell in row.filled.values())
    return not is_dated and len(headings) * 2 >= len(row.filled)


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
    contents = _Contents(rows, skipped, names)
    columns: dict[str, Column] = {}
    for exact in (True, False):
        _by_heading(columns, by_heading, names, exact=exact)
        _by_contents(columns, contents, [key for key in keys if exact is (key in PLACES)], meanings)
    if target.text in keys and target.text not in columns:
        text = _longest(columns, contents)
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
            columns.setdefault(means.key, Column(place, column_name(place, _name(names, place))))


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


class _Contents:
    """The cells of each column, without repeats and empty ones."""

    def __init__(self, rows: Sequence[SourceRow], skipped: Collection[int], names: Sequence[str]) -> None:
        self.names = names
        self.cells: dict[int, list[str]] = {}
        for row in rows:
            if len(row.filled) > 1:  # a lone cell is a note, or a heading in between
                for place, cell in row.filled.items():
                    if place not in skipped and not repeats_above(cell):
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
        return Column(place, column_name(place, _name(self.names, place)))


def _by_contents(columns: dict[str, Column], contents: _Contents, keys: list[str], meanings: Meanings) -> None:
    """Give the keys that have no column yet one by what its cells hold; a moment that holds none gets another."""
    kinds: dict[str, Callable[[str], bool]] = {
        "moment": lambda cell: meanings.is_moment(cell) and meanings.moment(cell).soort != "geen",
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


def _longest(columns: Columns, contents: _Contents) -> int | None:
    """Give the free column with the longest texts, if they are texts."""
    taken = {column.place for column in columns.values()}
    lengths: dict[int, float] = {}
    for place, cells in contents.cells.items():
        if place not in taken:
            letters = [len([char for char in cell if char.isalpha()]) for cell in cells]
            lengths[place] = sum(letters) / len(letters)
    longest = max(lengths, key=lambda place: lengths[place], default=None)
    return longest if longest is not None and lengths[longest] >= LEAST_TEXT else None


def _chosen_only(rows: Sequence[SourceRow], choices: Choices) -> dict[int, Meaning]:
    """Give what a person said of columns without a heading."""
    width = max((len(row.cells) for row in rows), default=0)
    meanings: dict[int, Meaning] = {}
    for place in range(width):
        key = chosen_key("", place, choices)
        if key:
            meanings[place] = Meaning(key, -1, exact=True)
    return meanings


def _name(names: Sequence[str], place: int) -> str:
    return unmarked(names[place]) if place < len(names) else ""


def folded_name(name: str) -> str:
    """Give the name of a column as it is compared: whatever its case and white space."""
    return " ".join(name.casefold().split())
