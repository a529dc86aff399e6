"""Turn the layout of a file into a tree in which every comment has its place."""

import re
from collections import Counter
from itertools import takewhile

from routehln.files.format.comment import Comment, Waiting, blank_above
from routehln.files.format.tree import Entry, Tree
from routehln.files.yaml.layout import Span, layout

_BLANKS_AND_COMMENTS = re.compile(r"(?:\s|#.*+)*+")


def build(text: str) -> Tree:
    """Return the tree of a text with LF line ends; raise UnreadableError where it isn't YAML."""
    top = Entry(layout(text))
    builder = _Builder(text, top.span)
    remarks = Counter(comment.text for comment in builder.waiting.left)
    if not top.span.parts:
        top.above = builder.waiting.take(top.span.start)
    builder.read_value(top, len(text) + 1, -1)
    top.tail += builder.waiting.take(len(text) + 1)
    first = top
    if top.entries:
        first = top.entries[0]
        first.above = top.above + first.above
        top.above = []
    head = [*first.above[:1], *takewhile(lambda comment: not comment.blank, first.above[1:])]
    first.above = first.above[len(head) :]
    return Tree(head, bool(first.above) or first.gap, top, remarks)


class _Builder:
    """Makes entries of spans, in the order of the file, and gives each comment on the way its place."""

    def __init__(self, text: str, top: Span) -> None:
        self.text = text
        self.waiting = Waiting(text, top)

    def read_value(self, entry: Entry, until: int, column: int) -> None:
        """Give an entry the entries of its value, and the comments beside and below it.

        Args:
            entry: has its span, its key, and the comments above it.
            until: where the next entry of the same mapping or list begins, or the end of that.
            column: that of the mapping or list that the entry is part of.
        """
        span = entry.span
        if self.fits_in_line(span):
            self.in_line(entry, until, column)
            return
        starts = self.starts(span)
        while comments := self.waiting.trailing(starts[0]):
            self.put_with_whole(entry, comments)
        ends = [*starts[1:], span.end - 1 if span.flow else until]
        for key, start, end in zip(span.parts, starts, ends, strict=True):
            entry.entries.append(self.entry(span, key, start, end))
        if span.flow:
            entry.tail = self.waiting.take(span.end)
            self.take_behind_bracket(entry, until)
        else:
            entry.tail = self.waiting.take(until, max(span.column, column + 1))

    def fits_in_line(self, span: Span) -> bool:
        """Whether it is a text, an alias, an empty collection, or a list of texts in brackets without a comment."""
        if not span.parts:
            return True
        if not span.flow or span.kind == "mapping" or self.waiting.any_within(span.start, span.end):
            return False
        return all(part.kind in ("text", "alias") and "\n" not in part.value for part in span.parts.values())

    def in_line(self, entry: Entry, until: int, column: int) -> None:
        """Take the comments before, within and behind a value that fits in one line."""
        span = entry.span
        for comment in self.waiting.take(span.start):
            if not comment.own or (entry.beside and comment.goes_on(entry.beside[-1])):
                entry.beside.append(comment)
            else:
                entry.put_above([comment])
        entry.beside += self.waiting.take(span.end)
        entry.beside += self.waiting.beside(span.end, until)
        if "\n" in span.value:  # below the first line of a block, a comment would be text
            entry.put_above(entry.beside[:-1])
            del entry.beside[:-1]
        if span.start == span.end and entry.key is not None:
            entry.tail = self.waiting.take(until, column + 1)

    def take_behind_bracket(self, entry: Entry, until: int) -> None:
        """Take the comment behind a closing bracket: it is about the whole value if that was one line, else its end."""
        span = entry.span
        comments = self.waiting.beside(span.end, until)
        if "\n" in self.text[span.start : span.end]:
            entry.tail += comments
        else:
            self.put_with_whole(entry, comments)

    def put_with_whole(self, entry: Entry, comments: list[Comment]) -> None:
        """Put comments about the whole value beside its key; beside a dash there is no room, so they go above it."""
        if entry.key is None:
            entry.put_above(comments)
        else:
            entry.beside += comments

    def entry(self, holder: Span, key: str | int, start: int, until: int) -> Entry:
        """Return one entry of the mapping or list `holder`: it begins at `start`, what comes next at `until`."""
        entry = Entry(holder.parts[key], above=self.waiting.take(start))
        entry.gap = bool(entry.above) and blank_above(self.text, start)
        if isinstance(key, str):
            begin, end = holder.keys[key]
            entry.key, entry.name = self.text[begin:end], key
            entry.above += self.waiting.take(end)
        self.read_value(entry, until, holder.column)
        return entry

    def starts(self, span: Span) -> list[int]:
        """Return where each entry of a collection begins: at its key, its `?` or its dash."""
        if span.kind == "mapping":
            return [start for start, _ in span.keys.values()]
        if span.flow:
            return [part.start for part in span.parts.values()]
        *earlier, _last = span.parts.values()
        return [span.start, *(self.dash(part.stop) for part in earlier)]

    def dash(self, at: int) -> int:
        """Return where the first dash at or behind `at` stands."""
        match = _BLANKS_AND_COMMENTS.match(self.text, at)
        return match.end() if match else at
