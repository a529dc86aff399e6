"""Machine output: one JSON object whose `schema` says what it is (contract section 5)."""

import json
from collections.abc import Mapping
from typing import Any, SupportsFloat

from routehln.views.report.clean import for_json

VERSIONS = {"due": 2}  # of each command's JSON that isn't the first any more


def render(command: str, payload: Mapping[str, Any]) -> str:
    """Give the payload of a command's answer as one JSON object, dates in ISO form."""
    return render_plain({"schema": f"routehln.{command}/{VERSIONS.get(command, 1)}", **payload})


def render_plain(document: Mapping[str, Any]) -> str:
    """Give a document of somebody else's kind as JSON, without saying what it is."""
    return for_json(json.dumps(document, ensure_ascii=False, indent=2, default=_plain)) + "\n"


def compact(value: Any) -> str:  # noqa: ANN401  # whatever JSON can hold
    """Give a value as JSON on one line, without a newline."""
    return for_json(json.dumps(value, ensure_ascii=False, default=_plain))


def _plain(value: object) -> int | float | str:
    """Give an exact decimal as a number, which has no more figures than a float keeps; a day and the like as text."""
    if not isinstance(value, SupportsFloat):
        return str(value)
    number = float(value)
    return int(number) if number.is_integer() else number
