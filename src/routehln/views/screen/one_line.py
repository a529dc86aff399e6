"""A list with a line for each entry: when, what with its id at the end, of whom, how late, what else to notice.

An id that leaves no room for its text stands on a line of its own.
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
from routehln.views.screen.styled import bold, fitting, plain, width_of

LATE = "Te laat"  # a heading
LEAST = 12  # columns of a text that is cut short
ENOUGH = 24  # likewise, of most texts; with less, two lines are better


class OneLine:
    """Entries on a terminal of so many columns; `fits` tells whether enough of most texts can be read on one line."""

    def __init__(self, entries: Sequence[Entry], width: int) -> None:
        self.width = width
        self.columns = measured(entries)
        self.late = widest([LATE, *(days_text(entry).plain for entry in entries)]) if any_late(entries) else 0
        self.outside = taken([*self.columns[2:], self.late])
        natural = max((_together(entry) for entry in entries), default=0)
        self.middle = min(width - self.outside, natural)
        with_enough = [entry for entry in entries if self._shows(entry, ENOUGH)]
        ids_fit = all(width_of(entry.id) <= self.middle for entry in entries)
        self.fits = ids_fit and 2 * len(with_enough) >= len(entries)

    def head(self, listing: Listing) -> list[Text]:
        """Give the headings of the columns of a list, and a rule."""
        between = " " * (self.middle - width_of(listing.tekst) - len("Id"))
        text_and_id = bold(listing.tekst).append(between).append("Id")
        titles = ("Nr.", listing.when, listing.about, LATE, listing.notice)
        cells = self._cells(text_and_id, *map(bold, titles))
        return head_of(cells, self.outside + self.middle - len(GAP) * (self.outside > 0))

    def lines(self, entry: Entry) -> Iterator[Text]:
        """Give the line of an entry, its id below it where that leaves too little of the text, then what is `under`."""
        others = (plain(entry.label), plain(entry.when), plain(entry.about), days_text(entry), bold(entry.notice))
        if self._shows(entry, LEAST):
            yield beside(self._cells(self._text_and_id(fitting(entry.tekst, self._room(entry)), entry.id), *others))
        else:
            yield beside(self._cells(plain(fitting(entry.tekst, self.middle)), *others))
            yield beside(self._cells(self._text_and_id("", entry.id), *map(Text, [""] * len(others))))
        yield from lines_under(entry, taken([self.columns.label, self.columns.when]), self.width)

    def _text_and_id(self, text: str, record_id: str) -> Text:
        """Give a text and an id at either end of their column."""
        between = " " * (self.middle - width_of(text) - width_of(record_id))
        return plain(text).append(between).append(plain(record_id))

    def _shows(self, entry: Entry, least: int) -> bool:
        """Tell whether a whole text is shown, or at least so many columns of it."""
        return self._room(entry) >= min(least, width_of(entry.tekst))

    def _room(self, entry: Entry) -> int:
        """Count the columns that are left for the text of an entry."""
        return self.middle - len(GAP) - width_of(entry.id)

    def _cells(self, text_and_id: Text, *others: Text) -> list[Cell]:
        """Give the cells of a line; `others` are the label, when, about, how late and what else to notice."""
        columns = self.columns
        widths = (columns.label, columns.when, columns.about, self.late, columns.notice)
        cells = list(zip(others, widths, strict=True))
        cells.insert(2, (text_and_id, self.middle))
        return cells


def _together(entry: Entry) -> int:
    """Count the columns of a whole text and its id beside each other."""
    return width_of(entry.tekst) + len(GAP) + width_of(entry.id)
