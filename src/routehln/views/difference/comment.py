"""The answer of `diff` as a comment under a pull request: Markdown, never too long, and nothing in it links."""

from routehln.model.answers.difference import Difference
from routehln.model.names import short
from routehln.views.difference.answer import compared, sentence
from routehln.views.difference.tables import sections
from routehln.views.report.clean import for_comment
from routehln.views.report.markdown import fitting, table_head, table_row
from routehln.views.report.report import Column, Section, stacked

MARKER = "<!-- routehln-diff -->"  # by which a workflow finds its own comment again
MAX_LENGTH = 60_000  # GitHub takes 65,536 characters
MAX_CELL = 500
MAX_LINES = 10
_ROOM = 5_000  # for what was left out, and what was compared


def render(diff: Difference) -> str:
    """Give the comment, under MAX_LENGTH characters; it says what was left out."""
    parts = [MARKER, f"**{for_comment(sentence(diff))}**"]
    if diff.opmaak:
        parts.append(f"Alleen opmaak: {', '.join(_first(diff.opmaak))}.")
    if diff.onleesbaar:
        parts.append("\n".join(f"* {line}" for line in _first(diff.onleesbaar)))
    room = MAX_LENGTH - _ROOM - sum(map(len, parts))
    left_out: list[str] = []
    tables = sections(diff)
    for section in tables:
        text, skipped = _section(section, room)
        room -= len(text) + 2
        if text:
            parts.append(text)
        if skipped:
            left_out.append(f"{skipped} × {section.titel}")
    if left_out:
        parts.append(f"Weggelaten, want anders wordt dit te lang: {', '.join(left_out)}. `routehln diff` toont alles.")
    if tables:
        parts.append(f"<sub>{_cell(compared(diff))}</sub>")
    return "\n\n".join(parts) + "\n"


def _first(lines: list[str]) -> list[str]:
    """Give the first MAX_LINES lines, and how many more there are."""
    shown = list(map(_cell, lines[:MAX_LINES]))
    more = len(lines) - MAX_LINES
    if more > 0:
        shown.append(f"en nog {more}")
    return shown


def _section(section: Section, room: int) -> tuple[str, int]:
    """Give the heading and as many rows as fit within `room` characters, and how many rows don't."""
    headings = [column.titel for column in section.columns if not column.under]
    lines = [f"### {section.titel}", "", *table_head(headings)]
    rows = fitting((_row(section.columns, row) for row in section.rows), room - sum(map(len, lines)) - len(lines))
    return "\n".join(lines + rows) if rows else "", len(section.rows) - len(rows)


def _row(columns: list[Column], row: list[str]) -> str:
    """Give a row of the table; what is drawn under another column on a terminal stands small under it here too."""
    cells: list[str] = []
    for _, text, under in stacked(columns, row):
        small = " · ".join(map(_cell, under))
        cells.append(_cell(text) + (f"<br><sub>{small}</sub>" if small else ""))
    return table_row(cells)


def _cell(text: str) -> str:
    return for_comment(short(text, MAX_CELL))
