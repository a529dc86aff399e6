"""The comments of a file, in order, until each has found what it belongs to."""

from bisect import bisect_left
from collections import deque
from typing import NamedTuple

from routehln.files.yaml.layout import Span, comments


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
    line = text.rfind("\n", 0, at)
    return line >= 0 and not text[text.rfind("\n", 0, line) + 1 : line].strip()


class Waiting:
    """The comments that have no place yet; each is taken once."""

    def __init__(self, text: str, top: Span) -> None:
        self.text = text
        self.left = deque(self._comment(start, end) for start, end in comments(text, top))
        self.starts = [each.start for each in self.left]

    def _comment(self, start: int, end: int) -> Comment:
        line = self.text.rfind("\n", 0, start) + 1
        own = not self.text[line:start].strip()
        blank = own and blank_above(self.text, start)
        return Comment(self.text[start:end].rstrip(), start, end, start - line, own, blank)

    def any_within(self, start: int, end: int) -> bool:
        """Whether any comment begins between these characters."""
        return bisect_left(self.starts, start) < bisect_left(self.starts, end)

    def take(self, until: int) -> list[Comment]:
        """Those that begin before `until`."""
        taken: list[Comment] = []
        while self.left and self.left[0].start < until:
            taken.append(self.left.popleft())
        return taken

    def beside(self, end: int, until: int) -> list[Comment]:
        """The one on the line of character `end`, and those right below it in its column."""
        near = bool(self.left) and self.left[0].start < until
        return self.trailing(until) if near and self.text.find("\n", end, self.left[0].start) < 0 else []

    def trailing(self, until: int) -> list[Comment]:
        """The one that shares its line with something else, and those right below it in its column."""
        taken: list[Comment] = []
        while self.left and self.left[0].start < until:
            found = self.left[0]
            if not found.goes_on(taken[-1]) if taken else found.own:
                break
            taken.append(self.left.popleft())
        return taken

    def indented(self, column: int, until: int) -> list[Comment]:
        """Those at `column` or further to the right, up to the first that isn't."""
        taken: list[Comment] = []
        while self.left and self.left[0].start < until and self.left[0].own and self.left[0].column >= column:
            taken.append(self.left.popleft())
        return taken
