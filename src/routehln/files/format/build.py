"""From the layout of a file to its tree: which comment belongs to what."""

import re
from collections import Counter
from itertools import pairwise

from routehln.files.format.comment import Comment, Waiting, blank_above
from routehln.files.format.tree import Document, Entry
from routehln.files.yaml.layout import Span, layout

_LAYOUT = re.compile(r"(?:\s|#.*+)*+")


def document(text: str) -> Document:
    """The tree of a text with LF line ends; raises UnreadableError."""
    top = Entry(layout(text))
    builder = _Builder(text, top.span)
    remarks = Counter(each.text for each in builder.waiting.left)
    if not top.span.parts:
        top.above = builder.waiting.take(top.span.start)
    builder.fill(top, len(text) + 1, -1)
    top.tail += builder.waiting.take(len(text) + 1)
    first = top.entries[0] if top.entries else Entry(top.span)
    found = top.above + first.above
    end = next((number for number, each in enumerate(found) if number and each.blank), len(found))
    first.above = found[end:]
    top.above = [] if top.entries else first.above
    return Document(found[:end], bool(first.above) or first.gap, top, remarks)


class _Builder:
    """Walks through the spans in the order of the file, with the comments that wait for a place."""

    def __init__(self, text: str, top: Span) -> None:
        self.text = text
        self.waiting = Waiting(text, top)

    def fill(self, entry: Entry, until: int, column: int) -> None:
        """Read the value of `entry`, behind which something else begins at `until`; `column` is its collection's."""
        span = entry.span
        if self.fits_in_line(span):
            self.in_line(entry, until, column)
            return
        starts = self.starts(span)
        self.heads(entry, starts[0])
        end = span.end - 1 if span.flow else until
        for (key, part), (start, behind) in zip(span.parts.items(), pairwise([*starts, end]), strict=True):
            entry.entries.append(self.entry(span, key, part, start, behind))
        if span.flow:
            entry.tail = self.waiting.take(span.end)
            self.behind_bracket(entry, until)
        else:
            entry.tail = self.waiting.indented(max(span.column, column + 1), until)

    def fits_in_line(self, span: Span) -> bool:
        """Whether it is a text, an alias, an empty collection, or a list of texts in brackets without a comment."""
        if not span.parts:
            return True
        if not span.flow or span.kind == "mapping" or self.waiting.any_within(span.start, span.end):
            return False
        return all(part.kind in ("text", "alias") and "\n" not in part.value for part in span.parts.values())

    def in_line(self, entry: Entry, until: int, column: int) -> None:
        span = entry.span
        for each in self.waiting.take(span.start):
            if not each.own or (entry.beside and each.goes_on(entry.beside[-1])):
                entry.beside.append(each)
            else:
                entry.put_above([each])
        entry.beside += self.waiting.take(span.end)
        entry.beside += self.waiting.beside(span.end, until)
        if "\n" in span.value:  # below the first line of a block, a comment would be text
            entry.put_above(entry.beside[:-1])
            del entry.beside[:-1]
        if span.start == span.end and entry.key is not None:
            entry.tail = self.waiting.indented(column + 1, until)

    def heads(self, entry: Entry, first: int) -> None:
        """What stands beside a key stays there; a dash has no room for it, so it goes above."""
        while heads := self.waiting.trailing(first):
            self.with_whole(entry, heads)

    def behind_bracket(self, entry: Entry, until: int) -> None:
        """What stands behind a closing bracket goes with the whole where that was one line, else to its end."""
        span = entry.span
        found = self.waiting.beside(span.end, until)
        if self.text.find("\n", span.start, span.end) >= 0:
            entry.tail += found
        else:
            self.with_whole(entry, found)

    def with_whole(self, entry: Entry, found: list[Comment]) -> None:
        """Beside its key, or above its dash."""
        if entry.key is None:
            entry.put_above(found)
        else:
            entry.beside += found

    def entry(self, holder: Span, key: str | int, part: Span, start: int, until: int) -> Entry:
        """One entry of `holder`, which begins at `start`."""
        entry = Entry(part, above=self.waiting.take(start))
        entry.gap = bool(entry.above) and blank_above(self.text, start)
        if isinstance(key, str):
            begin, end = holder.keys[key]
            entry.key, entry.name = self.text[begin:end], key
            entry.above += self.waiting.take(end)
        self.fill(entry, until, holder.column)
        return entry

    def starts(self, span: Span) -> list[int]:
        """Where each entry begins: at its key, its `?` or its dash."""
        if span.kind == "mapping":
            return [start for start, _ in span.keys.values()]
        if span.flow:
            return [part.start for part in span.parts.values()]
        others = [span.parts[number] for number in range(len(span.parts) - 1)]
        return [span.start, *(self.dash(each.stop) for each in others)]

    def dash(self, at: int) -> int:
        found = _LAYOUT.match(self.text, at)
        return found.end() if found else at
