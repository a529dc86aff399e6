"""An answer on a terminal, as wide as the terminal is at most, and through the pager where it is longer."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from rich.console import Console

from routehln.views.report.report import Listing, Report, Screen, Section
from routehln.views.screen.listing import Lists
from routehln.views.screen.pager import page
from routehln.views.screen.styled import bold, plain, styled, wrapped
from routehln.views.screen.table import Tables

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from rich.text import Text

    from routehln.views.report.report import Paragraph

INDENT = 2  # of the later lines of a paragraph


def show(report: Report | Screen) -> None:
    """Draw it on stdout, or show it in the pager where it is longer than the screen."""
    show_blocks(lambda width: blocks(report, width))


def show_blocks(blocks_in: Callable[[int], Iterable[Sequence[Text]]]) -> None:
    """Draw blocks on stdout, or show them in the pager where they are longer than the screen.

    Args:
        blocks_in: gives, for so many columns, the lines of what stands between blank lines.
    """
    console = _console()
    with console.capture() as drawn:
        _print(blocks_in(console.width), console)
    text = drawn.get()
    if not page(text, console.height):
        sys.stdout.write(text)
        sys.stdout.flush()


def draw(report: Report | Screen) -> None:
    """Draw it on stdout, without a pager."""
    console = _console()
    _print(blocks(report, console.width), console)


def _console() -> Console:
    return Console(highlight=False, markup=False, emoji=False)


def _print(blocks_of_lines: Iterable[Sequence[Text]], console: Console) -> None:
    for number, lines in enumerate(blocks_of_lines):
        if number:
            console.print()
        for line in lines:
            console.print(line, no_wrap=True, overflow="ignore", crop=False)


def blocks(report: Report | Screen, width: int) -> Iterator[Sequence[Text]]:
    """Give the lines of what stands between blank lines."""
    parts = report.sections if isinstance(report, Report) else report.parts
    tables = Tables([part for part in parts if isinstance(part, Section)], width)
    lists = Lists([part for part in parts if isinstance(part, Listing)], width)
    if report.titel:
        yield wrapped(bold(report.titel), width)
    if report.opening:
        yield _sentences(report.opening, width)
    for part in parts:
        if isinstance(part, Section):
            yield tables.lines(part)
        elif isinstance(part, Listing):
            yield lists.lines(part)
        else:
            yield _paragraphs(part, width)
    if report.slot:
        yield _sentences(report.slot, width)


def _sentences(sentences: Sequence[str], width: int) -> list[Text]:
    """Wrap each sentence by words; each begins a line."""
    lines: list[Text] = []
    for sentence in sentences:
        lines += wrapped(plain(sentence), width)
    return lines


def _paragraphs(paragraphs: Sequence[Paragraph], width: int) -> list[Text]:
    """Wrap each paragraph by words, and indent its later lines."""
    lines: list[Text] = []
    for paragraph in paragraphs:
        lines += wrapped(styled(paragraph.pieces), width, INDENT)
    return lines
