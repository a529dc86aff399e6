"""Plain texts that YAML takes for less, or more, than a person typed: waarschuwingen (contract section 5, `check`)."""

import re
from collections.abc import Iterator
from typing import Any

from routehln.files.slip import Slip
from routehln.files.yaml.text import line_start
from routehln.model.answers.regel_id import RegelId
from routehln.model.names import short

Mark = Any  # of either parser: the `index`, `line` and `column` of a character, from 0
# Behind a value; or behind its key or dash, where it has none.
_COMMENT_WORD = re.compile(r"[ \t]*:?[ \t]+(#\w[^\r\n]*)")
_LOWER_DASH = re.compile(r"\n *(?=- )")
_OPENING, _CLOSING, _DOUBLE = "“„«‘‚”’", "”“»’‘", "“„«"
_QUOTE_IT = "hoort dat bij de tekst, zet dan de hele tekst tussen enkele aanhalingstekens (')"
_RUNS_ON = (
    "deze regel wordt deel van de tekst erboven, omdat hij verder inspringt; "
    "is het een punt van een lijst, zet het streepje dan recht onder het vorige"
)


def is_suspect(text: str) -> bool:
    """Whether a file may have a text that a `#` cuts short, or one in curly quotes; nearly always it has neither."""
    words = re.finditer(r"#\w", text)
    return any(text[word.start() - 1] in " \t" for word in words) or any(quote in text for quote in _OPENING)


def cut_by_comment(text: str, end: Mark) -> Iterator[Slip]:
    """Yield a slip where a `#` before a word stands behind a plain value of the file `text`.

    `end` is that of the value; of its key, or the begin of its item, where nothing else stands there.
    """
    if comment := _COMMENT_WORD.match(text, end.index):
        sentence = f"'{short(comment[1].rstrip())}' wordt niet gelezen: achter een # staat een opmerking; {_QUOTE_IT}"
        column = end.column + comment.start(1) - end.index
        yield _warning(end.line, column, RegelId.TEKST_AFGEKAPT, sentence)


def cut_by_anchor(name: str, start: Mark) -> Slip:
    """Return the slip of a text that begins with `&name`, to which nothing refers."""
    sentence = f"'&{short(name)}' wordt niet gelezen: een & vooraan maakt er in YAML een naam van; {_QUOTE_IT}"
    return _warning(start.line, start.column, RegelId.TEKST_AFGEKAPT, sentence)


def curly(value: str, start: Mark) -> Iterator[Slip]:
    """Yield a slip where a plain value stands in curly quotes, or begins with a double one that isn't closed in it."""
    if not value or value[0] not in _OPENING:
        return
    if value[-1] in _CLOSING or (value[0] in _DOUBLE and not {*value[1:]} & {*_CLOSING}):
        sentence = f"{value[0]} is in YAML geen aanhalingsteken; zet er een recht teken voor in de plaats ('), of niets"
        yield _warning(start.line, start.column, RegelId.GEKRULDE_AANHALINGSTEKENS, sentence)


def runs_on(text: str, start: Mark, end: Mark) -> Iterator[Slip]:
    """Yield a slip for the first lower line of a plain text that begins with a dash: an item indented too far."""
    if dash := _LOWER_DASH.search(text, start.index, end.index):
        at = dash.end()
        line = start.line + text.count("\n", start.index, at)
        yield _warning(line, at - line_start(text, at), RegelId.TEKST_LOOPT_DOOR, _RUNS_ON)


def _warning(line: int, column: int, regel_id: RegelId, sentence: str) -> Slip:
    return Slip(line + 1, column + 1, regel_id, sentence)
