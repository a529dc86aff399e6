"""The way to stdout: an answer in the format that was asked for, the same bytes in every locale."""

import os
import sys
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import NamedTuple

from routehln.views.report.answer import Answer
from routehln.views.report.clean import clean
from routehln.views.report.messages import let_go


class Format(NamedTuple):
    """The module that renders a format, imported when it is asked for, and the parts of an answer that it takes."""

    module: str
    parts: Callable[[Answer], tuple[object, ...]]


SCREEN = "routehln.views.screen.draw"  # draws on a terminal; imported when there is one
MARKDOWN_SCREEN = "routehln.views.screen.markdown"
FORMATS: Mapping[str, Format] = {
    "tabel": Format("plain", lambda answer: (answer.report(),)),
    "json": Format("json", lambda answer: (answer.command, answer.payload())),
    "csv": Format("csv", lambda answer: (answer.columns, answer.rows())),
    "md": Format("markdown", lambda answer: (answer.report(),)),
}


def show(formaat: str, answer: Answer) -> None:
    """Write the answer to stdout in one of its own formats or of FORMATS; a table is drawn only on a terminal."""
    if formaat == "tabel" and sys.stdout.isatty():
        show_on_terminal = import_module(SCREEN).show
        show_on_terminal(answer.screen() if answer.screen else answer.report())
    elif formaat in answer.own:
        write(answer.own[formaat]())
    else:
        write(rendered(formaat, answer))


def show_markdown(text: str) -> None:
    """Write a page of Markdown to stdout; on a terminal it is drawn."""
    if sys.stdout.isatty():
        draw_on_terminal = import_module(MARKDOWN_SCREEN).show
        draw_on_terminal(text)
    else:
        write(text)


def rendered(formaat: str, answer: Answer) -> str:
    """Give the answer as text in one of FORMATS."""
    module, parts = FORMATS[formaat]
    text: str = import_module(f"routehln.views.report.{module}").render(*parts(answer))
    return text


def colourful() -> bool:
    """Whether stdout is a terminal that wants colour (no-color.org); `--geen-kleur` sets NO_COLOR."""
    return sys.stdout.isatty() and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"


def write_as_is(text: str) -> None:
    """Write text as it is; on a terminal nothing in it steers the terminal."""
    if sys.stdout.isatty():
        text = "\n".join(map(clean, text.split("\n")))
    write(text)


def write(text: str) -> None:
    """Write text to stdout as UTF-8 with LF; a reader that has gone away (`| head`) is no error."""
    sys.stdout.flush()
    try:
        sys.stdout.buffer.write(text.encode("utf-8", errors="backslashreplace"))
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        let_go(sys.stdout)
