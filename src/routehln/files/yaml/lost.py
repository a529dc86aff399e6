"""Plain texts that YAML takes for less, or more, than a person typed: waarschuwingen (contract section 5, `check`)."""

import re
from itertools import islice
from typing import Any

from routehln.files.slip import MAX_FOUND, Slip
from routehln.files.yaml.text import line_start
from routehln.model.answers.regel_id import RegelId
from routehln.model.names import short

Mark = Any  # of either parser: the `index`, `line` and `column` of a character, from 0
# Behind a value; or behind its key or dash, where nothing else stands there.
_COMMENT_WORD = re.compile(r"[ \t]*:?[ \t]+(#\w[^\r\n]*)")
_LOWER_DASH = re.compile(r"\n *(?=- )")
_OPENING, _CLOSING, _DOUBLE = "“„«‘‚”’", "”“»’‘", "“„«"
_QUOTE_IT = "hoort dat bij de tekst, zet dan de hele tekst tussen enkele aanhalingstekens (')"
_COMMENT = f"'{{}}' wordt niet gelezen: achter een # staat een opmerking; {_QUOTE_IT}"
_ANCHOR = f"'&{{}}' wordt niet gelezen: een & vooraan maakt er in YAML een naam van; {_QUOTE_IT}"
_CURLY = "{} is in YAML geen aanhalingsteken; zet er een recht teken voor in de plaats ('), of niets"
_RUNS_ON = (
    "deze regel wordt deel van de tekst erboven, omdat hij verder inspringt; "
    "is het een punt van een lijst, zet het streepje dan recht onder het vorige"
)


class LostTexts:
    """Looks at the plain texts of a file while it is read; `slips` are those of which something was lost.

    `is_suspect` is False where the file has no `#` and no curly quote that matter, as nearly always: then `look` need
    not be called.
    """

    def __init__(self, text: str) -> None:
        self.text = text
        self.slips: list[Slip] = []
        self.is_suspect = any(quote in text for quote in _OPENING) or _has_comment_word(text)
        self.named: list[tuple[str, Mark]] = []  # the anchor of each text that has one, and where it begins
        self.aliases: set[str] = set()

    def look(self, value: str, start: Mark, end: Mark) -> None:
        """Look whether a `#` cuts a text short, or curly quotes stand around it.

        Args:
            value: the text; it may be empty, where a `#` stands at once behind its key or dash.
            start: where the text begins.
            end: where it ends; of an empty text where its key ends, or where its item of a list begins.
        """
        comment = _COMMENT_WORD.match(self.text, end.index)
        if comment:
            column = end.column + comment.start(1) - end.index
            self.tell(end.line, column, RegelId.TEKST_AFGEKAPT, _COMMENT.format(short(comment[1].rstrip())))
        elif _is_curly(value):
            self.tell(start.line, start.column, RegelId.GEKRULDE_AANHALINGSTEKENS, _CURLY.format(value[0]))

    def look_below(self, start: Mark, end: Mark) -> None:
        """Look whether a lower line of a text begins with a dash: an item of a list that is indented too far."""
        dash = _LOWER_DASH.search(self.text, start.index, end.index)
        if dash:
            at = dash.end()
            line = start.line + self.text.count("\n", start.index, at)
            self.tell(line, at - line_start(self.text, at), RegelId.TEKST_LOOPT_DOOR, _RUNS_ON)

    def all(self) -> list[Slip]:
        """Return the slips of the whole file, those of `&word` to which nothing refers too."""
        unused = (named for named in self.named if named[0] not in self.aliases)
        for anchor, start in islice(unused, MAX_FOUND):
            self.tell(start.line, start.column, RegelId.TEKST_AFGEKAPT, _ANCHOR.format(short(anchor)))
        return self.slips

    def tell(self, line: int, column: int, regel_id: RegelId, sentence: str) -> None:
        """Add a slip, as long as anyone will read it."""
        if len(self.slips) <= MAX_FOUND:
            self.slips.append(Slip(line + 1, column + 1, regel_id, sentence))


def _has_comment_word(text: str) -> bool:
    return any(text[sign.start() - 1] in " \t" for sign in re.finditer(r"#\w", text))


def _is_curly(value: str) -> bool:
    """Whether a text stands in curly quotes, or begins with a double one that isn't closed in it."""
    if not value or value[0] not in _OPENING:
        return False
    return value[-1] in _CLOSING or (value[0] in _DOUBLE and set(_CLOSING).isdisjoint(value[1:]))
