"""A report as plain text for a pipe: aligned, one row a line, never cut to a width."""

from routehln.views.report.clean import clean
from routehln.views.report.report import EMPTY, Report, Section

GAP = "  "


def render(report: Report) -> str:
    """Give the report as lines of text without colour or box lines; sections with the same columns align."""
    parts = [clean(report.titel)] if report.titel else []
    if report.opening:
        parts.append("\n".join(map(clean, report.opening)))
    sections = list(map(_cleaned, report.sections))
    widths = _widths(sections)
    parts += [_section(section, widths[tuple(section.headings)]) for section in sections]
    if report.slot:
        parts.append("\n".join(map(clean, report.slot)))
    return "\n\n".join(parts) + "\n"


def _cleaned(section: Section) -> Section:
    return section._replace(titel=clean(section.titel), rows=[list(map(clean, row)) for row in section.rows])


def _widths(sections: list[Section]) -> dict[tuple[str, ...], list[int]]:
    """Measure how wide each column is, over all sections with the same headings; keyed by these."""
    widths: dict[tuple[str, ...], list[int]] = {}
    for section in sections:
        headings = tuple(section.headings)
        own = [max(map(len, column)) for column in zip(headings, *section.rows, strict=True)]
        widths[headings] = list(map(max, own, widths.get(headings, own)))
    return widths


def _section(section: Section, widths: list[int]) -> str:
    lines = list(section.rows) or [[EMPTY]]
    if section.rows and any(section.headings):
        lines.insert(0, section.headings)
    texts = [GAP.join(map(str.ljust, line, widths)).rstrip() for line in lines]
    if section.titel:
        texts.insert(0, section.titel)
    return "\n".join(texts)
