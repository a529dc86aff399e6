"""The columns of a list: how wide each is, and how texts stand beside each other in them."""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from rich.text import Text

from routehln.views.report.report import Entry
from routehln.views.report.words import days, late
from routehln.views.screen.styled import STYLES, padded, plain, width_of, wrapped

GAP = "  "

Cell = tuple[Text, int]  # a text, and how wide its column is


class Widths(NamedTuple):
    """How many terminal columns the longest text of each kind takes, its heading included."""

    tekst: int
    id: int
    label: int
    when: int
    about: int
    owner: int
    notice: int


def measured(entries: Sequence[Entry]) -> Widths:
    """Measure the longest text of each kind; 0 where no entry has one."""
    return Widths(
        tekst=widest(entry.tekst for entry in entries),
        id=widest(entry.id for entry in entries),
        label=headed("Nr.", (entry.label for entry in entries)),
        when=headed("Moment", (entry.when for entry in entries)),
        about=headed("Onderdeel", (entry.about for entry in entries)),
        owner=headed("Eigenaar", (entry.owner for entry in entries)),
        notice=headed("Let op", (entry.notice for entry in entries)),
    )


def headed(heading: str, texts: Iterable[str]) -> int:
    """Count the columns of the widest of these texts and their heading; 0 where there are only empty texts."""
    width = widest(texts)
    return max(width, width_of(heading)) if width else 0


def widest(texts: Iterable[str]) -> int:
    """Count the columns of the widest of these texts."""
    return max(map(width_of, texts), default=0)


def any_late(entries: Iterable[Entry]) -> bool:
    """Tell whether something is te laat."""
    return any(entry.late for entry in entries)


def taken(widths: Iterable[int]) -> int:
    """Count the columns that these columns take, each with the gap beside it; one without width isn't there."""
    return sum(width + len(GAP) for width in widths if width)


def beside(cells: Iterable[Cell]) -> Text:
    """Give the cells beside each other, each as wide as its column; one without width isn't there."""
    line = Text(GAP).join([padded(text, width) for text, width in cells if width])
    line.rstrip()
    return line


def head_of(cells: Iterable[Cell], width: int) -> list[Text]:
    """Give a line of headings, and a rule of so many columns."""
    return [beside(cells), Text("─" * width, style="dim")]


def late_text(entry: Entry) -> Text:
    """Say in red how late an entry is: `4 dagen te laat`; nothing where it isn't."""
    return Text(late(entry.late) if entry.late else "", style=STYLES["alert"])


def days_text(entry: Entry) -> Text:
    """Say in red how late an entry is, for under the heading 'Te laat': `4 dagen`; nothing where it isn't."""
    return Text(days(entry.late) if entry.late else "", style=STYLES["alert"])


def lines_under(entry: Entry, before: int, width: int) -> Iterator[Text]:
    """Give what is told of an entry on lines of its own, behind so many spaces."""
    for line in entry.under:
        yield from wrapped(Text(" " * before) + plain(line), width, before)
