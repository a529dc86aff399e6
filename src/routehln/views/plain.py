"""A report as plain text for a pipe: aligned, one row a line, never cut to a width."""

from routehln.views.clean import clean
from routehln.views.report import Report, Section

GAP = "  "


def render(report: Report) -> str:
    """The report as lines of text without colour or box lines; sections with the same columns align."""
    parts = [clean(report.titel)] if report.titel else []
    parts += [_section(section, _widths(section, report)) for section in report.sections]
    parts += ["\n".join(map(clean, report.slot))] if report.slot else []
    return "\n\n".join(parts) + "\n"


def _widths(section: Section, report: Report) -> list[int]:
    alike = [other for other in report.sections if other.columns == section.columns]
    lines = [_headings(section), *(row for other in alike for row in other.rows)]
    return [max(len(clean(cell)) for cell in column) for column in zip(*lines, strict=True)]


def _headings(section: Section) -> list[str]:
    return [column.titel for column in section.columns]


def _section(section: Section, widths: list[int]) -> str:
    lines = [[section.leeg]]
    if section.rows:
        headings = [_headings(section)] if any(_headings(section)) else []
        lines = [*headings, *section.rows]
    text = [
        GAP.join(clean(cell).ljust(width) for cell, width in zip(row, widths, strict=False)).rstrip() for row in lines
    ]
    return "\n".join([clean(section.titel), *text] if section.titel else text)
