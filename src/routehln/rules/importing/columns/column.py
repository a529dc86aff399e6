"""One column of a table: where it stands, and what it is called."""

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from routehln.rules.importing.cells.text import unmarked


class Column(NamedTuple):
    """A column: its place in a row, from 0, and its heading; `kolom 3` where it has none."""

    place: int
    heading: str


Columns = Mapping[str, Column]  # by key


def column_name(place: int, heading: str = "") -> str:
    """Give what a column is called: its heading, else its number from 1."""
    return " ".join(heading.split()) or f"kolom {place + 1}"


def named_column(place: int, names: Sequence[str]) -> Column:
    """Give the column at a place, under these headings."""
    return Column(place, column_name(place, unmarked(names[place]) if place < len(names) else ""))


def folded_name(name: str) -> str:
    """Give the name of a column as it is compared: whatever its case and white space."""
    return " ".join(name.casefold().split())
