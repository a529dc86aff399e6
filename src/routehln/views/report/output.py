"""The way to stdout: an answer in the format that was asked for, the same bytes in every locale."""

import os
import sys

from routehln.views.report.answer import Answer
from routehln.views.report.clean import clean
from routehln.views.report.messages import let_go


def show(formaat: str, answer: Answer, *, colour: bool) -> None:
    """Write the answer to stdout as `tabel`, `json`, `csv` or `md`; a table is drawn only on a terminal."""
    if formaat == "tabel" and sys.stdout.isatty():
        from routehln.views.report.terminal import draw

        draw(answer.report(), colour=colour)
    else:
        write(_render(formaat, answer))


def _render(formaat: str, answer: Answer) -> str:
    if formaat == "json":
        from routehln.views.report import json

        return json.render(answer.command, answer.payload())
    if formaat == "csv":
        from routehln.views.report import csv

        return csv.render(answer.columns, answer.rows())
    if formaat == "md":
        from routehln.views.report import markdown

        return markdown.render(answer.report())
    from routehln.views.report import plain

    return plain.render(answer.report())


def colourful() -> bool:
    """Whether stdout is a terminal that wants colour (no-color.org)."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_as_is(text: str) -> None:
    """Write text as it is; on a terminal nothing in it steers the terminal."""
    shown = text.split("\n") if sys.stdout.isatty() else []
    write("\n".join(map(clean, shown)) if shown else text)


def write(text: str) -> None:
    """Write text to stdout as UTF-8 with LF; a reader that has gone away (`| head`) is no error."""
    sys.stdout.flush()
    try:
        sys.stdout.buffer.write(text.encode("utf-8", errors="backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        let_go(sys.stdout)
