"""Write the tree of a file as text."""

from routehln.files.format.comment import Comment
from routehln.files.format.scalar import write_key, write_value
from routehln.files.format.tree import Entry, Tree
from routehln.files.yaml.scalars import STEP


def emit(text: str, tree: Tree) -> str:
    """Return the tree in the one way of writing; `text` is the file that it was made from."""
    page = _Page(text)
    page.comments(tree.head, 0)
    if tree.spaced:
        page.blank()
    top = tree.top
    page.comments(top.above, 0, spaced=True)
    if not top.entries and (top.beside or top.span.start < top.span.end):
        page.in_line("", top, 0)
    elif top.span.properties:
        page.lines.append(top.span.properties)
    page.entries(top, 0, 0)
    return "".join(f"{line}\n" for line in page.lines)


class _Page:
    """The lines so far.

    While `closed` no blank line may follow: it would part a key from its value, or become part of the text above.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.lines: list[str] = []
        self.closed = False

    def line(self, text: str, beside: list[Comment], *, closed: bool = False) -> None:
        """Add a line with the comments beside it: the first on the line itself, the others below in its column."""
        self.closed = closed
        if not beside:
            self.lines.append(text)
        lead = text + "  " if text else ""
        for comment in beside:
            self.lines.append(lead + comment.text)
            lead = " " * len(lead)

    def blank(self) -> None:
        """Add a blank line, unless one stands there or none may follow."""
        if self.lines and self.lines[-1] and not self.closed:
            self.lines.append("")

    def comments(self, comments: list[Comment], column: int, *, spaced: bool = False) -> None:
        """Add comments on lines of their own; with `spaced` a blank line above one stays."""
        for comment in comments:
            if spaced and comment.blank:
                self.blank()
            self.line(" " * column + comment.text, [])

    def entries(self, holder: Entry, column: int, level: int) -> None:
        """Add the entries of a list or mapping; the top-level keys are at level 0, the records at 1."""
        spaced = level == 0 or (level == 1 and holder.span.kind == "list")
        for number, entry in enumerate(holder.entries):
            if spaced and number:
                self.blank()
            self.comments(entry.above, column, spaced=spaced)
            if spaced and entry.gap and entry.above:
                self.blank()
            self.entry(entry, column, level)
        self.comments(holder.tail, column, spaced=spaced)

    def entry(self, entry: Entry, column: int, level: int) -> None:
        """Add a key or a dash with its value."""
        lead = " " * column + ("-" if entry.key is None else write_key(entry.key, entry.name) + ":")
        if not entry.entries:
            self.in_line(lead, entry, column)
            return
        first = len(self.lines)
        if not entry.compact:
            self.line(f"{lead} {entry.span.properties}".rstrip(), entry.beside, closed=True)
        self.entries(entry, column + STEP, level + 1)
        if entry.compact:
            self.lines[first] = f"{lead} {self.lines[first].lstrip(' ')}"

    def in_line(self, lead: str, entry: Entry, column: int) -> None:
        """Add a value behind `lead`, with the comments beside and below it."""
        first, *more = write_value(self.text, entry.span, column).split("\n")
        keeps_blanks = bool(more) and first.endswith("+")
        self.line(f"{lead} {first}".rstrip() if lead else first, entry.beside, closed=keeps_blanks)
        self.lines += more
        if entry.key is not None:
            self.comments(entry.tail, column + STEP)
