"""An answer in every form that it can be shown in; each form is made only when it is asked for."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType
from typing import Any, NamedTuple, Protocol

from routehln.views.report.report import Report, Screen


class Answer(NamedTuple):
    """The answer of a command: functions that make its report, the object of its JSON, and its rows of CSV.

    `own` makes the text of each format, by name, that this answer alone has or has in a way of its own. `screen` makes
    what a terminal shows in place of the report.
    """

    command: str
    report: Callable[[], Report]
    payload: Callable[[], dict[str, Any]]
    columns: list[str]
    rows: Callable[[], list[dict[str, Any]]]
    own: Mapping[str, Callable[[], str]] = MappingProxyType({})
    screen: Callable[[], Screen] | None = None


def as_dicts(values: Iterable[NamedTuple]) -> list[dict[str, Any]]:
    """Give each value with its fields by name, as JSON has it."""
    return [value._asdict() for value in values]


class WithId(Protocol):
    """A value with an id."""

    @property
    def id(self) -> str:
        """The id."""


def ids(values: Iterable[WithId]) -> list[str]:
    """Give the id of each value."""
    return [value.id for value in values]


def pick(value: object, *keys: str) -> dict[str, Any]:
    """Give those fields of a value, by name, in this order; where there is no value, each is None."""
    return {key: None if value is None else getattr(value, key) for key in keys}


def pick_all(values: Iterable[object], *keys: str) -> list[dict[str, Any]]:
    """Give those fields of each value, by name, in this order."""
    return [pick(value, *keys) for value in values]
