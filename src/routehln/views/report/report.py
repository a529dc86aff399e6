"""What a table shows, whatever draws it: a title, headings, columns and rows of text."""

from typing import NamedTuple


class Column(NamedTuple):
    """A heading. On a terminal a column may be drawn `under` the one before it, or stand out (`alert`).

    `width` is in characters, so that sections align on a terminal; a column without one takes what is left.
    """

    titel: str
    width: int | None = None
    under: bool = False
    alert: bool = False


class Section(NamedTuple):
    """A heading with rows; every row has a text per column, and an empty section says so in `leeg`."""

    titel: str
    columns: list[Column]
    rows: list[list[str]]
    leeg: str = "geen"


class Report(NamedTuple):
    """A title, sections, and closing lines."""

    titel: str
    sections: list[Section]
    slot: list[str]
