"""A file as a tree in which every comment stands with what it belongs to."""

from collections import Counter
from dataclasses import dataclass, field

from routehln.files.edit.modeline import MODELINE
from routehln.files.format.comment import Comment
from routehln.files.yaml.layout import Span


@dataclass(slots=True, eq=False)
class Entry:
    """A key with its value, an item of a list (which has no `key`), or the value of the whole file.

    `key` is what the file has from the key's begin to its end, `name` what it says. Its value stands in one line
    unless it has `entries` of its own; `tail` are the comments at the end of these. `gap` tells of a blank line between
    the comments above it and itself.
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

    def put_above(self, found: list[Comment]) -> None:
        """Comments that stood further on, right above it."""
        for number, each in enumerate(found):
            self.above.append(each._replace(blank=number == 0 and self.gap and bool(self.above)))
            self.gap = False


@dataclass(slots=True, eq=False)
class Document:
    """A file: the comments on top, which stay there; whether a blank line comes behind them; its value.

    `remarks` are all its comments, in any order.
    """

    head: list[Comment]
    apart: bool
    top: Entry
    remarks: Counter[str]

    def let_go(self, first: Entry) -> None:
        """The first key goes elsewhere, and with it what stood right above it, but for what editors look for on top."""
        if not self.apart:
            first.above = [each for each in self.head if not each.text.startswith(MODELINE)] + first.above
            self.head = [each for each in self.head if each.text.startswith(MODELINE)]
        self.apart = True
