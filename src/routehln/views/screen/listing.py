"""Lists of things with an id, made to fit: a line each on a wide terminal, two on a usual one, a few on a narrow one.

Nothing is cut short: a text that is too long goes on below.
"""

from collections.abc import Sequence

from rich.text import Text

from routehln.views.report.report import EMPTY, Entry, Listing
from routehln.views.screen.blocks import Blocks
from routehln.views.screen.columns import GAP
from routehln.views.screen.one_line import OneLine
from routehln.views.screen.styled import bold, wrapped
from routehln.views.screen.two_lines import TwoLines


class Lists:
    """The lists of one answer on a terminal of so many columns; all are drawn in the same way, and align."""

    def __init__(self, listings: Sequence[Listing], width: int) -> None:
        entries: list[Entry] = []
        for listing in listings:
            entries += listing.entries
        self.width = width
        self.shape = _shape(entries, width)
        self.head: list[Text] = []

    def lines(self, listing: Listing) -> list[Text]:
        """Give the lines of one of the lists, under headings of the columns where the list before had others."""
        heading = wrapped(bold(listing.titel), self.width) if listing.titel else []
        if not listing.entries:
            return [*heading, Text(GAP + EMPTY)]
        head = self.shape.head(listing)
        lines = heading if head == self.head else [*head, *heading]
        self.head = head
        for entry in listing.entries:
            lines += self.shape.lines(entry)
        return lines


def _shape(entries: Sequence[Entry], width: int) -> OneLine | TwoLines | Blocks:
    """Choose the shape with the fewest lines in which texts can be read well."""
    one_line = OneLine(entries, width)
    if one_line.fits:
        return one_line
    two_lines = TwoLines(entries, width)
    return two_lines if two_lines.fits else Blocks(width)
