"""The value that any answer fills to become a document: a title, and blocks in the order of reading."""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

Cell = str | int | float | Decimal | date | None


class Heading(NamedTuple):
    """A heading below the title; `niveau` 1 is a chapter, 2 a section, 3 a part of one."""

    tekst: str
    niveau: int = 1


class Paragraph(NamedTuple):
    """A paragraph of text. What must stand out (`letop`) is marked so; `blijft_bij` keeps it by what follows it."""

    tekst: str
    letop: bool = False
    blijft_bij: bool = False


class Bullets(NamedTuple):
    """A list without numbers, of texts."""

    regels: list[str]


class Column(NamedTuple):
    """A column of a table.

    `breedte` is its share of the table's width, beside the shares of the other columns. Figures stand `rechts`. What
    a row is about stands in the column that `benoemt` it.
    """

    titel: str
    breedte: float = 1
    rechts: bool = False
    benoemt: bool = False


class Table(NamedTuple):
    """A table with a row of headings; every row has a cell per column. `naam` is what its sheet is called."""

    columns: list[Column]
    rows: list[list[Cell]]
    naam: str = ""


class Picture(NamedTuple):
    """A drawing, as one whole `<svg>` element that needs nothing from elsewhere.

    `beschrijving` says what there is to see; the figures themselves stand in a table beside it. `hoogte` is its height
    as a part of its width, and `breedte` its width as a part of that of the page; on a narrow screen it takes all.
    """

    svg: str
    beschrijving: str
    hoogte: float = 0.5
    breedte: float = 1


class Contents(NamedTuple):
    """The chapters of the document, as links to them; with their pages where a format can tell."""

    hoofdstukken: list[str]


Block = Heading | Paragraph | Bullets | Table | Picture | Contents


class Paper(NamedTuple):
    """A document: its title, the name of the programme, whether it holds anything confidential, and its blocks.

    `bladen` are the tables of a spreadsheet, a sheet each; without them it holds every table among the blocks.
    """

    titel: str
    programma: str
    blocks: list[Block]
    vertrouwelijk: bool = False
    bladen: tuple[Table, ...] = ()
