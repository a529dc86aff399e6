"""An answer in every form that rows can take; each form is made only when it is asked for."""

from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from routehln.views.report.report import Report


class Answer(NamedTuple):
    """What a command found: its name, and how to say it as a report, as JSON and as rows of CSV.

    `own` makes the text of each format, by name, that this answer alone has or has in a way of its own.
    """

    command: str
    report: Callable[[], Report]
    payload: Callable[[], dict[str, Any]]
    columns: list[str]
    rows: Callable[[], list[dict[str, Any]]]
    own: Mapping[str, Callable[[], str]] = MappingProxyType({})
