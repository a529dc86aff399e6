"""One value of a record, as it is."""

from typing import Any

from routehln.model.moment.moment import Moment
from routehln.model.records.records import Record
from routehln.views.report import json
from routehln.views.report.output import write, write_as_is


def show_value(value: object, formaat: str) -> None:
    """One value as it is and a newline, or as a JSON string; on a terminal nothing in it steers the terminal."""
    text = _as_text(value)
    if formaat == "json":
        write(json.render_text(text))
    else:
        write_as_is(f"{text}\n")


def _as_text(value: object) -> str:
    if isinstance(value, Moment):
        return value.tekst
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (Record, tuple)):
        return json.compact(_dump(value) if isinstance(value, Record) else [_as_plain(each) for each in value])
    return "" if value is None else str(value)


def _dump(record: Record) -> dict[str, Any]:
    return {key: _as_plain(getattr(record, key)) for key in type(record).model_fields if key in record.model_fields_set}


def _as_plain(value: object) -> Any:  # noqa: ANN401  # whatever JSON can hold
    if isinstance(value, Moment):
        return value.tekst
    if isinstance(value, Record):
        return _dump(value)
    return [_as_plain(each) for each in value] if isinstance(value, tuple) else value
