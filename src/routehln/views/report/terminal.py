"""A report as tables on a terminal: the only door to rich."""

import re
from collections.abc import Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from routehln.views.report.clean import clean
from routehln.views.report.report import Column, Report, Section

_BREAK = re.compile(r"(?<=,) | (?=te laat)")


def draw(report: Report, *, colour: bool) -> None:
    """Draw the report on stdout, as wide as the terminal is."""
    console = Console(no_color=None if colour else True, highlight=False, markup=False, emoji=False, soft_wrap=False)
    for number, part in enumerate(_parts(report)):
        if number:
            console.print()
        console.print(*part, sep="\n")


def _parts(report: Report) -> Iterator[list[Text | Table]]:
    """What stands between blank lines."""
    if report.titel:
        yield [Text(clean(report.titel), style="bold")]
    for section in report.sections:
        heading: list[Text | Table] = [Text(clean(section.titel), style="bold")] if section.titel else []
        yield [*heading, _table(section) if section.rows else Text(f"  {section.leeg}")]
    if report.slot:
        yield [Text(clean(line)) for line in report.slot]


def _table(section: Section) -> Table:
    aligned = any(column.width for column in section.columns)
    headed = any(column.titel for column in section.columns)
    table = Table(
        box=SIMPLE_HEAD, show_header=headed, pad_edge=False, show_edge=False, padding=(0, 1, 0, 0), expand=aligned
    )
    for column in section.columns:
        if not column.under:
            table.add_column(column.titel, overflow="fold", width=column.width, ratio=None if column.width else 1)
    for row in section.rows:
        table.add_row(*_cells(section.columns, row))
    return table


def _cells(columns: list[Column], row: list[str]) -> list[Text]:
    cells: list[Text] = []
    for column, given in zip(columns, row, strict=True):
        text = clean(given)
        if not column.under:
            cells.append(_alert(text) if column.alert else Text(text))
        elif text:
            cells[-1].append(f"\n{text}", style="dim")
    return cells


def _alert(text: str) -> Text:
    """A notice a line, and `te laat` never broken; the colour repeats what the words say."""
    return Text(_BREAK.sub("\n", text), style="bold red" if "te laat" in text else "bold")
