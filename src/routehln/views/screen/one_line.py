"""A list with a line for each entry: when, what with its id at the end, of whom, who, how late, what else to notice.

A text that is longer than most goes on below; an id that leaves no room for its text stands there too.
"""

from collections.abc import Iterator, Sequence

from rich.text import Text

from routehln.views.report.report import Entry, Listing
from routehln.views.screen.columns import (
    GAP,
    Cell,
    any_late,
    beside,
    days_text,
    head_of,
    lines_under,
    measured,
    taken,
    widest,
)
from routehln.views.screen.styled import bold, plain, width_of, wrapped

LATE, OWNER = "Te laat", "Eigenaar"  # headings
LEAST = 24  # columns of a text that takes lines beside its id
MOST_LONG = 4  # one in so many entries may take more than a line; with more of them, two lines for all are better


class OneLine:
    """Entries on a terminal of so many columns; `fits` tells whether most texts stand whole on one line."""

    def __init__(self, entries: Sequence[Entry], width: int) -> None:
        self.width = width
        self.columns = measured(entries)
        self.late = widest([LATE, *(days_text(entry).plain for entry in entries)]) if any_late(entries) else 0
        self.outside = taken([*self.columns[2:], self.late])
        natural = max((_together(entry) for entry in entries), default=0)
        self.middle = min(width - self.outside, natural)
        long_entries = [entry for entry in entries if self._room(entry) < width_of(entry.tekst)]
        ids_fit = all(width_of(entry.id) <= self.middle for entry in entries)
        self.fits = ids_fit and MOST_LONG * len(long_entries) <= len(entries)

    def head(self, listing: Listing) -> list[Text]:
        """Give the headings of the columns of a list, and a rule."""
        between = " " * (self.middle - width_of(listing.tekst) - len("Id"))
        text_and_id = bold(listing.tekst).append(between).append("Id")
        titles = ("Nr.", listing.when, listing.about, OWNER, LATE, listing.notice)
        cells = self._cells(text_and_id, *map(bold, titles))
        return head_of(cells, self.outside + self.middle - len(GAP) * (self.outside > 0))

    def lines(self, entry: Entry) -> Iterator[Text]:
        """Give the line of an entry, below it what is left of its text and its id, then what is `under`."""
        who = (plain(entry.about), plain(entry.owner))
        others = (plain(entry.label), plain(entry.when), *who, days_text(entry), bold(entry.notice))
        nothing = [Text()] * len(others)
        first, *rest = self._texts(entry)
        yield beside(self._cells(first, *others))
        for line in rest:
            yield beside(self._cells(line, *nothing))
        yield from lines_under(entry, taken([self.columns.label, self.columns.when]), self.width)

    def _texts(self, entry: Entry) -> list[Text]:
        """Give the lines of the text of an entry, with its id at the end of the first, else of the last."""
        room = self._room(entry)
        if room >= min(LEAST, width_of(entry.tekst)):
            first, *rest = wrapped(plain(entry.tekst), room)
            return [self._text_and_id(first.plain, entry.id), *rest]
        return [*wrapped(plain(entry.tekst), self.middle), self._text_and_id("", entry.id)]

    def _text_and_id(self, text: str, record_id: str) -> Text:
        """Give a text and an id at either end of their column."""
        between = " " * (self.middle - width_of(text) - width_of(record_id))
        return plain(text).append(between).append(plain(record_id))

    def _room(self, entry: Entry) -> int:
        """Count the columns that are left for the text of an entry."""
        return self.middle - len(GAP) - width_of(entry.id)

    def _cells(self, text_and_id: Text, *others: Text) -> list[Cell]:
        """Give the cells of a line; `others` are the label, when, about, owner, how late and what else."""
        columns = self.columns
        widths = (columns.label, columns.when, columns.about, columns.owner, self.late, columns.notice)
        cells = list(zip(others, widths, strict=True))
        cells.insert(2, (text_and_id, self.middle))
        return cells


def _together(entry: Entry) -> int:
    """Count the columns of a whole text and its id beside each other."""
    return width_of(entry.tekst) + len(GAP) + width_of(entry.id)
