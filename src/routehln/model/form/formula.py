"""Text that a spreadsheet would take for a formula, and back (contract section 6, 'Nothing executed')."""

import re

_FORMULA = re.compile(r"'*\s*[=+\-@]")
_QUOTED = re.compile(r"'+\s*[=+\-@]")


def as_text(cell: str, *, always: bool = True) -> str:
    """Put an apostrophe before what would be a formula; `from_text` takes it away again.

    A format whose cells are text by themselves needs that not `always`, only where `from_text` would take away one that
    is of the text itself.
    """
    pattern = _FORMULA if always else _QUOTED
    return f"'{cell}" if pattern.match(cell) else cell


def from_text(cell: str) -> str:
    """Take away the apostrophe that `as_text` put there."""
    return cell[1:] if _QUOTED.match(cell) else cell
