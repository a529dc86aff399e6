"""Splice a new record in at the end of a list, written as the records around it are."""

import re
from typing import NamedTuple

from routehln.files.edit.splice import Splice, add_in_brackets, add_item, fill, lines_behind, put
from routehln.files.yaml.layout import Span
from routehln.files.yaml.scalars import STEP
from routehln.files.yaml.text import line_end

_END_OF_DOCUMENT = re.compile(r"^\.\.\.(?=\s|\Z)", re.MULTILINE)
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")


class _Style(NamedTuple):
    """The column of the dashes, and how far the keys stand behind them."""

    column: int
    indent: int


def add_record(text: str, top: Span, key: str, fields: dict[str, str]) -> Splice:
    """Add a record at the end of the list under `key`; with a blank line before it unless the others have none.

    Args:
        text: the file.
        top: its layout.
        key: a list, which needn't be there.
        fields: each value as it is to be written.
    """
    records = top.parts.get(key)
    pairs = [f"{name}: {value}" for name, value in fields.items()]
    in_brackets = f"{{{', '.join(pairs)}}}"
    if records is not None and records.flow and (records.parts or top.flow):
        return add_item(text, records, in_brackets)
    if top.flow:
        return _in_flow(text, top, key, f"[{in_brackets}]")
    if records is None:
        return _new_list(text, top, key, _lines(pairs, _sibling(top)))
    if not records.parts:
        return fill(text, records, _lines(pairs, _sibling(top)))
    *earlier, last = records.parts.values()
    apart = not earlier or _BLANK_LINE.search(text, earlier[-1].stop, last.start) is not None
    lines = _below(records, _lines(pairs, _style(records)), apart=apart)
    return lines_behind(text, line_end(text, records.stop), lines)


def _in_flow(text: str, top: Span, key: str, written: str) -> Splice:
    if key in top.parts:
        return put(text, top, key, written)
    return add_in_brackets(text, top, f"{key}: {written}", next(reversed(top.parts), None))


def _new_list(text: str, top: Span, key: str, lines: list[str]) -> Splice:
    end = _END_OF_DOCUMENT.search(text)
    body = text[: end.start() if end else len(text)].rstrip()
    at = line_end(text, max(len(body), top.stop if top.parts else 0))
    return lines_behind(text, at, _below(top, [f"{' ' * top.column}{key}:", *lines], apart=body != ""))


def _below(above: Span, lines: list[str], *, apart: bool) -> list[str]:
    """Return the lines with a blank one before them, unless the text above would take that for its own."""
    while above.parts and not above.flow:
        *_, above = above.parts.values()
    return ["", *lines] if apart and not above.style.endswith("+") else lines


def _style(records: Span) -> _Style:
    last = records.parts[len(records.parts) - 1]
    return _Style(records.column, max(last.column - records.column, STEP))


def _sibling(top: Span) -> _Style:
    """Return how another list of the file is written."""
    for part in top.parts.values():
        if part.kind == "list" and part.parts and not part.flow:
            return _style(part)
    return _Style(top.column + STEP, STEP)


def _lines(pairs: list[str], style: _Style) -> list[str]:
    """Return the lines of a record: the first of its pairs behind the dash, the others below it."""
    lead = " " * style.column + "-" + " " * (style.indent - 1)
    first, *more = pairs
    return [lead + first, *(" " * len(lead) + pair for pair in more)]
