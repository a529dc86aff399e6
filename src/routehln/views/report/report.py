"""A report before it is drawn: a title, and tables of text with headings and columns."""

from collections.abc import Iterable, Sequence
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
    """A table under its heading, if any; every row has a text per column. Without rows it is shown as EMPTY."""

    columns: list[Column]
    rows: list[list[str]]
    titel: str = ""

    @property
    def headings(self) -> list[str]:
        """The title of each column."""
        return [column.titel for column in self.columns]


class Report(NamedTuple):
    """Sections under a title, if any, and closing lines."""

    sections: list[Section]
    titel: str = ""
    slot: Sequence[str] = ()


def stacked(columns: list[Column], row: list[str]) -> list[tuple[Column, str, list[str]]]:
    """Stack a row: each column that isn't `under` another, with its text and the texts that stand under that."""
    cells: list[tuple[Column, str, list[str]]] = []
    for column, text in zip(columns, row, strict=True):
        if not column.under:
            cells.append((column, text, []))
        elif text:
            cells[-1][2].append(f"{column.titel.lower()}: {text}" if column.labelled else text)
    return cells


def one_column(texts: Iterable[str]) -> list[list[str]]:
    """Give a row for each text, under a single column."""
    return [[text] for text in texts]
