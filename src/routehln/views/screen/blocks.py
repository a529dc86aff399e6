"""A list with the lines of each entry below each other, for a terminal too narrow for columns; no word is broken."""

from collections.abc import Iterator

from rich.text import Text

from routehln.views.report.report import Entry, Listing
from routehln.views.screen.columns import GAP, late_text
from routehln.views.screen.styled import bold, plain, wrapped

BETWEEN = " · "


class Blocks:
    """Entries on a terminal of so many columns."""

    def __init__(self, width: int) -> None:
        self.width = width

    def head(self, listing: Listing) -> list[Text]:  # noqa: ARG002  # as the other shapes have it
        """Give no headings: there are no columns."""
        return []

    def lines(self, entry: Entry) -> Iterator[Text]:
        """Give the text of an entry, then its id and the rest, indented, several on a line where they fit."""
        title = f"{entry.label}. {entry.tekst}" if entry.label else entry.tekst
        yield from wrapped(plain(title), self.width, len(GAP))
        texts = list(map(plain, (entry.id, entry.when, entry.about, entry.owner)))
        texts += [late_text(entry), bold(entry.notice), *map(plain, entry.under)]
        line = Text()
        for text in filter(None, texts):
            longer = Text(BETWEEN if line else GAP) + text
            if line and line.cell_len + longer.cell_len > self.width:
                yield from wrapped(line, self.width, len(GAP))
                line, longer = Text(), Text(GAP) + text
            line += longer
        yield from wrapped(line, self.width, len(GAP))
