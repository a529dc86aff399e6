"""Take a whole record out of the text of its file; the comments around it and in it stay."""

import re

from routehln.files.edit.splice import Splice, remove, without_lines
from routehln.files.yaml.layout import Span, comments
from routehln.files.yaml.text import line_end, line_start

_BLANKS_AND_COMMENTS = re.compile(r"(?:\s|#.*+)*+")
_BLANK_LINE_ABOVE = re.compile(r"\n[ \t]*\r?\n\Z")


def remove_record(text: str, top: Span, lijst: str, place: int) -> Splice:
    """Remove the record at this place, from 0, of the list; the list goes with its only record.

    A blank line above the record goes too, or where it is the first the one below it.
    """
    records = top.parts[lijst]
    if len(records.parts) == 1:
        return _with_blank_line(text, remove(text, top, top, lijst), is_first=next(iter(top.parts)) == lijst)
    if records.flow:
        return _from_brackets(records, place)
    start = line_start(text, _dash(text, records, place))
    stop = records.parts[place].stop
    last = line_end(text, stop)
    remarks = [text[begin:end].rstrip() for begin, end in comments(text, top) if start < begin < last]
    return _with_blank_line(text, without_lines(text, start, last, remarks, records), is_first=place == 0)


def _dash(text: str, records: Span, place: int) -> int:
    """Return where the dash of a record in a block list stands."""
    if place == 0:
        return records.start
    match = _BLANKS_AND_COMMENTS.match(text, records.parts[place - 1].stop)
    return match.end() if match else records.parts[place].start


def _with_blank_line(text: str, splice: Splice, *, is_first: bool) -> Splice:
    """Extend a removal of whole lines over the blank line above it, or below it where it is the first."""
    if splice.new:
        return splice
    above = _BLANK_LINE_ABOVE.search(text, 0, splice.start)
    if above and not is_first:
        return splice._replace(start=above.start() + 1)
    ends_without_newline = splice.end == len(text) and not text.endswith("\n")
    if ends_without_newline and not is_first:  # the newline of the line above went with the record
        return splice._replace(start=len(text[: splice.start].removesuffix("\n").removesuffix("\r")))
    below = re.compile(r"[ \t]*\r?\n").match(text, splice.end)
    return splice._replace(end=below.end()) if below and is_first else splice


def _from_brackets(records: Span, place: int) -> Splice:
    """Remove one of several records between brackets, with the comma before it or behind it."""
    if place:
        return Splice(records.parts[place - 1].end, records.parts[place].end, "")
    return Splice(records.parts[0].start, records.parts[1].start, "")
