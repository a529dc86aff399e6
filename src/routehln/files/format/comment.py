"""The comments of a file, in order, until each has a place in the tree."""

from collections import deque
from collections.abc import Iterable, Iterator
from itertools import takewhile
from typing import NamedTuple

from routehln.files.yaml.layout import Span, comments
from routehln.files.yaml.text import line_start


class Comment(NamedTuple):
    """A comment and where it stood; `column` counts from 0, `own` is alone on its line, `blank` below a blank line."""

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
    """The comments that have no place yet; each is taken once."""

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
        return any(comment.start >= start for comment in self._before(end))

    def take(self, until: int) -> list[Comment]:
        """Take those that begin before `until`."""
        return self._remove(self._before(until))

    def beside(self, end: int, until: int) -> list[Comment]:
        """Take the comment on the line of character `end`, and those right below it in its column."""
        if self.left and self.text.find("\n", end, self.left[0].start) < 0:
            return self.trailing(until)
        return []

    def trailing(self, until: int) -> list[Comment]:
        """Take the next comment if it shares its line with something else, and those right below it in its column."""
        column: list[Comment] = []
        for comment in self._before(until):
            belongs = comment.goes_on(column[-1]) if column else not comment.own
            if not belongs:
                break
            column.append(comment)
        return self._remove(column)

    def indented(self, column: int, until: int) -> list[Comment]:
        """Take those alone on their line, at `column` or further to the right, up to the first that isn't."""
        return self._remove(takewhile(lambda comment: comment.own and comment.column >= column, self._before(until)))

    def _before(self, until: int) -> Iterator[Comment]:
        return takewhile(lambda comment: comment.start < until, self.left)

    def _remove(self, first: Iterable[Comment]) -> list[Comment]:
        """Remove the first comments that are left, and return them."""
        taken = list(first)
        for _ in taken:
            self.left.popleft()
        return taken
