"""Add new records at the end of a list, laid out as the records around them."""

import re

from routehln.files.edit.splice import Splice, add_item, fill, lines_behind, put
from routehln.files.yaml.layout import Span
from routehln.files.yaml.scalars import STEP
from routehln.files.yaml.text import line_end
from routehln.model.records.records import Bestand

_END_OF_DOCUMENT = re.compile(r"^\.\.\.(?=\s|\Z)", re.MULTILINE)
_BLANK_LINE = re.compile(r"\n[ \t\r]*\n")


def add_records(text: str, top: Span, key: str, new: list[list[str]]) -> Splice:
    """Add records at the end of the list under `key`; a blank line before each, unless the last two have none between.

    Args:
        text: the file.
        top: its layout.
        key: that of the list, which needn't be there.
        new: of each record the YAML source of each key with its value; indented lines go on with the one above them.
    """
    records = top.parts.get(key)
    flow_records = ", ".join(f"{{{', '.join(pairs)}}}" for pairs in new)
    if records is not None and records.flow and (records.parts or top.flow):
        return add_item(text, records, [flow_records])
    if top.flow:
        return put(text, top, key, f"[{flow_records}]", list(Bestand.model_fields))
    if records is None:
        return _new_list(text, top, key, _lines(new, _sibling(top), spaced=True))
    if not records.parts:
        return fill(text, records, _lines(new, _sibling(top), spaced=True))
    *earlier, last = records.parts.values()
    is_spaced = not earlier or _BLANK_LINE.search(text, earlier[-1].stop, last.start) is not None
    spaced = is_spaced and not _swallows(records)
    lines = _lines(new, _lead(records), spaced=spaced)
    return lines_behind(text, line_end(text, records.stop), ["", *lines] if spaced else lines)


def _new_list(text: str, top: Span, key: str, lines: list[str]) -> Splice:
    """Add a key with these lines below it at the end of the document."""
    end = _END_OF_DOCUMENT.search(text)
    body = text[: end.start() if end else len(text)].rstrip()
    at = line_end(text, max(len(body), top.stop if top.parts else 0))
    spaced = body != "" and not _swallows(top)
    return lines_behind(text, at, [*([""] if spaced else []), f"{' ' * top.column}{key}:", *lines])


def _swallows(above: Span) -> bool:
    """Tell whether this ends in a text that would swallow a blank line below it."""
    while above.parts and not above.flow:
        *_, above = above.parts.values()
    return above.style.endswith("+")


def _lead(records: Span) -> str:
    """Return what stands before the first key of a record: blanks, a dash, blanks."""
    last = records.parts[len(records.parts) - 1]
    return " " * records.column + "-".ljust(max(last.column - records.column, STEP))


def _sibling(top: Span) -> str:
    """Return what stands before the first key of a record in another list of the file."""
    for part in top.parts.values():
        if part.kind == "list" and part.parts and not part.flow:
            return _lead(part)
    return " " * (top.column + STEP) + "-".ljust(STEP)


def _lines(new: list[list[str]], lead: str, *, spaced: bool) -> list[str]:
    """Return the lines of records: of each the first of its pairs behind the dash, the others below it."""
    lines: list[str] = []
    for first, *more in new:
        lines += [""] if spaced and lines else []
        lines += [lead + first, *(" " * len(lead) + pair for pair in more)]
    return lines
