"""The columns under one row of headings: which holds which key, and which stand in where the texts are empty."""

from collections.abc import Collection, Sequence
from typing import NamedTuple

from routehln.model.importing.choices import SKIP
from routehln.model.importing.table import SourceRow
from routehln.model.importing.targets import DATES, JAAR
from routehln.rules.importing.cells.guide import Guide
from routehln.rules.importing.columns.assign import assign
from routehln.rules.importing.columns.column import Column, Columns
from routehln.rules.importing.columns.contents import LEAST_TEXT, MOST_ROWS, Contents
from routehln.rules.importing.columns.heading_rows import headings_in

LEAST_ROWS = 2  # that each of two columns fills, for rows to be told by now the one, now the other


class Arrangement(NamedTuple):
    """The columns of a table below one row of headings.

    Attributes:
        columns: the column of each key.
        stand_ins: the places of other columns, which say what a row is about wherever the column of that is empty.
    """

    columns: dict[str, Column]
    stand_ins: list[int]


def arrange(heading: SourceRow | None, rows: Sequence[SourceRow], guide: Guide) -> Arrangement:
    """Find the columns of these rows under a heading, if any; years are the moments where no other column is."""
    columns = assign(heading, rows, guide)
    moment = next((key for key in DATES if key in guide.target.keys), "")
    if moment not in columns and JAAR in columns and moment not in guide.choices.vast:
        columns[moment] = columns.pop(JAAR)
    return Arrangement(columns, _stand_ins(heading, columns, rows, guide))


def _stand_ins(heading: SourceRow | None, columns: Columns, rows: Sequence[SourceRow], guide: Guide) -> list[int]:
    """List the columns without a key that are filled only where the column of texts is empty."""
    text = columns.get(guide.target.text)
    if text is None or guide.target.text in DATES:
        return []
    headings = headings_in(heading, guide) if heading else {}
    skipped = {place for place, read in headings.items() if read.key == SKIP}
    taken = {column.place for column in columns.values()} | skipped
    contents = Contents(rows, taken - {text.place}, ())
    free = [place for place in contents.cells if place not in taken]
    texts = [place for place in free if contents.letters(place) >= LEAST_TEXT]
    return _filling_gaps(text.place, texts, rows)


def _filling_gaps(text: int, others: Collection[int], rows: Sequence[SourceRow]) -> list[int]:
    """List which of the `others` fill the rows that the column of texts leaves empty.

    None where one of them stands beside a text; and without those that stand beside each other, or fill hardly a row.
    """
    filled = dict.fromkeys((text, *others), 0)
    beside: set[int] = set()
    for row in rows[:MOST_ROWS]:
        places = [place for place in filled if place in row.filled]
        for place in places:
            filled[place] += 1
        if len(places) > 1:
            beside.update(places)
    if filled[text] < LEAST_ROWS or text in beside:
        return []
    return [place for place in others if place not in beside and filled[place] >= LEAST_ROWS]
