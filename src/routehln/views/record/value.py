"""The answer of `show --veld`: one value of a record, as it is."""

from typing import Any

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Record
from routehln.views.report import json
from routehln.views.report.output import write, write_as_is


def show_value(value: object, formaat: str) -> None:
    """Write the value and a newline, or a JSON string; on a terminal nothing in it steers the terminal."""
    text = _as_text(value)
    if formaat == "json":
        write(f"{json.compact(text)}\n")
    else:
        write_as_is(f"{text}\n")


def _as_text(value: object) -> str:
    """Give a text or number as it is, anything else as JSON on one line."""
    plain = _as_plain(value)
    if isinstance(plain, (bool, dict, list)):
        return json.compact(plain)
    return "" if plain is None else str(plain)


def _as_plain(value: object) -> Any:  # noqa: ANN401  # whatever JSON can hold
    """Give a record as its keys in the file, a moment as its words, a tuple as a list."""
    if isinstance(value, Moment):
        return value.tekst
    if isinstance(value, Record):
        return {key: _as_plain(field) for key, field in value if key in value.model_fields_set}
    return list(map(_as_plain, value)) if isinstance(value, tuple) else value
