"""Find which characters of a YAML text to replace so that one value changes and every other byte stays."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from routehln.files.yaml.layout import Span, comments
from routehln.files.yaml.scalars import render
from routehln.files.yaml.text import line_end, line_start


class Splice(NamedTuple):
    """A change of a text: `new` comes in the place of its characters `start` to `end`."""

    start: int
    end: int
    new: str


def apply(text: str, splices: Iterable[Splice]) -> str:
    """Return the text with every splice made; none may overlap another."""
    parts: list[str] = []
    at = 0
    for start, end, new in sorted(splices):
        parts += text[at:start], new
        at = end
    return "".join((*parts, text[at:]))


def replace(text: str, mapping: Span, key: str, value: str) -> Splice:
    """Give an existing key another text, in the style of the one there; a comment on a block's first line stays."""
    span = mapping.parts[key]
    first, *more = render(value, span.style, mapping.column, flow=mapping.flow).split("\n")
    head = text[span.start : line_end(text, span.start)]
    if span.is_block and "#" in head:
        first += " " + head[head.index("#") :]
    return put(text, mapping, key, newline(text, span.start).join([first, *more]))


def put(text: str, mapping: Span, key: str, written: str, order: Sequence[str] = ()) -> Splice:
    """Give a key a value (YAML source) in the place of its own; a key that isn't there gets its place by `order`."""
    if key not in mapping.parts:
        return add(text, mapping, key, [f"{key}: {written}"], order)
    span = mapping.parts[key]
    colon = "" if ":" in text[mapping.keys[key][1] : span.start] else ":"
    blank = "" if span.start < span.end or text[span.start - 1].isspace() else " "
    return Splice(span.start, span.end, colon + blank + written)


def remove(text: str, top: Span, mapping: Span, key: str) -> Splice:
    """Remove a key with its value; comments at the value stay, except between keys in brackets."""
    start, stop = mapping.keys[key][0], _stop(mapping, key)
    names = list(mapping.keys)
    number = names.index(key)
    if mapping.flow and number:
        before = _stop(mapping, names[number - 1])
        return Splice(before, stop, blank_behind_colon(text, before))
    whole_lines = not mapping.flow and not text[line_start(text, start) : start].strip()
    last = line_end(text, stop) if whole_lines else stop
    remarks = [text[begin:end].rstrip() for begin, end in comments(text, top) if start < begin < last]
    if whole_lines:
        return without_lines(text, line_start(text, start), last, remarks, mapping)
    if number + 1 < len(names) and not remarks:
        next_key = mapping.keys[names[number + 1]][0]
        hash_sign = text.find("#", stop, next_key)
        stop = next_key if hash_sign < 0 else hash_sign
    return Splice(start, stop, newline(text, start).join(remarks))


def _stop(mapping: Span, key: str) -> int:
    """Return where a key with its value ends, without the layout behind it."""
    return max(mapping.parts[key].stop, mapping.keys[key][1])


def without_lines(text: str, start: int, end: int, remarks: list[str], mapping: Span) -> Splice:
    """Replace whole lines by `remarks`, comments; a newline that misses at the end of the file stays missing."""
    lines = newline(text, start).join(" " * mapping.column + remark for remark in remarks)
    if lines:
        return Splice(start, end, lines)
    if end == len(text):
        return Splice(len(text[:start].removesuffix("\n").removesuffix("\r")), end, "")
    return Splice(start, text.index("\n", end) + 1, "")


def fill(text: str, empty: Span, lines: list[str]) -> Splice:
    """Put lines below a key in the place of its value, which is empty, null or `[]`; a comment beside it stays."""
    start = len(text[: empty.start].rstrip(" \t"))
    end = line_end(text, empty.end)
    return Splice(start, end, newline(text, end).join([text[empty.end : end].rstrip(), *lines]))


def add(text: str, mapping: Span, key: str, lines: list[str], order: Sequence[str]) -> Splice:
    """Add a key with its value behind the last key before it in `order`; without one, before the first key."""
    earlier = [name for name in order[: order.index(key)] if name in mapping.keys]
    first = next(iter(mapping.keys), None)
    if first and not earlier and _begins_plainly(text, mapping, first):
        return _add_before(text, mapping, first, lines)
    anchor = earlier[-1] if earlier else first
    if mapping.flow or anchor is None:
        return add_in_brackets(text, mapping, lines[0], anchor)
    at = line_end(text, _stop(mapping, anchor))
    return lines_behind(text, at, [" " * mapping.column + line for line in lines])


def _begins_plainly(text: str, mapping: Span, first: str) -> bool:
    """Tell whether nothing but the dashes of lists stands on the line before the first key of a block."""
    start = mapping.keys[first][0]
    return not mapping.flow and not text[line_start(text, start) : start].strip(" -")


def _add_before(text: str, mapping: Span, first: str, lines: list[str]) -> Splice:
    """Add lines before the first key of a block, behind the dash where that stands before it."""
    start = mapping.keys[first][0]
    end = newline(text, start) + " " * mapping.column
    return Splice(start, start, end.join(lines) + end)


def add_item(text: str, sequence: Span, lines: list[str]) -> Splice:
    """Add an item (the lines of its YAML source, one in brackets) at the end of a list."""
    first, *more = lines
    if sequence.flow:
        return add_in_brackets(text, sequence, first, next(reversed(sequence.parts), None))
    indent = " " * sequence.column
    return lines_behind(
        text, line_end(text, sequence.stop), [f"{indent}- {first}", *(f"{indent}  {line}" for line in more)]
    )


def add_in_brackets(text: str, collection: Span, written: str, anchor: str | int | None) -> Splice:
    """Add a part (YAML source) to a collection in brackets, behind the part `anchor`: None only where it is empty."""
    if anchor is None:
        return Splice(collection.start + 1, collection.start + 1, written)
    at = collection.parts[anchor].end
    return Splice(at, at, f"{blank_behind_colon(text, at)}, {written}")


def blank_behind_colon(text: str, at: int) -> str:
    """Return the space that a comma or bracket needs where it would come right behind a colon."""
    return " " if text[at - 1 : at] == ":" else ""


def lines_behind(text: str, at: int, lines: list[str]) -> Splice:
    """Add lines behind the line that ends at `at`; a newline that misses at the end of the file stays missing."""
    end = newline(text, at)
    return Splice(at, at, end + end.join(lines) if at else end.join(lines) + end)


def newline(text: str, at: int) -> str:
    """Return the line end, LF or CRLF, of the line of character `at`, or of the last line that has one."""
    end = text.find("\n", at)
    end = text.rfind("\n") if end < 0 else end
    return "\r\n" if text[max(end - 1, 0) : end] == "\r" else "\n"
