"""The findings of `check` as the summary of a GitHub step: Markdown of a bounded size."""

from routehln.model.answers.finding import Bevinding
from routehln.views.answers.findings import HEADINGS, Findings, cells
from routehln.views.report.clean import for_comment
from routehln.views.report.markdown import fitting, table_head, table_row

# Room for the line that says what was left out.
_RESERVE = 200


def render(findings: Findings, room: int) -> str:
    """Give the counts and a table of findings, in at most `room` bytes; nothing where not even the counts fit."""
    head = f"\n## routehln check\n\n{for_comment(findings.slot)}\n"
    left = room - _bytes(head) - _RESERVE
    if left < 0:
        return ""
    return head + (_table(findings.bevindingen, left) if findings.bevindingen else "")


def _table(bevindingen: list[Bevinding], room: int) -> str:
    """Give as many rows as fit in `room` bytes, and a line that says how many did not."""
    head = ["", *table_head(HEADINGS)]
    room -= sum(map(len, head)) + len(head)
    rows = fitting(map(_row, bevindingen), room, size=_bytes)
    left_out = len(bevindingen) - len(rows)
    notice = ["", f"Nog {left_out} van de {len(bevindingen)} zijn weggelaten; 'routehln check' toont alles."]
    lines = [*head, *rows, *(notice if left_out else [])]
    return "\n".join(lines) + "\n"


def _row(bevinding: Bevinding) -> str:
    return table_row(map(for_comment, cells(bevinding)))


def _bytes(text: str) -> int:
    return len(text.encode())
