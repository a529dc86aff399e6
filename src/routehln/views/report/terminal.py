"""A report as tables on a terminal: the only door to rich."""

import re
from collections.abc import Iterator
from typing import Any

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.containers import Lines
from rich.table import Table
from rich.text import Text

from routehln.views.report.clean import clean
from routehln.views.report.report import EMPTY, Column, Report, Section, stacked

_BREAK = re.compile(r"(?<=,) | (?=te laat)")
_WORD = re.compile(r"\S+")
_USUAL_TITLE = 16  # characters; a column with a longer title, as an id is, gets more of what is left


class _Cell(Text):
    """Text of which a word that is too long for its column, as an id may be, is broken behind a `-` or `/`."""

    def wrap(self, console: Console, width: int, **how: Any) -> Lines:  # Rich's signature
        """The lines that fit in so many characters."""
        return Text("\n").join(self.divide(_breaks(self.plain, width))).wrap(console, width, **how)


def _breaks(text: str, width: int) -> Iterator[int]:
    """The offsets at which to break the words that are longer than the width."""
    for word in _WORD.finditer(text):
        start = word.start()
        while word.end() - start > width:
            behind = 1 + max(text.rfind(sign, start, start + width) for sign in "-/")
            if not behind:
                break
            yield behind
            start = behind


def draw(report: Report) -> None:
    """Draw the report on stdout, as wide as the terminal is."""
    console = Console(highlight=False, markup=False, emoji=False)
    for number, part in enumerate(_parts(report, console.width // 2)):
        if number:
            console.print()
        console.print(*part, sep="\n")


def _parts(report: Report, widest: int) -> Iterator[list[Text | Table]]:
    """Give what stands between blank lines."""
    if report.titel:
        yield [_bold(report.titel)]
    for section in report.sections:
        heading = [_bold(section.titel)] if section.titel else []
        yield [*heading, _table(section, widest) if section.rows else Text(f"  {EMPTY}")]
    if report.slot:
        yield [Text(clean(line)) for line in report.slot]


def _bold(text: str) -> Text:
    return Text(clean(text), style="bold")


def _table(section: Section, widest: int) -> Table:
    """Give the rows of a section; no column with a width of its own is wider than `widest` characters."""
    aligned = any(column.width for column in section.columns)
    table = Table(
        box=SIMPLE_HEAD,
        show_header=any(section.headings),
        pad_edge=False,
        show_edge=False,
        padding=(0, 1, 0, 0),
        expand=aligned,
    )
    for column in section.columns:
        if not column.under:
            width = column.width and min(column.width, widest)
            ratio = None if width else max(len(column.titel), _USUAL_TITLE)
            table.add_column(_Cell(clean(column.titel)), overflow="fold", width=width, ratio=ratio)
    for row in section.rows:
        table.add_row(*[_cell(*cell) for cell in stacked(section.columns, row)])
    return table


def _cell(column: Column, text: str, under: list[str]) -> Text:
    cell = _alert(clean(text)) if column.alert else _Cell(clean(text))
    for line in under:
        cell.append(f"\n{clean(line)}", style="dim")
    return cell


def _alert(text: str) -> Text:
    """Give each notice a line, and never break `te laat`; the colour repeats what the words say."""
    return Text(_BREAK.sub("\n", text), style="bold red" if "te laat" in text else "bold")
