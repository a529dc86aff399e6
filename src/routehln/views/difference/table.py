"""A table of `diff`: a section, with what it adds to the sentence on top and the onderdeel of each row."""

from collections import Counter
from itertools import compress
from typing import NamedTuple

from routehln.views.report.report import Column, Section

Row = tuple[str, list[str]]  # the name of the onderdeel that it is about, or '', and its cells

ID = Column("Id", under=True)
ONDERDEEL = Column("Onderdeel", under=True)
EIGENAAR = Column("Eigenaar", under=True, labelled=True)
REDEN = Column("Reden", under=True, labelled=True)
NOTE = Column("Let op", width=14, alert=True)
MOMENT = Column("Moment", width=16)
SELDOM = frozenset({ONDERDEEL, EIGENAAR, REDEN, NOTE})  # left out where nothing stands in it


class Table(NamedTuple):
    """A section of the answer.

    Attributes:
        titel: its heading.
        columns: its columns; a text of each row for each of them.
        rows: its rows, one or more where it is shown.
        counts: what the sentence says about it: a phrase or more.
        is_effect: its rows follow from one change, which the heading tells; so a comment may fold them away.
    """

    titel: str
    columns: list[Column]
    rows: list[Row]
    counts: list[str]
    is_effect: bool = False

    @property
    def section(self) -> Section:
        """The table as a report has it, without the columns that are empty."""
        cells = [cells for _, cells in self.rows]
        by_column = zip(self.columns, zip(*cells, strict=True), strict=True)
        shown = [column not in SELDOM or any(texts) for column, texts in by_column]
        rows = [list(compress(row, shown)) for row in cells]
        return Section(list(compress(self.columns, shown)), rows, self.titel)

    @property
    def per_onderdeel(self) -> str:
        """How many rows each onderdeel has, most first: `Leren 12, Wonen 3`; nothing where no row belongs to any."""
        numbers = Counter(onderdeel or "overig" for onderdeel, _ in self.rows)
        if set(numbers) == {"overig"}:
            return ""
        return ", ".join(f"{onderdeel} {number}" for onderdeel, number in numbers.most_common())
