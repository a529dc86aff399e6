"""The comments of a file, in order, until each has a place in the tree."""

from collections import deque
from typing import NamedTuple

from routehln.files.yaml.layout import Span, comments
from routehln.files.yaml.text import line_start


class Comment(NamedTuple):
    """A comment and where it stood.

    Attributes:
        text: from its `#` to the last character of its line.
        start: where it begins in the file.
        end: where it ends.
        column: counts from 0.
        own: it is alone on its line.
        blank: it is alone on its line, and the line above is blank.
    """

    text: str
    start: int
    end: int
    column: int
    own: bool
    blank: bool

    def goes_on(self, above: "Comment") -> bool:
        """Whether it is the next line of the comment `above`, which stands beside something."""
        return self.own and self.column == above.column and self.start - self.column == above.end + 1


def blank_above(text: str, at: int) -> bool:
    """Whether the line above that of character `at` is blank."""
    start = line_start(text, at)
    return start > 0 and not text[line_start(text, start - 1) : start].strip()


class Waiting:
    """The comments that have no place yet, in order; each is taken once."""

    def __init__(self, text: str, top: Span) -> None:
        self.text = text
        self.left = deque(self._comment(start, end) for start, end in comments(text, top))

    def _comment(self, start: int, end: int) -> Comment:
        line = line_start(self.text, start)
        own = not self.text[line:start].strip()
        blank = own and blank_above(self.text, start)
        return Comment(self.text[start:end].rstrip(), start, end, start - line, own, blank)

    def any_within(self, start: int, end: int) -> bool:
        """Whether a comment that is left begins between these characters."""
        return next((comment.start for comment in self.left if comment.start >= start), end) < end

    def take(self, until: int, column: int | None = None) -> list[Comment]:
        """Take those that begin before `until`.

        With a `column` only those alone on their line, at that column or further right, up to the first that isn't.
        """
        taken: list[Comment] = []
        while self.left and self.left[0].start < until:
            first = self.left[0]
            if column is not None and not (first.own and first.column >= column):
                break
            taken.append(self.left.popleft())
        return taken

    def beside(self, end: int, until: int) -> list[Comment]:
        """Take the comment on the line of character `end`, and those right below it in its column."""
        if self.left and self.text.find("\n", end, self.left[0].start) < 0:
            return self.trailing(until)
        return []

    def trailing(self, until: int) -> list[Comment]:
        """Take the next comment if it shares its line with something else, and those right below it in its column."""
        taken: list[Comment] = []
        while self.left and self.left[0].start < until:
            first = self.left[0]
            if not (first.goes_on(taken[-1]) if taken else not first.own):
                break
            taken.append(self.left.popleft())
        return taken
