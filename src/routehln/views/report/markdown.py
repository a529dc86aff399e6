"""A report as Markdown: a heading and a table a section."""

from routehln.views.report.clean import for_markdown
from routehln.views.report.report import Report, Section


def render(report: Report) -> str:
    """The report as a Markdown document."""
    parts = [f"# {for_markdown(report.titel)}"] if report.titel else []
    parts += [_section(section) for section in report.sections]
    parts += [for_markdown(line) for line in report.slot]
    return "\n\n".join(parts) + "\n"


def table_row(cells: list[str]) -> str:
    """A row of a table; the cells are Markdown already."""
    return f"| {' | '.join(cells)} |"


def _section(section: Section) -> str:
    headings = [column.titel for column in section.columns]
    if section.rows:
        rows = [headings, ["---"] * len(headings), *([for_markdown(cell) for cell in row] for row in section.rows)]
        body = "\n".join(map(table_row, rows))
    else:
        body = for_markdown(section.leeg.capitalize() + ".")
    return f"## {for_markdown(section.titel)}\n\n{body}" if section.titel else body
