"""Sections of a report as tables: as wide as their text, at most as the terminal; words are kept whole."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from rich.text import Text

from routehln.views.report.clean import clean
from routehln.views.report.report import EMPTY, Column, Section, stacked
from routehln.views.screen.styled import STYLES, bold, longest_word, padded, plain, width_of, wrapped
from routehln.views.screen.widths import shared_out

GAP = 2  # spaces between columns
INDENT = "  "
LATE = "te laat"

Cell = tuple[Column, str, list[str]]  # a column, its text, and the texts that stand under that


class Tables:
    """The tables of one report on a terminal of so many columns; those with the same headings align."""

    def __init__(self, sections: Sequence[Section], width: int) -> None:
        self.width = width
        self._by_headings: dict[tuple[str, ...], list[Section]] = {}
        for section in sections:
            self._by_headings.setdefault(tuple(section.headings), []).append(section)

    def lines(self, section: Section) -> list[Text]:
        """Give the lines of one of the sections."""
        heading = wrapped(bold(section.titel), self.width) if section.titel else []
        if not section.rows:
            return [*heading, Text(INDENT + EMPTY)]
        widths = self._widths(section)
        body = _blocks(section, self.width) if widths is None else _table(section, widths)
        return [*heading, *body]

    def _widths(self, section: Section) -> list[int] | None:
        """Give how wide each column is in all sections with these headings; None where that would break a word."""
        rows: list[list[Cell]] = []
        for twin in self._by_headings[tuple(section.headings)]:
            rows += [stacked(twin.columns, row) for row in twin.rows]
        columns = [column for column in section.columns if not column.under]
        natural: list[int] = []
        least: list[int] = []
        for number, column in enumerate(columns):
            texts = [column.titel]
            for row in rows:
                _, text, under = row[number]
                texts += [text, *under]
            natural.append(max(map(width_of, texts)))
            least.append(max(map(longest_word, texts)))
        wanted = [column.width for column in columns]
        return shared_out(natural, least, wanted, self.width - GAP * (len(columns) - 1))


def _table(section: Section, widths: list[int]) -> Iterator[Text]:
    """Give the headings, a rule, and the lines of each row."""
    if any(section.headings):
        titles = [[bold(column.titel)] for column in section.columns if not column.under]
        yield from _side_by_side(titles, widths)
        yield Text("─" * (sum(widths) + GAP * (len(widths) - 1)), style="dim")
    for row in section.rows:
        cells = [_cell(cell, width) for cell, width in zip(stacked(section.columns, row), widths, strict=True)]
        yield from _side_by_side(cells, widths)


def _side_by_side(cells: list[list[Text]], widths: list[int]) -> Iterator[Text]:
    """Give the lines of cells that stand beside each other."""
    for pieces in zip_longest(*cells, fillvalue=Text()):
        columns = [padded(piece, width) for piece, width in zip(pieces, widths, strict=True)]
        line = Text(" " * GAP).join(columns)
        line.rstrip()
        yield line


def _cell(cell: Cell, width: int) -> list[Text]:
    """Give the lines of a cell; what stands under its text is dim."""
    column, text, under = cell
    lines = wrapped(_shown(column, text), width)
    for more in under:
        lines += wrapped(Text(clean(more), style="dim"), width)
    return lines


def _shown(column: Column, text: str) -> Text:
    """Give a cell's own text; what stands out is bold, and red where it is late, as its words say."""
    if not column.alert:
        return plain(text)
    return Text(clean(text), style=STYLES["alert" if LATE in text else "bold"])


def _blocks(section: Section, width: int) -> Iterator[Text]:
    """Give each row as lines below each other: the first text, then the others under it with their headings."""
    for number, row in enumerate(section.rows):
        if number:
            yield Text()
        texts = [(column, text) for column, text in zip(section.columns, row, strict=True) if text]
        for place, (column, text) in enumerate(texts):
            label = f"{column.titel}: " if place and column.titel and not column.under else ""
            indented = Text(INDENT if place else "") + Text(label, style="dim") + _shown(column, text)
            yield from wrapped(indented, width, 2 * len(INDENT))
