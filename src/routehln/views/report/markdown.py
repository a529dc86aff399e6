"""A report as Markdown: a heading and a table a section."""

from collections.abc import Callable, Iterable

from routehln.views.report.clean import for_markdown
from routehln.views.report.report import EMPTY, Report, Section


def render(report: Report) -> str:
    """Give the report as a Markdown document."""
    parts = [f"# {for_markdown(report.titel)}"] if report.titel else []
    parts += map(for_markdown, report.opening)
    parts += map(_section, report.sections)
    parts += map(for_markdown, report.slot)
    return "\n\n".join(parts) + "\n"


def table_head(headings: list[str]) -> list[str]:
    """Give the two lines that a table begins with; the headings are Markdown already."""
    return [table_row(headings), table_row(["---"] * len(headings))]


def table_row(cells: Iterable[str]) -> str:
    """Give a row of a table; the cells are Markdown already."""
    return f"| {' | '.join(cells)} |"


def fitting(lines: Iterable[str], room: int, size: Callable[[str], int] = len) -> list[str]:
    """Give the first lines that fit in `room`, each with its line break; no line is made after one that doesn't."""
    shown: list[str] = []
    for line in lines:
        room -= size(line) + 1
        if room < 0:
            break
        shown.append(line)
    return shown


def _section(section: Section) -> str:
    if section.rows:
        rows = [table_row(map(for_markdown, row)) for row in section.rows]
        body = "\n".join(table_head(section.headings) + rows)
    else:
        body = f"{EMPTY.capitalize()}."
    return f"## {for_markdown(section.titel)}\n\n{body}" if section.titel else body
