"""A report before it is drawn: a title, and tables of text with headings and columns."""

from typing import NamedTuple

EMPTY = "geen"


class Column(NamedTuple):
    """A heading. On a terminal a column may be drawn `under` the one before it, or stand out (`alert`).

    `width` is in characters, so that sections align on a terminal; a column without one takes what is left. What is
    drawn under another column has no heading above it, so `labelled` texts get theirs in front.
    """

    titel: str
    width: int | None = None
    under: bool = False
    alert: bool = False
    labelled: bool = False


class Section(NamedTuple):
    """A heading with rows; every row has a text per column. A section without rows is shown as EMPTY."""

    titel: str
    columns: list[Column]
    rows: list[list[str]]

    @property
    def headings(self) -> list[str]:
        """The title of each column."""
        return [column.titel for column in self.columns]


class Report(NamedTuple):
    """A title, sections, and closing lines."""

    titel: str
    sections: list[Section]
    slot: list[str]


def stacked(columns: list[Column], row: list[str]) -> list[tuple[Column, str, list[str]]]:
    """Give each column that isn't drawn `under` another, with its text and the texts under it that aren't empty."""
    cells: list[tuple[Column, str, list[str]]] = []
    for column, text in zip(columns, row, strict=True):
        if not column.under:
            cells.append((column, text, []))
        elif text:
            cells[-1][2].append(f"{column.titel.lower()}: {text}" if column.labelled else text)
    return cells
