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
# A file may hold a control character behind a backslash: nobody can type one here, and one that stands there stays.
_CONTROLS = "".join(chr(code) for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in ESCAPES)
_UNSEEN = {char: f"\\u{ord(char):04x}" for char in _CONTROLS + "\u2028\u2029\ufeff\ufffe\uffff"}
_ESCAPED = str.maketrans(ESCAPES | _UNSEEN)


def render(text: str, style: str, column: int, *, flow: bool) -> str:
    """Return `text` as a scalar that reads back the same.

    Args:
        text: what the scalar says.
        style: the one that stood there, as in `Span`; it is kept if it can be.
        column: that of the mapping that it is a value of.
        flow: it stands in brackets.
    """
    candidates = _candidates(text, style, column)
    return next(written for written in candidates if reads_back(written, text, column, flow=flow))


def render_new(text: str, *, flow: bool) -> str:
    """Return `text` as a scalar where none stood: plain if every reader, of YAML 1.1 too, takes it for this text."""
    return render(text, "'" if AMBIGUOUS.fullmatch(text) else "", 0, flow=flow)


def single_quoted(text: str) -> str:
    """Return a text without line ends in single quotes."""
    return "'" + text.replace("'", "''") + "'"


def block_head(text: str) -> str:
    """Return what comes behind the `|` or `>` of a block for `text`: its indent if that can't be seen, `-` or `+`."""
    indent = str(STEP) if text.lstrip("\n").startswith((" ", "\t")) else ""
    if text.endswith("\n\n"):
        return indent + "+"
    return indent if text.endswith("\n") else indent + "-"


def block_lines(lines: list[str], column: int) -> str:
    """Return the lines of a block below its head; `column` is that of the mapping that it is a value of."""
    lead = "\n" + " " * (column + STEP)
    return "".join(lead + line if line else "\n" for line in lines)


def reads_back(written: str, text: str, column: int, *, flow: bool = False) -> bool:
    """Whether `written` reads as just `text` where it is the value of a key, and leaves the next key alone."""
    lead = " " * column
    mappings = [f"{lead}k: {written}\n{lead}l: m\n"]
    if flow:
        mappings.append(f"{{k: {written}, l: m}}")
    try:
        return all(read_yaml(decode(mapping.encode())).value == {"k": text, "l": "m"} for mapping in mappings)
    except UnreadableError:
        return False


def _candidates(text: str, style: str, column: int) -> Iterator[str]:
    """Yield ways to write `text`, the preferred one first; the last holds any text."""
    double = '"' + text.translate(_ESCAPED) + '"'
    if not style and "\t" not in text:  # some parsers refuse a tab in plain text
        yield text
    if style.startswith(("|", ">")):
        yield from _blocks(text, style, column)
    if style == '"':
        yield double
    if "\n" not in text:
        yield single_quoted(text)
    yield double


def _blocks(text: str, style: str, column: int) -> Iterator[str]:
    if text.endswith("\n\n") and not style.endswith("+"):
        return  # a block that keeps its last blank lines would swallow those that follow
    head = block_head(text)
    lines = text.removesuffix("\n").split("\n")
    if style.startswith(">"):
        yield f">{head}" + block_lines("\n\n".join(lines).split("\n"), column)
    yield f"|{head}" + block_lines(lines, column)
