"""What to change in the characters of a YAML text so that one value changes and every other byte stays."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from routehln.files.yaml.layout import Span, comments
from routehln.files.yaml.scalars import render


class Splice(NamedTuple):
    """Put `new` in the place of the characters `start` to `end`."""

    start: int
    end: int
    new: str


def apply(text: str, splices: Iterable[Splice]) -> str:
    """The text with every splice made; none may overlap another."""
    parts: list[str] = []
    at = 0
    for start, end, new in sorted(splices):
        parts += text[at:start], new
        at = end
    return "".join((*parts, text[at:]))


def replace(text: str, mapping: Span, key: str, value: str) -> Splice:
    """An existing key gets another text, in the style that stood there; a comment on a block's first line stays."""
    span = mapping.parts[key]
    first, *more = render(value, span.style, mapping.column, flow=mapping.flow).split("\n")
    head = text[span.start : min(line_end(text, span.start), span.end)] if span.style[:1] in ("|", ">") else ""
    comment = f" #{head.partition('#')[2]}" if "#" in head else ""
    return put(text, mapping, key, newline(text, span.start).join([first + comment, *more]))


def put(text: str, mapping: Span, key: str, written: str) -> Splice:
    """An existing key gets a value as it is written here."""
    span = mapping.parts[key]
    colon = "" if ":" in text[mapping.keys[key][1] : span.start] else ":"
    gap = "" if span.start < span.end or text[span.start - 1].isspace() else " "
    return Splice(span.start, span.end, colon + gap + written)


def remove(text: str, top: Span, mapping: Span, key: str) -> Splice:
    """A key goes with its value; the comments that stood at the value stay, on lines of their own."""
    start, stop = mapping.keys[key][0], max(mapping.parts[key].stop, mapping.keys[key][1])
    names = list(mapping.keys)
    earlier, later = names[: names.index(key)], names[names.index(key) + 1 :]
    if mapping.flow and earlier:
        before = max(mapping.parts[earlier[-1]].end, mapping.keys[earlier[-1]][1])
        return Splice(before, stop, gap(text, before))
    notes = [each for each in comments(text, top) if each[0] > start]
    if mapping.flow or text[line_start(text, start) : start].strip():
        following = mapping.keys[later[0]][0] if later else stop
        inside = [text[a:b].rstrip() for a, b in notes if a < stop]
        until = stop if inside else min((following, *(note[0] for note in notes)))
        return Splice(start, until, newline(text, start).join(inside))
    end = line_end(text, stop)
    kept = [text[a:b].rstrip() for a, b in notes if a < end]
    return _without_lines(text, line_start(text, start), end, kept, mapping)


def _without_lines(text: str, start: int, end: int, kept: list[str], mapping: Span) -> Splice:
    """Whole lines go, `kept` comes in their place; a newline that misses at the end of the file stays missing."""
    lines = newline(text, start).join(" " * mapping.column + comment for comment in kept)
    if lines:
        return Splice(start, end, lines)
    if end == len(text):
        return Splice(len(text[:start].removesuffix("\n").removesuffix("\r")), end, "")
    return Splice(start, text.index("\n", end) + 1, "")


def fill(text: str, empty: Span, lines: list[str]) -> Splice:
    """Lines below a key whose value is empty, null or `[]`; what else is on its line stays."""
    start, end = len(text[: empty.start].rstrip(" \t")), line_end(text, empty.end)
    return Splice(start, end, newline(text, end).join([text[empty.end : end].rstrip(), *lines]))


def add(text: str, mapping: Span, lines: list[str], before: Sequence[str]) -> Splice:
    """A key with its value, written on one or more lines, behind the last of the keys `before` that is there."""
    anchor = next((key for key in reversed(before) if key in mapping.keys), next(iter(mapping.keys), None))
    if mapping.flow or anchor is None:
        return add_in_brackets(text, mapping, lines[0], anchor)
    at = line_end(text, max(mapping.parts[anchor].stop, mapping.keys[anchor][1]))
    return lines_behind(text, at, [" " * mapping.column + line for line in lines])


def add_item(text: str, sequence: Span, item: str) -> Splice:
    """One more written value at the end of a list."""
    if sequence.flow:
        return add_in_brackets(text, sequence, item, len(sequence.parts) - 1 if sequence.parts else None)
    return lines_behind(text, line_end(text, sequence.stop), [f"{' ' * sequence.column}- {item}"])


def add_in_brackets(text: str, collection: Span, written: str, anchor: str | int | None) -> Splice:
    """One more part of a collection in brackets, behind the part `anchor`; None is at the begin."""
    if anchor is None:
        return Splice(collection.start + 1, collection.start + 1, written)
    at = collection.parts[anchor].end
    return Splice(at, at, f"{gap(text, at)}, {written}")


def gap(text: str, at: int) -> str:
    """The space that a comma or bracket needs where it would come right behind a colon."""
    return " " if text[at - 1 : at] == ":" else ""


def lines_behind(text: str, at: int, lines: list[str]) -> Splice:
    """New lines behind the line that ends at `at`; a newline that misses at the end of the file stays missing."""
    end = newline(text, at)
    return Splice(at, at, end + end.join(lines) if at else end.join(lines) + end)


def newline(text: str, at: int) -> str:
    """The line end of the line of character `at`, or of the last line that has one."""
    end = text.find("\n", at)
    end = text.rfind("\n") if end < 0 else end
    return "\r\n" if text[max(end - 1, 0) : end] == "\r" else "\n"


def line_end(text: str, at: int) -> int:
    """Where the line of character `at` ends, before its newline."""
    end = text.find("\n", at)
    end = len(text) if end < 0 else end
    return end - 1 if end > at and text[end - 1] == "\r" else end


def line_start(text: str, at: int) -> int:
    """Where the line of character `at` begins."""
    return text.rfind("\n", 0, at) + 1
