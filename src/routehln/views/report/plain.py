"""A report as plain text for a pipe: aligned, one row a line, never cut to a width."""

from routehln.views.report.clean import clean
from routehln.views.report.report import Report, Section

GAP = "  "


def render(report: Report) -> str:
    """The report as lines of text without colour or box lines; sections with the same columns align."""
    parts = [clean(report.titel)] if report.titel else []
    sections = [section._replace(rows=[list(map(clean, row)) for row in section.rows]) for section in report.sections]
    widths = _widths(sections)
    parts += [_section(section, widths[tuple(_headings(section))]) for section in sections]
    parts += ["\n".join(map(clean, report.slot))] if report.slot else []
    return "\n\n".join(parts) + "\n"


def _widths(sections: list[Section]) -> dict[tuple[str, ...], list[int]]:
    """How wide each column is in all sections with these headings."""
    found: dict[tuple[str, ...], list[int]] = {}
    for section in sections:
        headings = _headings(section)
        own = [max(map(len, column)) for column in zip(headings, *section.rows, strict=True)]
        known = found.get(tuple(headings), own)
        found[tuple(headings)] = list(map(max, known, own))
    return found


def _headings(section: Section) -> list[str]:
    return [column.titel for column in section.columns]


def _section(section: Section, widths: list[int]) -> str:
    lines = [[section.leeg]]
    if section.rows:
        headings = [_headings(section)] if any(_headings(section)) else []
        lines = [*headings, *section.rows]
    text = [GAP.join(map(str.ljust, row, widths)).rstrip() for row in lines]
    return "\n".join([clean(section.titel), *text] if section.titel else text)
