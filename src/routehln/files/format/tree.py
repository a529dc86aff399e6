"""A file as a tree in which every comment stands with what it belongs to."""

from collections import Counter
from dataclasses import dataclass, field

from routehln.files.edit.modeline import MODELINE
from routehln.files.format.comment import Comment
from routehln.files.yaml.layout import Span


@dataclass(slots=True, eq=False)
class Entry:
    """A key with its value, an item of a list (which has no `key`), or the value of the whole file.

    Attributes:
        span: where its value stands.
        key: the characters of the key in the file.
        name: what the key says.
        gap: a blank line stands between the comments above it and itself.
        above: the comments on the lines above it.
        beside: the comments on its line, and below that in their column.
        entries: those of its value; without any, the value is written in one line or as a block.
        tail: the comments at the end of its value.
    """

    span: Span
    key: str | None = None
    name: str = ""
    gap: bool = False
    above: list[Comment] = field(default_factory=list)
    beside: list[Comment] = field(default_factory=list)
    entries: list["Entry"] = field(default_factory=list)
    tail: list[Comment] = field(default_factory=list)

    @property
    def compact(self) -> bool:
        """Whether its entries begin on its own line: `- id: a`."""
        return self.key is None and bool(self.entries) and not self.span.properties

    def put_above(self, comments: list[Comment]) -> None:
        """Add comments that stood further on to those above it, right above its line."""
        for comment in comments:
            self.above.append(comment._replace(blank=self.gap and bool(self.above)))
            self.gap = False


@dataclass(slots=True, eq=False)
class Tree:
    """A file as a tree.

    Attributes:
        head: the comments on top, which stay there.
        spaced: a blank line comes behind the head.
        top: the value of the file.
        remarks: every comment, and how often it stands there.
    """

    head: list[Comment]
    spaced: bool
    top: Entry
    remarks: Counter[str]

    def let_go(self, first: Entry) -> None:
        """Move the head to the first key, which goes elsewhere, if it stood right above that; not the schema's line."""
        if not self.spaced:
            first.above = [comment for comment in self.head if not comment.text.startswith(MODELINE)] + first.above
            self.head = [comment for comment in self.head if comment.text.startswith(MODELINE)]
        self.spaced = True
