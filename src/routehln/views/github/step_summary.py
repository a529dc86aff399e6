"""What `check` found as the summary of a GitHub step: Markdown of a bounded size."""

from routehln.model.answers.finding import Bevinding
from routehln.views.answers.findings import HEADINGS, Findings, cells
from routehln.views.report.clean import for_comment
from routehln.views.report.markdown import table_row

# Room for the line that says what was left out.
_RESERVE = 200


def render(found: Findings, room: int) -> str:
    """The counts and a table of findings, in at most `room` bytes; nothing where not even the counts fit."""
    head = f"\n## routehln check\n\n{for_comment(found.slot)}\n"
    left = room - len(head.encode()) - _RESERVE
    if left < 0:
        return ""
    return head + (_table(found.bevindingen, left) if found.bevindingen else "")


def _table(bevindingen: list[Bevinding], room: int) -> str:
    """As many rows as fit in `room` bytes, and a line that says how many did not."""
    lines = ["", table_row(HEADINGS), table_row(["---"] * len(HEADINGS))]
    room -= sum(len(line) + 1 for line in lines)
    for number, bevinding in enumerate(bevindingen):
        line = table_row([for_comment(cell) for cell in cells(bevinding)])
        room -= len(line.encode()) + 1
        if room < 0:
            left = len(bevindingen) - number
            lines += ["", f"Nog {left} van de {len(bevindingen)} zijn weggelaten; 'routehln check' toont alles."]
            break
        lines.append(line)
    return "".join(f"{line}\n" for line in lines)
