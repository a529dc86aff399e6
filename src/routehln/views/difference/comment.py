"""What changed in meaning, as Markdown to be posted under a pull request: never too long, and nothing in it links."""

from routehln.model.answers.difference import Difference
from routehln.model.names import short
from routehln.views.difference.answer import compared, sentence
from routehln.views.difference.tables import sections
from routehln.views.report.clean import for_comment
from routehln.views.report.markdown import table_row
from routehln.views.report.report import Column, Section

MARKER = "<!-- routehln-diff -->"  # by which a workflow finds its own comment again
MAX_LENGTH = 60_000  # GitHub takes 65,536 characters
MAX_CELL = 500
MAX_LINES = 10
_ROOM = 5_000  # for what was left out, and what was compared


def render(found: Difference) -> str:
    """The comment, under MAX_LENGTH characters; what was left out is said."""
    parts = [MARKER, f"**{for_comment(sentence(found))}**"]
    if found.opmaak:
        parts.append(f"Alleen opmaak: {', '.join(_some(found.opmaak))}.")
    if found.onleesbaar:
        parts.append("\n".join(f"* {each}" for each in _some(found.onleesbaar)))
    room = MAX_LENGTH - _ROOM - sum(map(len, parts))
    left: list[str] = []
    tables = sections(found)
    for section in tables:
        text, skipped = _section(section, room)
        room -= len(text) + 2
        parts += [text] if text else []
        left += [f"{skipped} × {section.titel}"] if skipped else []
    if left:
        parts.append(f"Weggelaten, want anders wordt dit te lang: {', '.join(left)}. `routehln diff` toont alles.")
    if tables:
        parts.append(f"<sub>{_cell(compared(found))}</sub>")
    return "\n\n".join(parts) + "\n"


def _some(lines: list[str]) -> list[str]:
    """The first of them, and how many more there are."""
    more = len(lines) - MAX_LINES
    return [*map(_cell, lines[:MAX_LINES]), *([f"en nog {more}"] if more > 0 else [])]


def _section(section: Section, room: int) -> tuple[str, int]:
    """The heading and as many rows as fit within `room` characters, and how many don't."""
    headings = [column.titel for column in section.columns if not column.under]
    lines = [f"### {section.titel}", "", table_row(headings), table_row(["---"] * len(headings))]
    room -= sum(map(len, lines)) + len(lines)
    shown = 0
    for row in section.rows:
        line = table_row(_cells(section.columns, row))
        room -= len(line) + 1
        if room < 0:
            break
        lines.append(line)
        shown += 1
    return "\n".join(lines) if shown else "", len(section.rows) - shown


def _cells(columns: list[Column], row: list[str]) -> list[str]:
    """The cells; what is drawn under another on a terminal stands small under it here too."""
    cells: list[list[str]] = []
    for column, text in zip(columns, row, strict=True):
        if not column.under:
            cells.append([_cell(text)])
        elif text:
            cells[-1].append(_cell(text))
    return [first + (f"<br><sub>{' · '.join(small)}</sub>" if small else "") for first, *small in cells]


def _cell(text: str) -> str:
    return for_comment(short(text, MAX_CELL))
