"""A report as tables on a terminal: the only door to rich."""

import re
from collections.abc import Iterator

from rich.box import SIMPLE_HEAD
from rich.console import Console
from rich.table import Table
from rich.text import Text

from routehln.views.report.clean import clean
from routehln.views.report.report import EMPTY, Column, Report, Section, stacked

_BREAK = re.compile(r"(?<=,) | (?=te laat)")


def draw(report: Report, *, colour: bool) -> None:
    """Draw the report on stdout, as wide as the terminal is."""
    console = Console(no_color=None if colour else True, highlight=False, markup=False, emoji=False)
    for number, part in enumerate(_parts(report)):
        if number:
            console.print()
        console.print(*part, sep="\n")


def _parts(report: Report) -> Iterator[list[Text | Table]]:
    """Give what stands between blank lines."""
    if report.titel:
        yield [_bold(report.titel)]
    for section in report.sections:
        heading = [_bold(section.titel)] if section.titel else []
        yield [*heading, _table(section) if section.rows else Text(f"  {EMPTY}")]
    if report.slot:
        yield [Text(clean(line)) for line in report.slot]


def _bold(text: str) -> Text:
    return Text(clean(text), style="bold")


def _table(section: Section) -> Table:
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
            table.add_column(column.titel, overflow="fold", width=column.width, ratio=None if column.width else 1)
    for row in section.rows:
        table.add_row(*[_cell(*cell) for cell in stacked(section.columns, row)])
    return table


def _cell(column: Column, text: str, under: list[str]) -> Text:
    cell = _alert(clean(text)) if column.alert else Text(clean(text))
    for line in under:
        cell.append(f"\n{clean(line)}", style="dim")
    return cell


def _alert(text: str) -> Text:
    """Give each notice a line, and never break `te laat`; the colour repeats what the words say."""
    return Text(_BREAK.sub("\n", text), style="bold red" if "te laat" in text else "bold")
