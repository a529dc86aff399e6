"""An answer in every form that rows can take; each form is made only when it is asked for."""

from collections.abc import Callable
from typing import Any, NamedTuple

from routehln.views.report.report import Report


class Answer(NamedTuple):
    """What a command found: its name, and how to say it as a report, as JSON and as rows of CSV."""

    command: str
    report: Callable[[], Report]
    payload: Callable[[], dict[str, Any]]
    columns: list[str]
    rows: Callable[[], list[dict[str, Any]]]
