"""The answer of `diff` as a comment under a pull request: Markdown, never too long, and nothing in it links."""

from functools import partial

from routehln.model.answers.difference import Difference
from routehln.model.names import short
from routehln.views.difference.answer import sentence
from routehln.views.difference.notes import compared, first, renames, warnings
from routehln.views.difference.table import Table
from routehln.views.difference.tables import tables
from routehln.views.report.clean import for_comment
from routehln.views.report.markdown import fitting, table_head, table_row
from routehln.views.report.report import Column, stacked

MARKER = "<!-- routehln-diff -->"  # by which a workflow finds its own comment again
MAX_LENGTH = 60_000  # GitHub takes 65,536 characters
MAX_CELL = 500
MAX_LINE = 400  # of a line around the tables, before it is made harmless
FOLDED = 30  # rows: a table with more is folded
_ROOM = 3_000  # for what was left out, and what was compared
_SHARE = 2_000  # that a table leaves to each of those below it
_FOLD = "<details>\n<summary>{}</summary>\n\n{}\n\n</details>"


def render(diff: Difference) -> str:
    """Give the comment, under MAX_LENGTH characters; it says what was left out."""
    shown = tables(diff)
    top = [MARKER, f"**{for_comment(sentence(diff, shown))}**"]
    parts = [f"**Let op:** {for_comment(short(line, MAX_LINE))}" for line in warnings(diff)]
    parts += map(_cell, renames(diff))
    if diff.opmaak:
        parts.append(f"Alleen opmaak: {', '.join(_first(diff.opmaak))}.")
    if diff.onleesbaar:
        parts.append("* " + "\n* ".join(_first(diff.onleesbaar)))
    around = "\n\n".join([*top, *parts, ""])
    texts, left_out = _tables(shown, MAX_LENGTH - _ROOM - len(around))
    parts += texts
    if left_out:
        parts.append(f"Weggelaten, want anders wordt dit te lang: {', '.join(left_out)}. `routehln diff` toont alles.")
    if parts:
        parts.append(f"<sub>{compared(diff.compared, name=_name, commit='`{}`'.format)}</sub>")
    return "\n\n".join(top + parts) + "\n"


def _tables(shown: list[Table], room: int) -> tuple[list[str], list[str]]:
    """Give the tables as far as they fit in `room` characters, each of the last ones some; and what was left out."""
    texts: list[str] = []
    left_out: list[str] = []
    share = min(_SHARE, room // (2 * len(shown) + 1))
    for place, table in enumerate(shown, 1):
        text, skipped = _table(table, room - share * (len(shown) - place))
        room -= len(text) + 2
        if text:
            texts.append(text)
        if skipped:
            left_out.append(f"{skipped} × {_cell(table.titel)}")
    return texts, left_out


def _table(table: Table, room: int) -> tuple[str, int]:
    """Give the heading and as many rows as fit within `room` characters, and how many rows don't.

    A table of many rows is folded, with the number of each onderdeel above it; so is one that follows from one change.
    """
    section = table.section
    top = [f"### {_cell(table.titel)}"]
    is_folded = len(section.rows) > FOLDED or table.is_effect
    if is_folded and table.per_onderdeel:
        top.append(f"{len(section.rows)} regels: {_cell(table.per_onderdeel)}.")
    head = table_head([column.titel for column in section.columns if not column.under])
    taken = sum(map(len, [*top, *head])) + len(_FOLD) + 100
    rows = fitting(map(partial(_row, section.columns), section.rows), room - taken)
    skipped = len(section.rows) - len(rows)
    if not rows:
        return "", skipped
    body = "\n".join(head + rows)
    if is_folded:
        number = f"{len(rows)} van de {len(section.rows)}" if skipped else f"{len(rows)}"
        body = _FOLD.format(f"{number} {'regel' if len(section.rows) == 1 else 'regels'}", body)
    return "\n\n".join([*top, body]), skipped


def _row(columns: list[Column], row: list[str]) -> str:
    """Give a row of the table; what is drawn under another column on a terminal stands small under it here too."""
    cells: list[str] = []
    for _, text, under in stacked(columns, row):
        small = " · ".join(map(_cell, under))
        cells.append(_cell(text) + (f"<br><sub>{small}</sub>" if small else ""))
    return table_row(cells)


def _first(lines: list[str]) -> list[str]:
    """Give the first lines, and how many more there are."""
    return [for_comment(short(line, MAX_LINE // 2)) for line in first(lines)]


def _name(text: str) -> str:
    return for_comment(short(text))


def _cell(text: str) -> str:
    return for_comment(short(text, MAX_CELL))
