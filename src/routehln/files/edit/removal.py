"""A key goes, and nothing with it: the comments that stood at its value stay, on lines of their own."""

from routehln.files.edit.splice import Splice, gap, line_end, line_start, newline
from routehln.files.yaml.layout import Span, comments


def remove(text: str, top: Span, mapping: Span, key: str) -> Splice:
    """The splice that takes a key of `mapping` and its value away."""
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
    return _lines(text, line_start(text, start), end, kept, mapping)


def _lines(text: str, start: int, end: int, kept: list[str], mapping: Span) -> Splice:
    """Whole lines go, `kept` comes in their place; a newline that misses at the end of the file stays missing."""
    lines = newline(text, start).join(" " * mapping.column + comment for comment in kept)
    if lines:
        return Splice(start, end, lines)
    if end == len(text):
        return Splice(len(text[:start].removesuffix("\n").removesuffix("\r")), end, "")
    return Splice(start, text.index("\n", end) + 1, "")
