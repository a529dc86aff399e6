"""Text written as a YAML scalar: plain where that can hold it, or in the quotes that stood there or are needed."""

import re
from collections.abc import Iterator

from routehln.files.slip import UnreadableError
from routehln.files.yaml.events import read_yaml
from routehln.files.yaml.text import decode

STEP = 2
# What a YAML 1.1 reader takes for something else than text.
AMBIGUOUS = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null|~|[-+]?\.inf|\.nan)|[-+.\d][-+.\d_,:xXoOa-fA-F]*|\d{4}-\d\d?-\d\d?.*|=|<<",
)
ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t"}
_ESCAPED = re.compile('[\\\\"\n\t\r\x85\u2028\u2029\ufeff\ufffe\uffff]')


def render(text: str, style: str, column: int, *, flow: bool) -> str:
    """`text` as a scalar that reads back the same; `style` is the one that stood there ('' is plain).

    `column` is that of the mapping that it is a value of; `flow` says that it stands in brackets.
    """
    return next(each for each in _candidates(text, style, column) if reads_back(each, text, column, flow=flow))


def render_new(text: str, *, flow: bool) -> str:
    """`text` as a scalar where none stood: plain only if no reader of YAML 1.1 takes it for something else."""
    return render(text, "'" if AMBIGUOUS.fullmatch(text) else "", 0, flow=flow)


def _candidates(text: str, style: str, column: int) -> Iterator[str]:
    double = '"' + _ESCAPED.sub(_escape, text) + '"'
    if not style and "\t" not in text:  # some parsers refuse a tab in plain text
        yield text
    if style.startswith(("|", ">")):
        yield from _blocks(text, style, column)
    if style == '"':
        yield double
    if "\n" not in text:
        yield "'" + text.replace("'", "''") + "'"
    yield double


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    return ESCAPES.get(char, f"\\u{ord(char):04x}")


def _blocks(text: str, style: str, column: int) -> Iterator[str]:
    body = text.removesuffix("\n")
    if body.endswith("\n") and not style.endswith("+"):
        return  # a block that keeps its last blank lines would swallow those that follow
    keep = "-" if body == text else "+" if body.endswith("\n") else ""
    head = (str(STEP) if body.lstrip("\n")[:1] in (" ", "\t") else "") + keep
    if style.startswith(">"):
        yield f">{head}" + _lines(body.replace("\n", "\n\n"), column)
    yield f"|{head}" + _lines(body, column)


def _lines(body: str, column: int) -> str:
    lead = " " * (column + STEP)
    return "".join(f"\n{lead}{line}" if line else "\n" for line in body.split("\n"))


def reads_back(written: str, text: str, column: int, *, flow: bool = False) -> bool:
    """Whether a key with this scalar says just this, with another key behind it."""
    before = " " * column
    block = f"{before}k: {written}\n{before}l: m\n"
    documents = [f"k: {written}\nl: m\n", f"{{k: {written}, l: m}}"] if flow else [block]
    try:
        return all(read_yaml(decode(each.encode()))[0] == {"k": text, "l": "m"} for each in documents)
    except UnreadableError:
        return False
