"""What to change in the characters of a YAML text so that one value changes and every other byte stays."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from routehln.files.layout import Span
from routehln.files.scalars import render

STEP = 2


class Splice(NamedTuple):
    """Put `new` in the place of the characters `start` to `end`."""

    start: int
    end: int
    new: str


def apply(text: str, splices: Iterable[Splice]) -> str:
    """The text with every splice made; of two at one place the first comes first."""
    for splice in sorted(splices, key=lambda each: each.start)[::-1]:
        text = text[: splice.start] + splice.new + text[splice.end :]
    return text


def replace(text: str, mapping: Span, key: str, value: str) -> Splice:
    """An existing key gets another text, in the style that stood there."""
    span = mapping.parts[key]
    written = render(value, span.style, mapping.column + STEP, flow=mapping.flow).replace("\n", newline(text))
    gap = " " if span.start == span.end and text[span.start - 1 : span.start] == ":" else ""
    return Splice(span.start, span.end, gap + written)


def add(text: str, mapping: Span, written: str, before: Sequence[str]) -> Splice:
    """A key with its value, written on one or more lines, behind the last of the keys `before` that is there."""
    present = [each for each in before if each in mapping.keys]
    anchor = present[-1] if present else next(iter(mapping.keys), None)
    if mapping.flow or anchor is None:
        return _add_in_brackets(mapping, written, anchor)
    at = line_end(text, max(mapping.parts[anchor].stop, mapping.keys[anchor][1]))
    return _lines_behind(text, at, [" " * mapping.column + written])


def _add_in_brackets(collection: Span, written: str, anchor: str | int | None) -> Splice:
    if anchor is None:
        return Splice(collection.start + 1, collection.start + 1, written)
    at = collection.parts[anchor].end
    return Splice(at, at, f", {written}")


def remove(text: str, mapping: Span, key: str) -> Splice:
    """A key and its value go, with a comment on the same line; in brackets, or behind a dash, just the two."""
    start, stop = mapping.keys[key][0], max(mapping.parts[key].stop, mapping.keys[key][1] + 1)
    names = list(mapping.parts)
    later, earlier = names[names.index(key) + 1 :], names[: names.index(key)]
    if mapping.flow and earlier:
        return Splice(mapping.parts[earlier[-1]].end, stop, "")
    if later and (mapping.flow or text[_line_start(text, start) : start].strip()):
        return Splice(start, mapping.keys[str(later[0])][0], "")
    end = line_end(text, stop)
    if end == len(text):  # the last line, and no newline behind it: the one before it goes
        return Splice(_line_start(text, start) - len(newline(text)), end, "")
    return Splice(_line_start(text, start), text.index("\n", end) + 1, "")


def add_item(text: str, sequence: Span, item: str) -> Splice:
    """One more written value at the end of a list."""
    if sequence.flow:
        return _add_in_brackets(sequence, item, len(sequence.parts) - 1 if sequence.parts else None)
    return _lines_behind(text, line_end(text, sequence.stop), [f"{' ' * sequence.column}- {item}"])


def add_record(text: str, top: Span, key: str, fields: dict[str, str]) -> Splice:
    """A record at the end of the list under `key`; with a blank line before it where the others have one."""
    sequence = top.parts.get(key)
    if sequence is None or not sequence.parts:
        return _first_record(text, top, key, _record_lines(fields, STEP, STEP))
    if sequence.flow:
        return add_item(text, sequence, "{" + ", ".join(f"{name}: {value}" for name, value in fields.items()) + "}")
    *others, last = sequence.parts.values()
    blank = bool(others) and "\n\n" in text[others[-1].stop : last.start].replace("\r", "")
    lines = _record_lines(fields, sequence.column, max(last.column - sequence.column, STEP))
    return _lines_behind(text, line_end(text, sequence.stop), [*([""] if blank else []), *lines])


def _first_record(text: str, top: Span, key: str, lines: list[str]) -> Splice:
    if key in top.parts:
        colon = text.index(":", top.keys[key][1]) + 1
        written = newline(text).join(["", *lines])
        return Splice(colon, max(top.parts[key].end, colon), written)
    lead = [""] if text.strip() else []
    at = len(text.rstrip("\r\n"))
    return _lines_behind(text, at, [*lead, f"{key}:", *lines])


def _record_lines(fields: dict[str, str], column: int, indent: int) -> list[str]:
    lead = " " * column + "-" + " " * (indent - 1)
    leads = [lead, *[" " * len(lead)] * (len(fields) - 1)]
    return [f"{lead}{name}: {value}" for lead, (name, value) in zip(leads, fields.items(), strict=True)]


def _lines_behind(text: str, at: int, lines: list[str]) -> Splice:
    """New lines behind the line that ends at `at`; a newline that misses at the end of the file stays missing."""
    end = newline(text)
    written = end.join(line for each in lines for line in each.split("\n"))
    return Splice(at, at, end + written if at else written + end)


def newline(text: str) -> str:
    """The line end that this file uses."""
    return "\r\n" if "\r\n" in text else "\n"


def line_end(text: str, at: int) -> int:
    """Where the line of character `at` ends, before its newline."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if text[end - 1 : end] == "\r" else end


def _line_start(text: str, at: int) -> int:
    return text.rfind("\n", 0, at) + 1
