"""A report before it is drawn: a title, and tables of text with headings and columns; and what a terminal gets."""

from collections.abc import Iterable, Sequence
from typing import Literal, NamedTuple

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
    """Sections under a title and opening lines, if any, and closing lines."""

    sections: list[Section]
    titel: str = ""
    slot: Sequence[str] = ()
    opening: Sequence[str] = ()


Tone = Literal["plain", "bold", "dim", "alert", "warning"]


class Entry(NamedTuple):
    """Something with an id in a list that has to fit a terminal; nothing of it is cut there, `tekst` may take lines.

    `about` is what it belongs to or who does it, `late` by how many days it is te laat, `notice` what else to notice,
    `label` its number on an agenda. `under` are lines of their own. `owner` is who sees to it, where `about` is not.
    """

    tekst: str
    id: str
    when: str = ""
    about: str = ""
    late: int = 0
    notice: str = ""
    label: str = ""
    under: tuple[str, ...] = ()
    owner: str = ""


class Listing(NamedTuple):
    """Entries under their heading, if any; without entries it is shown as EMPTY.

    `tekst`, `about`, `when` and `notice` head the columns of what entries call so.
    """

    entries: list[Entry]
    titel: str = ""
    tekst: str = "Mijlpaal"
    about: str = "Onderdeel"
    when: str = "Moment"
    notice: str = "Let op"


class Paragraph(NamedTuple):
    """A sentence that is wrapped by words; each piece of it has a tone. Later lines are indented."""

    pieces: Sequence[tuple[str, Tone]]


class Screen(NamedTuple):
    """An answer as a terminal shows it, where that differs from its report: parts as in a report."""

    parts: Sequence[Section | Listing | Sequence[Paragraph]]
    titel: str = ""
    slot: Sequence[str] = ()
    opening: Sequence[str] = ()


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
