"""Text in a CSV that a spreadsheet would take for a formula, and back (contract section 6, 'Nothing executed')."""

import re

_FORMULA = re.compile(r"'*\s*[=+\-@]")
_QUOTED = re.compile(r"'+\s*[=+\-@]")


def as_text(cell: str) -> str:
    """Put an apostrophe before what would be a formula; `from_text` takes it away again."""
    return f"'{cell}" if _FORMULA.match(cell) else cell


def from_text(cell: str) -> str:
    """Take away the apostrophe that `as_text` put there."""
    return cell[1:] if _QUOTED.match(cell) else cell
