"""The form as a table of Markdown, for who fills it in where text is written."""

import re
from typing import get_args

from routehln.model.form.form import COLUMNS, Form
from routehln.model.form.formula import as_text
from routehln.model.mijlpaal.plain import Uitkomst
from routehln.views.report.clean import for_markdown
from routehln.views.report.markdown import table_head, table_row

_SPECIAL = re.compile(r"([\\`*_\[\]|~$<>&])")


def render(form: Form) -> bytes:
    """Give a heading, which outcomes there are, and the table; a line break in a cell is `<br>`."""
    *words, last = get_args(Uitkomst)
    lines = [
        f"# Besluiten {for_markdown(form.titel)}",
        "",
        f"Uitkomst: {', '.join(words)} of {last}. Een | in een cel schrijft u als `\\|`.",
        "",
        *table_head([*COLUMNS]),
    ]
    lines += [table_row(map(_cell, row)) for row in form.rows]
    return ("\n".join(lines) + "\n").encode()


def _cell(text: str) -> str:
    """Escape what Markdown would take for its own, so that it can be read back to the letter."""
    return _SPECIAL.sub(r"\\\1", as_text(text, always=False)).replace("\n", "<br>")
