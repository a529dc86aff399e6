"""Lists of two lines or more an entry: what it is above its id, when above of whom, how late above what else."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

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
from routehln.views.screen.styled import bold, plain, wrapped

BETWEEN = " · "
LEAST = 30  # columns of a text that takes lines; with less, the whole entry is better below each other


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
        """Give the lines of an entry: its text above its id and owner, beside these the rest; then what is `under`."""
        title = wrapped(plain(entry.tekst), self.middle)
        left = [plain(entry.when), plain(entry.about)] if entry.about else [plain(entry.when)]
        right = list(filter(None, (late_text(entry), bold(entry.notice))))
        beside_right = len(title) < len(right)
        room = self.middle if beside_right else self.middle + taken([self.last])
        middle = [*title, *_id_and_owner(entry, room)]
        empty = Text()
        label = [plain(entry.label)]
        for texts in zip_longest(label, left, middle, right, fillvalue=empty):
            yield beside(self._cells(*texts))
        yield from lines_under(entry, taken([self.label, self.first]), self.width)

    def _cells(self, label: Text, left: Text, middle: Text, right: Text) -> list[Cell]:
        """Give the cells of a line, each with the width of its column."""
        return [(label, self.label), (left, self.first), (middle, self.middle), (right, self.last)]


def _id_and_owner(entry: Entry, room: int) -> list[Text]:
    """Give the id with the owner behind it, in so many columns; the owner below it where both don't fit."""
    texts = [text for text in (entry.id, entry.owner) if text]
    together = plain(BETWEEN.join(texts))
    if together.cell_len <= room:
        return [together] if texts else []
    return [plain(entry.id), *wrapped(plain(entry.owner), room)] if entry.owner else [plain(entry.id)]
