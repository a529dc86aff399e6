"""A list with two lines for each entry: what it is above its id, when above of whom, how late above what else."""

from collections.abc import Iterator, Sequence

from rich.text import Text

from routehln.views.report.report import Entry, Listing
from routehln.views.screen.columns import (
    GAP,
    Cell,
    beside,
    head_of,
    late_text,
    lines_under,
    measured,
    taken,
    widest,
)
from routehln.views.screen.styled import bold, fitting, plain

LEAST = 30  # columns of a text that is cut short; with less, lines below each other are better


class TwoLines:
    """Entries on a terminal of so many columns; `fits` tells whether ids, and enough of the texts, can be read."""

    def __init__(self, entries: Sequence[Entry], width: int) -> None:
        columns = measured(entries)
        self.width = width
        self.label = columns.label
        self.first = max(columns.when, columns.about)
        self.last = max(columns.notice, widest(late_text(entry).plain for entry in entries))
        self.outside = taken([self.label, self.first, self.last])
        self.middle = min(width - self.outside, max(columns.tekst, columns.id))
        self.fits = self.middle >= max(columns.id, min(LEAST, columns.tekst))

    def head(self, listing: Listing) -> list[Text]:
        """Give the headings of the columns of a list, and a rule."""
        cells = self._cells(bold("Nr."), bold(listing.when), bold(listing.tekst), bold(listing.notice))
        return head_of(cells, self.outside + self.middle - len(GAP) * (self.outside > 0))

    def lines(self, entry: Entry) -> Iterator[Text]:
        """Give the two lines of an entry, then what is told on lines of its own."""
        upper_notice = late_text(entry) if entry.late else bold(entry.notice)
        lower_notice = bold(entry.notice) if entry.late else Text()
        title = plain(fitting(entry.tekst, self.middle))
        yield beside(self._cells(plain(entry.label), plain(entry.when), title, upper_notice))
        yield beside(self._cells(Text(), plain(entry.about), plain(entry.id), lower_notice))
        yield from lines_under(entry, taken([self.label, self.first]), self.width)

    def _cells(self, label: Text, left: Text, middle: Text, right: Text) -> list[Cell]:
        """Give the cells of a line, each with the width of its column."""
        return [(label, self.label), (left, self.first), (middle, self.middle), (right, self.last)]
