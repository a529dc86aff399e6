"""From the tree of a file to its text."""

from routehln.files.format.comment import Comment
from routehln.files.format.scalar import key, value
from routehln.files.format.tree import Document, Entry
from routehln.files.yaml.scalars import STEP


def emit(text: str, document: Document) -> str:
    """The one way of writing the tree; `text` is what it was made from."""
    page = _Page(text)
    page.comments(document.head, 0)
    if document.apart:
        page.blank()
    page.whole(document.top)
    return "".join(f"{line}\n" for line in page.lines)


class _Page:
    """The lines so far; `kept` tells that a blank line now would become part of the text above it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[str] = []
        self.kept = False

    def line(self, text: str, beside: list[Comment]) -> None:
        """One line with the comments beside it: the first on the line itself, the others below in its column."""
        self.kept = False
        lead = text + "  " if text else ""
        for each in beside:
            self.lines.append(lead + each.text)
            lead = " " * len(lead)
        if not beside:
            self.lines.append(text)

    def blank(self) -> None:
        if self.lines and self.lines[-1] and not self.kept:
            self.lines.append("")

    def comments(self, found: list[Comment], column: int, *, spaced: bool = False) -> None:
        for each in found:
            if spaced and each.blank:
                self.blank()
            self.line(" " * column + each.text, [])

    def whole(self, top: Entry) -> None:
        if top.entries:
            self.lines += [top.span.properties] if top.span.properties else []
            self.entries(top, 0, 0)
            return
        self.comments(top.above, 0, spaced=True)
        if top.beside or top.span.start < top.span.end or top.span.properties:
            self.in_line("", top, 0)
        self.comments(top.tail, 0, spaced=True)

    def entries(self, entry: Entry, column: int, level: int) -> None:
        """The entries of a list or mapping; the top-level keys are at level 0, the records at 1."""
        spaced = level == 0 or (level == 1 and entry.span.kind == "list")
        for number, each in enumerate(entry.entries):
            if spaced and number:
                self.blank()
            self.comments(each.above[:1], column, spaced=spaced and (number > 0 or level == 0))
            self.comments(each.above[1:], column, spaced=spaced)
            if spaced and each.gap and each.above:
                self.blank()
            self.entry(each, column, level)
        self.comments(entry.tail, column, spaced=spaced)

    def entry(self, entry: Entry, column: int, level: int) -> None:
        lead = " " * column + ("-" if entry.key is None else key(entry.key, entry.name) + ":")
        if not entry.entries:
            self.in_line(lead, entry, column)
            return
        at = len(self.lines)
        if not entry.compact:
            self.line(f"{lead} {entry.span.properties}".rstrip(), entry.beside)
        self.entries(entry, column + STEP, level + 1)
        if entry.compact:
            self.lines[at] = f"{lead} {self.lines[at].lstrip(' ')}"

    def in_line(self, lead: str, entry: Entry, column: int) -> None:
        first, *more = value(self.text, entry.span, column).split("\n")
        self.line(f"{lead} {first}".rstrip() if lead else first, entry.beside)
        self.lines += more
        self.kept = bool(more) and first.endswith("+")
        if entry.key is not None:
            self.comments(entry.tail, column + STEP)
