"""How one value is written in one way: quotes only where plain text would be read otherwise."""

import re

from routehln.files.yaml.layout import Span
from routehln.files.yaml.scalars import AMBIGUOUS, ESCAPES, STEP, reads_back, render

# Plain text that every reader takes for just this text: behind a key or a dash; and in brackets.
_PLAIN = re.compile(r"""(?:[^\s\-?:,\[\]{}#&*!|>'"%@`]|[-?:](?=\S))(?:[^:#\t\n]|:(?=\S)|(?<=\S)#)*(?<!\s)""")
_PLAIN_IN_BRACKETS = re.compile(r"""[^\s\-?:,\[\]{}#&*!|>'"%@`](?:[^:#?,\[\]{}\t\n]|(?<=\S)#)*(?<!\s)""")
_BEFORE_KEY = re.compile(r"(?:\?(?=\s)|[&!]\S*|\s|(?<=\s)#.*+)*+")
_PROPERTY = re.compile(r"[&!]\S*")
_COMMENT = re.compile(r"\s#.*")


def value(text: str, span: Span, column: int, *, brackets: bool = False) -> str:
    """A value that stands in one line, or a block, as it is written with its anchor and tag.

    `column` is that of the mapping or list that it is a value of; `brackets` says that it stands in a list in brackets.
    """
    if span.kind == "list":
        written = f"[{', '.join(value(text, part, column, brackets=True) for part in span.parts.values())}]"
    elif span.kind == "mapping":
        written = "{}"
    else:
        written = _scalar(text[span.start : span.end], span, column, brackets=brackets)
    return f"{span.properties} {written}" if span.properties and written else span.properties or written


def key(written: str, name: str) -> str:
    """A key as it is written; `written` is how it stands in the file, from its `?` if it has one."""
    properties, scalar = parts_of_key(written, name)
    if scalar[:1] in ("'", '"', "|", ">") or not scalar:
        scalar = _quoted(name, scalar, plain=_PLAIN_IN_BRACKETS)
    elif "\n" in scalar:
        scalar = name
    return f"{properties} {scalar}".lstrip()


def parts_of_key(written: str, name: str) -> tuple[str, str]:
    """The anchor and the tag of the key `name`, and its text as it stands in the file."""
    if written == name:
        return "", name
    found = _BEFORE_KEY.match(written)
    end = found.end() if found else 0
    return " ".join(_PROPERTY.findall(_COMMENT.sub("", written[:end]))), written[end:]


def _scalar(source: str, span: Span, column: int, *, brackets: bool) -> str:
    if span.kind == "alias":
        return source
    if span.style.startswith("|") and span.value:
        return render(span.value, "|+", column, flow=False)
    if span.style[:1] in ("|", ">"):
        return _folded(source, span.value, column)
    if "\n" in source and "\n" in span.value and not _needs_escapes(span.value, source):
        return render(span.value, "|+", column, flow=False)
    if not span.style and "\n" not in source:
        return source
    plain = _PLAIN_IN_BRACKETS if brackets else _PLAIN
    return _quoted(span.value, source, plain=None if "!" in span.properties else plain)


def _quoted(said: str, source: str, *, plain: re.Pattern[str] | None) -> str:
    """A text that had quotes: without them where `plain` allows it, else in single ones, else as it was."""
    if "\n" in said or _needs_escapes(said, source):
        return source if "\n" not in source else '"' + "".join(map(_escaped, said)) + '"'
    if plain and plain.fullmatch(said) and not AMBIGUOUS.fullmatch(said):
        return said
    return "'" + said.replace("'", "''") + "'"


def _needs_escapes(said: str, source: str) -> bool:
    """Whether it was written with escapes, and holds what can't be seen."""
    return source.startswith('"') and "\\" in source and not all(line.isprintable() for line in said.split("\n"))


def _escaped(char: str) -> str:
    return ESCAPES.get(char) or (char if char.isprintable() else f"\\U{ord(char):08x}")


def _folded(source: str, said: str, column: int) -> str:
    """A folded block, its lines as they were, at another column."""
    lines = source.split("\n")[1:]
    first = next((line for line in lines if line.strip()), None)
    if first is None:
        return render(said, "|+", column, flow=False) if said else source[:1]
    start = said.lstrip("\n")
    indent = (len(first) - len(first.lstrip(" "))) - (len(start) - len(start.lstrip(" ")))
    blanks = len(said) - len(said.rstrip("\n")) - 1
    chomp = "-" if blanks < 0 else "+" if blanks else ""
    head = (str(STEP) if start[:1] in (" ", "\t") else "") + chomp
    body = [line[indent:] for line in "\n".join(lines).rstrip("\n").split("\n")] + [""] * max(blanks, 0)
    lead = " " * (column + STEP)
    written = "\n".join([f">{head}", *(f"{lead}{line}" if line else "" for line in body)])
    return written if reads_back(written, said, column) else render(said, ">+", column, flow=False)
