"""Text written as a YAML scalar: plain where that can hold it, or in the quotes that stood there or are needed."""

import re
from collections.abc import Iterator

from routehln.files.slip import UnreadableError
from routehln.files.yaml import read_yaml

# What a YAML 1.1 reader takes for something else than text.
_AMBIGUOUS = re.compile(
    r"(?i:y|n|yes|no|on|off|true|false|null|~)|[-+.\d][-+.\d_,:eExXoO]*|\d{4}-\d\d?-\d\d?.*|=|<<",
)
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\t": "\\t", "\r": "\\r"}
_ESCAPED = re.compile('[\\\\"\n\t\r\x85\u2028\u2029\ufeff]')


def render(text: str, style: str, indent: int, *, flow: bool) -> str:
    """`text` as a scalar that reads back the same; `style` is the one that stood there ('' is plain).

    `indent` is the number of spaces before the lines of a block; `flow` says that it stands in brackets.
    """
    return next(each for each in _candidates(text, style, indent) if _reads_back(each, text, indent, flow=flow))


def render_new(text: str) -> str:
    """`text` as a scalar where none stood: plain only if no reader of YAML 1.1 takes it for something else."""
    return render(text, "'" if _AMBIGUOUS.fullmatch(text) else "", 0, flow=True)


def _candidates(text: str, style: str, indent: int) -> Iterator[str]:
    single = "'" + text.replace("'", "''") + "'"
    double = '"' + _ESCAPED.sub(_escape, text) + '"'
    if style == '"':
        yield double
    elif style in ("|", ">"):
        yield from _block(text, style, indent)
    elif style == "":
        yield text
    if "\n" not in text:
        yield single
    yield double


def _escape(found: re.Match[str]) -> str:
    char = found.group()
    return _ESCAPES.get(char, f"\\u{ord(char):04x}")


def _block(text: str, style: str, indent: int) -> Iterator[str]:
    body = text.removesuffix("\n")
    if not body.endswith("\n"):  # more than one newline at the end would swallow the blank lines that follow
        lines = (f"{' ' * indent}{line}" if line else "" for line in body.split("\n"))
        yield f"{style}{'-' if body == text else ''}\n" + "\n".join(lines)


def _reads_back(written: str, text: str, indent: int, *, flow: bool) -> bool:
    """Whether a key with this scalar says just this, with another key behind it."""
    before = " " * max(indent - 1, 0)
    document = f"{{k: {written}, l: m}}" if flow else f"{before}k: {written}\n{before}l: m\n"
    try:
        value, _, _ = read_yaml(document)
    except UnreadableError:
        return False
    return value == {"k": text, "l": "m"}
