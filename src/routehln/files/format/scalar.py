"""Write one key or value in the one way: quotes only where plain text would be read otherwise."""

import re

from routehln.files.yaml.layout import Span, without_comments
from routehln.files.yaml.scalars import (
    AMBIGUOUS,
    ESCAPES,
    block_head,
    block_lines,
    reads_back,
    render,
    single_quoted,
)

# What a scalar that isn't plain begins with.
MARKS = ("'", '"', "|", ">")
# Plain text that every reader takes for just this text: behind a key or a dash; and in brackets.
_PLAIN = re.compile(r"""(?:[^\s\-?:,\[\]{}#&*!|>'"%@`]|[-?:](?=\S))(?:[^:#\t\n]|:(?=\S)|(?<=\S)#)*(?<!\s)""")
_PLAIN_IN_BRACKETS = re.compile(r"""[^\s\-?:,\[\]{}#&*!|>'"%@`](?:[^:#?,\[\]{}\t\n]|(?<=\S)#)*(?<!\s)""")
_BEFORE_KEY = re.compile(r"(?:\?(?=\s)|[&!]\S*|\s|(?<=\s)#.*+)*+")


def write_value(text: str, span: Span, column: int, *, brackets: bool = False) -> str:
    """Write a value that fits in one line, or a block, with its anchor and tag.

    Args:
        text: the file.
        span: the value.
        column: that of the mapping or list that it is a value of.
        brackets: it stands in a list in brackets.
    """
    if span.kind == "list":
        items = [write_value(text, part, column, brackets=True) for part in span.parts.values()]
        written = f"[{', '.join(items)}]"
    elif span.kind == "mapping":
        written = "{}"
    else:
        written = _scalar(text[span.start : span.end], span, column, brackets=brackets)
    return " ".join(filter(None, (span.properties, written)))


def write_key(source: str, name: str) -> str:
    """Write a key; `source` is how it stands in the file, from its `?` if it has one."""
    properties, scalar = parts_of_key(source, name)
    if not scalar or scalar.startswith(MARKS):
        scalar = _quoted(name, scalar, plain=_PLAIN_IN_BRACKETS)
    elif "\n" in scalar:
        scalar = name
    return f"{properties} {scalar}".lstrip()


def parts_of_key(source: str, name: str) -> tuple[str, str]:
    """Return the anchor and the tag of the key `name`, and its text as it stands in the file."""
    if source == name:
        return "", name
    scalar = _BEFORE_KEY.sub("", source, count=1)
    before = source[: len(source) - len(scalar)]
    return without_comments(before.removeprefix("?")), scalar


def _scalar(source: str, span: Span, column: int, *, brackets: bool) -> str:
    if span.kind == "alias":
        return source
    if span.style.startswith("|") and span.value:
        return _literal(span.value, column)
    if span.is_block:
        return _folded(source, span.value, column)
    if not span.style and "\n" not in source:
        return source
    if "\n" in source and "\n" in span.value and not _needs_escapes(span.value, source):
        return _literal(span.value, column)
    plain = _PLAIN_IN_BRACKETS if brackets else _PLAIN
    return _quoted(span.value, source, plain=None if "!" in span.properties else plain)


def _quoted(value: str, source: str, *, plain: re.Pattern[str] | None) -> str:
    """Write a text that had quotes: without them where `plain` allows it, else in single ones, else as it was."""
    if "\n" in value or _needs_escapes(value, source):
        if "\n" in source:
            return '"' + "".join(map(_escaped, value)) + '"'
        return source
    if plain and plain.fullmatch(value) and not AMBIGUOUS.fullmatch(value):
        return value
    return single_quoted(value)


def _needs_escapes(value: str, source: str) -> bool:
    """Whether it was written with escapes, and holds what can't be seen."""
    return source.startswith('"') and "\\" in source and not value.replace("\n", "").isprintable()


def _escaped(char: str) -> str:
    if char in ESCAPES:
        return ESCAPES[char]
    return char if char.isprintable() else f"\\U{ord(char):08x}"


def _literal(value: str, column: int) -> str:
    return render(value, "|+", column, flow=False)


def _folded(source: str, value: str, column: int) -> str:
    """Write a folded block with its lines as they were, at another column."""
    lines = source.partition("\n")[2].rstrip("\n").split("\n")
    first = next(filter(str.strip, lines), None)
    if first is None:
        return _literal(value, column) if value else source[:1]
    indent = _leading_blanks(first) - _leading_blanks(value.lstrip("\n"))
    last_blanks = len(value) - len(value.rstrip("\n")) - 1
    lines = [line[indent:] for line in lines] + [""] * last_blanks
    written = f">{block_head(value)}{block_lines(lines, column)}"
    return written if reads_back(written, value, column) else render(value, ">+", column, flow=False)


def _leading_blanks(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
